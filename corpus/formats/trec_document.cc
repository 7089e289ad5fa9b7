#include "corpus/formats/trec_document.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/sgml_pieces.h"
#include "corpus/formats/sgml_tag.h"

namespace warta::corpus {
namespace {

/// What a tag does to the text around it.
enum class TagRole {
  field,        ///< begins a field, if the element's end is there
  known_field,  ///< begins a field, also inside another and without an end
  skipped,      ///< its element is left out
  wrapper,      ///< holds fields, or the text
  paragraph,    ///< ends a line
  in_word,      ///< is no end of a word
};

using TagRoles = std::unordered_map<std::string_view, TagRole>;

TagRoles tag_roles() {
  TagRoles roles;
  const auto add = [&](TagRole role, std::initializer_list<std::string_view> names) {
    for (const auto name : names) roles.emplace(name, role);
  };
  add(TagRole::known_field, {"docno", "docid", "title", "ti", "head", "headline", "hl", "date", "date_time",
                             "date1", "dd", "url", "byline", "author", "section", "text"});
  add(TagRole::skipped, {"script", "style"});
  add(TagRole::wrapper, {"doc", "docs", "root", "html", "body", "front", "header", "main", "article"});
  add(TagRole::paragraph, {"p",  "br", "hr",  "div",        "h1",     "h2",     "h3",   "h4", "h5", "h6",
                           "ul", "ol", "li",  "dl",         "dt",     "table",  "tr",   "td", "th", "caption",
                           "h",  "lp", "pre", "blockquote", "center", "figure", "form", "nav"});
  add(TagRole::in_word,
      {"a", "b", "i", "u", "s", "em", "strong", "small", "big", "sub", "sup", "span", "font", "tt"});
  return roles;
}

const TagRoles kRoles = tag_roles();

TagRole role_of(std::string_view name) {
  const auto found = kRoles.find(name);
  return found == kRoles.end() ? TagRole::field : found->second;
}

constexpr std::string_view kText = "text";

/// For each name the place of its last closing tag.
class ClosingTags {
 public:
  explicit ClosingTags(std::string_view content) {
    for (SgmlPieces pieces(content); pieces.next();) {
      const auto& tag = pieces.piece().tag;
      if (tag.size == 0 || !tag.closing || tag.name.size() > kMaxName) continue;
      auto name = ascii_lower(tag.name);
      if (places_.size() < kMaxNames || places_.contains(name))
        places_[std::move(name)] = pieces.piece().begin;
    }
  }

  bool has_behind(const std::string& name, std::size_t place) const {
    const auto found = places_.find(name);
    return found != places_.end() && found->second > place;
  }

 private:
  // No collection has elements of so many names, or of so long ones: they bound what this takes.
  static constexpr std::size_t kMaxNames = 256;
  static constexpr std::size_t kMaxName = 64;

  std::unordered_map<std::string, std::size_t> places_;
};

class FieldCollector {
 public:
  explicit FieldCollector(std::string_view content) : closing_tags_(content) {
    for (SgmlPieces pieces(content); pieces.next();) {
      const auto& piece = pieces.piece();
      if (piece.tag.size == 0)
        take_text(piece.text);
      else
        take_tag(piece.tag, piece.begin);
    }
    end_field();
    if (!has_text()) add({std::string(kText), std::move(loose_)});
  }

  std::vector<TrecField> take_fields() { return std::move(fields_); }

 private:
  void take_text(std::string_view text) {
    std::string& value = open_.empty() ? loose_ : value_;
    if (!ends_with_line_) {
      value += text;
      return;
    }
    const auto begin = line_begun_ ? 0 : std::min(text.find_first_not_of(" \t\r\n"), text.size());
    line_begun_ = begin < text.size();
    const auto newline = text.find('\n', begin);
    value += text.substr(0, newline);
    if (newline == std::string_view::npos) return;
    end_field();
    loose_ += text.substr(newline);
  }

  void take_tag(const SgmlTag& tag, std::size_t place) {
    const auto name = ascii_lower(tag.name);
    const auto role = role_of(name);
    if (tag.closing && name == open_) {
      end_field();
    } else if (!tag.closing && begins_field(name, role, place)) {
      end_field();
      open_ = name;
      ends_with_line_ = name != kText && !closing_tags_.has_behind(name, place);
    } else {
      separate(role);
    }
  }

  bool begins_field(const std::string& name, TagRole role, std::size_t place) const {
    if (role == TagRole::known_field) return open_ != kText && role_of(open_) != TagRole::skipped;
    return open_.empty() && (role == TagRole::field || role == TagRole::skipped) &&
           closing_tags_.has_behind(name, place);
  }

  /// Puts into the text what a tag stands for.
  void separate(TagRole role) {
    std::string& value = open_.empty() ? loose_ : value_;
    const char separator = role == TagRole::paragraph ? '\n' : ' ';
    if (role != TagRole::in_word && !value.ends_with(separator)) value += separator;
  }

  void end_field() {
    if (!open_.empty() && role_of(open_) != TagRole::skipped) add({std::move(open_), std::move(value_)});
    open_.clear();
    value_.clear();
    ends_with_line_ = false;
    line_begun_ = false;
  }

  void add(TrecField field) {
    field.value = trimmed(field.value);
    if (field.value.empty()) return;
    if (field.name == kText && text_place_ < fields_.size()) {
      fields_[text_place_].value += "\n\n" + field.value;
      return;
    }
    if (field.name == kText) text_place_ = fields_.size();
    if (field.name == kText || fields_.size() < kMaxFields) fields_.push_back(std::move(field));
  }

  /// Under any name that a text has in collections that are made by hand.
  bool has_text() const {
    constexpr auto kNames = std::to_array<std::string_view>(
        {kText, "content", "contents", "isi", "isi_berita", "konten", "teks"});
    return std::any_of(fields_.begin(), fields_.end(), [&](const TrecField& field) {
      return std::find(kNames.begin(), kNames.end(), field.name) != kNames.end();
    });
  }

  /// What a document is made of takes a dozen.
  static constexpr std::size_t kMaxFields = 1000;

  ClosingTags closing_tags_;
  std::vector<TrecField> fields_;
  std::size_t text_place_ = std::string::npos;  // of the text among the fields
  std::string open_;  // the name of the field that is being read; empty between fields
  std::string value_;
  bool ends_with_line_ = false;
  bool line_begun_ = false;  // has a field that does some text yet?
  std::string loose_;        // what stands in no field
};

/// The first word of a web collection's <DOCHDR>, if the document names no other URL.
void add_url(std::vector<TrecField>& fields) {
  std::string url;
  for (const auto& field : fields) {
    if (field.name == "url") return;
    if (field.name == "dochdr") url = field.value.substr(0, field.value.find_first_of(" \t\r\n"));
  }
  if (url.find("://") != std::string::npos) fields.push_back({"url", std::move(url)});
}

}  // namespace

std::vector<TrecField> read_trec_document(std::string_view attributes, std::string_view content) {
  std::vector<TrecField> fields;
  for (auto& [name, value] : read_attributes(attributes)) {
    if (!trimmed(value).empty()) fields.push_back({std::move(name), std::string(trimmed(value))});
  }
  auto elements = FieldCollector(content).take_fields();
  std::move(elements.begin(), elements.end(), std::back_inserter(fields));
  add_url(fields);
  return fields;
}

bool holds_sgml_text(std::string_view text) {
  for (SgmlPieces pieces(text); pieces.next();) {
    if (!trimmed(pieces.piece().text).empty()) return true;
  }
  return false;
}

}  // namespace warta::corpus
