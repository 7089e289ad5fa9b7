#include "corpus/formats/xml_repair.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "corpus/formats/character_reference.h"
#include "corpus/formats/xml_markup.h"

namespace warta::corpus {
namespace {

using Kind = XmlMarkup::Kind;

constexpr std::string_view kBlanks = " \t\r\n";

/// The parser's limit is 256; what lies deeper loses its tags, not its text.
constexpr std::size_t kMaxDepth = 200;

/// Of a tag; each is compared with each.
constexpr std::size_t kMaxAttributes = 256;

bool is_forbidden(char32_t character) {
  if (character < 0x20) return character != '\t' && character != '\n' && character != '\r';
  return character == 0xfffe || character == 0xffff;
}

bool is_forbidden_three_bytes(std::string_view character) {
  return character == "\xef\xbf\xbe" || character == "\xef\xbf\xbf";
}

/// Of ASCII letters, digits, `_`, `-` and `.`, with a colon in the middle at most. XML has more, but nothing
/// that is called so in a broken record is likely to be a tag.
bool is_name(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto goes_on = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
  const auto part = [&](std::string_view text) {
    return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), goes_on);
  };
  const auto colon = name.find(':');
  if (colon == std::string_view::npos) return part(name);
  return part(name.substr(0, colon)) && part(name.substr(colon + 1));
}

/// A text of which references are still to be read, and one of which they are not (CDATA).
enum class Source : std::uint8_t { text, cdata };

constexpr std::string_view kCdataBegins = "<![CDATA[";
constexpr std::string_view kCdataEnds = "]]>";

/// The parser's limit is 10 MB.
constexpr std::size_t kMaxCdata = 1'000'000;

class Repair {
 public:
  explicit Repair(std::string_view broken) : broken_(broken) { out_.reserve(broken.size() + 1024); }

  std::string run(std::string_view last) {
    for (std::uint64_t at = 0;;) {
      const auto markup = finder_.find_in_whole(broken_, at);
      add_text(piece(at, markup.begin), Source::text);
      if (markup.kind == Kind::none) break;
      take(markup);
      at = markup.end;
    }
    end_cdata();
    out_ += last;
    close_down_to(0);
    return std::move(out_);
  }

 private:
  std::string_view piece(std::uint64_t begin, std::uint64_t end) const {
    return broken_.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  }

  void take(const XmlMarkup& markup) {
    const auto whole = piece(markup.begin, markup.end);
    if (markup.kind == Kind::cdata) {
      add_text(whole.substr(kCdataBegins.size(), whole.size() - kCdataBegins.size() - kCdataEnds.size()),
               Source::cdata);
    } else if (markup.kind == Kind::end_tag) {
      end(markup.name);
    } else if (opens(markup)) {
      take_opening(markup, whole);
    }
  }

  /// A broken tag, whose value lacks its closing quote, is taken to end at its first `>`.
  void take_opening(const XmlMarkup& markup, std::string_view whole) {
    const auto end = markup.broken ? whole.find('>') : whole.size() - 1;
    if (!is_name(markup.name) || end == std::string_view::npos) {
      add_text(whole, Source::text);
      return;
    }
    start(markup, whole.substr(0, end + 1));
    add_text(whole.substr(end + 1), Source::text);
  }

  void start(const XmlMarkup& markup, std::string_view whole) {
    if (open_.size() >= kMaxDepth) return;
    end_cdata();
    out_ += '<';
    out_ += markup.name;
    add_attributes(whole.substr(1 + markup.name.size(), whole.size() - markup.name.size() - 2));
    if (markup.kind == Kind::empty_tag) {
      out_ += "/>";
      return;
    }
    out_ += '>';
    open_.push_back(markup.name);
  }

  void end(std::string_view name) {
    for (auto depth = open_.size(); depth > 0; --depth) {
      if (open_[depth - 1] != name) continue;
      close_down_to(depth - 1);
      return;
    }
  }

  void close_down_to(std::size_t depth) {
    end_cdata();
    for (; open_.size() > depth; open_.pop_back()) {
      out_ += "</";
      out_ += open_.back();
      out_ += '>';
    }
  }

  /// `text` is what stands between a tag's name and its end.
  void add_attributes(std::string_view text) {
    std::vector<std::string_view> names;
    in_value_ = true;
    for (;;) {
      text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n/=\"'"), text.size()));
      if (text.empty()) break;
      const auto name = text.substr(0, text.find_first_of(" \t\r\n/=\"'"));
      text.remove_prefix(name.size());
      const auto value = take_value(text);
      if (names.size() == kMaxAttributes || !is_name(name)) continue;
      if (std::find(names.begin(), names.end(), name) != names.end()) continue;
      names.push_back(name);
      out_ += ' ';
      out_ += name;
      out_ += "=\"";
      add_text(value, Source::text);
      out_ += '"';
    }
    in_value_ = false;
  }

  /// The value that follows an attribute's name, and takes it from `text`; empty if there is none.
  static std::string_view take_value(std::string_view& text) {
    const auto equals = text.find_first_not_of(kBlanks);
    if (equals == std::string_view::npos || text[equals] != '=') return {};
    text.remove_prefix(equals + 1);
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (text.empty()) return {};
    const bool quoted = text.front() == '"' || text.front() == '\'';
    const char quote = text.front();
    if (quoted) text.remove_prefix(1);
    const auto length = std::min(quoted ? text.find(quote) : text.find_first_of(kBlanks), text.size());
    const auto value = text.substr(0, length);
    text.remove_prefix(std::min(length + (quoted ? 1 : 0), text.size()));
    return value;
  }

  void add_text(std::string_view text, Source source) {
    while (!text.empty()) {
      if (in_cdata_ && out_.size() - cdata_begin_ > kMaxCdata) end_cdata();
      const auto c = static_cast<unsigned char>(text.front());
      std::size_t length = 1;
      if (c >= 0x80) {
        length = add_character(text);
      } else if (is_forbidden(c)) {
        out_ += ' ';
      } else if (c == '&' && source == Source::text) {
        length = add_reference(text);
      } else {
        add_ascii(text.front());
      }
      text.remove_prefix(length);
    }
  }

  /// What would be markup stands in CDATA sections, which libxml2 reads five times as fast as references; in
  /// values, where there are none, as a reference.
  void add_ascii(char c) {
    if (in_value_) {
      if (c == '<' || c == '>' || c == '&' || c == '"')
        out_ += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "&quot;";
      else
        out_ += c;
      return;
    }
    if (c == '>' && std::string_view(out_).ends_with("]]")) {
      end_cdata();
      out_ += "&gt;";
      return;
    }
    if (!in_cdata_ && (c == '<' || c == '&')) {
      out_ += kCdataBegins;
      cdata_begin_ = out_.size();
      in_cdata_ = true;
    }
    out_ += c;
  }

  void end_cdata() {
    if (std::exchange(in_cdata_, false)) out_ += kCdataEnds;
  }

  /// Adds the character of several bytes at the beginning of `text`, and returns its length.
  std::size_t add_character(std::string_view text) {
    const auto length = utf8_length(text);
    const auto character = text.substr(0, length);
    if (length == 0)
      append_utf8(out_, 0xfffd);
    else if (is_forbidden_three_bytes(character))
      out_ += ' ';
    else
      out_ += character;
    return std::max<std::size_t>(length, 1);
  }

  /// Adds the reference at the beginning of `text`, or the ampersand if there is none, and returns its
  /// length.
  std::size_t add_reference(std::string_view text) {
    const auto reference = read_character_reference(text);
    if (reference.length == 0) {
      add_ascii('&');
      return 1;
    }
    if (reference.character == 0 || is_forbidden(reference.character)) {
      out_ += ' ';
    } else if (reference.character < 0x80) {
      add_ascii(static_cast<char>(reference.character));
    } else {
      append_utf8(out_, reference.character);
    }
    return reference.length;
  }

  std::string_view broken_;
  XmlMarkupFinder finder_;
  std::string out_;
  std::vector<std::string_view> open_;
  bool in_value_ = false;  // of an attribute
  bool in_cdata_ = false;
  std::size_t cdata_begin_ = 0;
};

}  // namespace

std::string well_formed(std::string_view broken, std::string_view last) {
  return Repair(broken).run(last);
}

}  // namespace warta::corpus
