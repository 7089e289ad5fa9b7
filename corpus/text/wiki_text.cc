#include "corpus/text/wiki_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/character_reference.h"
#include "corpus/formats/xml_names.h"
#include "corpus/text/wiki_constructs.h"
#include "corpus/text/wiki_layout.h"
#include "corpus/text/wiki_tags.h"

namespace warta::corpus {
namespace {

constexpr auto kNowhere = std::string_view::npos;

/// Bytes at which text may end; all else is passed over quickly.
constexpr std::array<bool, 256> kMayBeMarkup = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("{}[]|'<&\n_")) table[static_cast<unsigned char>(c)] = true;
  table[static_cast<unsigned char>(kHeadingMark)] = true;
  return table;
}();

class Converter {
 public:
  explicit Converter(std::string_view markup) : rest_(markup) { out_.reserve(markup.size()); }

  std::string run() {
    while (!rest_.empty()) {
      const bool line_begins = std::exchange(line_begins_, false);
      if (!(line_begins && take_line_mark()) && !take_heading_end() && !take_mark()) pass(plain_length());
    }
    return laid_out_wiki_text(out_);
  }

 private:
  void skip(std::size_t length) { rest_.remove_prefix(length); }

  void pass(std::size_t length) {
    out_ += rest_.substr(0, length);
    skip(length);
  }

  /// How much comes before the next byte that may mean something; at least 1.
  std::size_t plain_length() const {
    const auto* const found = std::find_if(
        rest_.begin() + 1, rest_.end(), [](char c) { return kMayBeMarkup[static_cast<unsigned char>(c)]; });
    const auto length = static_cast<std::size_t>(found - rest_.begin());
    return rest_.size() > heading_end_ ? std::min(length, rest_.size() - heading_end_) : length;
  }

  /// What means something only at the beginning of a line.
  bool take_line_mark() {
    const auto content = std::min(rest_.find_first_not_of(" \t:"), rest_.size());
    const auto mark = rest_.substr(content);
    // `|}}` ends a template whose last value is empty.
    const bool ends_template = mark.starts_with("|}}") && constructs_.is_last(WikiConstruct::template_call);
    if ((mark.starts_with("{|") && constructs_.open(WikiConstruct::table, false)) ||
        (mark.starts_with("|}") && !ends_template && constructs_.close(WikiConstruct::table))) {
      skip(content + 2);
      return true;
    }
    return take_list_mark() || take_heading();
  }

  bool take_list_mark() {
    const auto marks = std::min(rest_.find_first_not_of("*#:;"), rest_.size());
    if (marks > 0) {
      skip(marks);
      skip(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
      return true;
    }
    if (!rest_.starts_with("----")) return false;
    skip(std::min(rest_.find_first_not_of('-'), rest_.size()));
    return true;
  }

  /// Marks the line as a heading for the layout, and leaves out the signs around it.
  bool take_heading() {
    if (rest_.front() != '=') return false;
    constexpr std::size_t kDeepest = 6;
    const auto line = rest_.substr(0, rest_.find('\n'));
    const auto signs = std::min(line.find_first_not_of('='), line.size());
    const auto last = line.find_last_not_of(" \t\r");
    if (signs == line.size() || signs > kDeepest || line[last] != '=') return false;
    const auto end = line.find_last_not_of('=', last) + 1;
    if (end <= signs) return false;
    heading_end_ = rest_.size() - end;
    skip(signs);
    out_ += kHeadingMark;
    return true;
  }

  bool take_heading_end() {
    if (heading_end_ == 0 || rest_.size() != heading_end_) return false;
    heading_end_ = 0;
    skip(std::min(rest_.find_first_not_of('='), rest_.size()));
    return true;
  }

  /// Takes the markup at the beginning of the rest; false if it is text.
  bool take_mark() {
    switch (rest_.front()) {
      case '\n':
        return take_line_end();
      case '{':
        return take_opening("{{", WikiConstruct::template_call);
      case '}':
        return take_closing("}}", WikiConstruct::template_call);
      case '[':
        return take_opening("[[", WikiConstruct::link) || take_external_link();
      case ']':
        return take_closing("]]", WikiConstruct::link) || take_closing("]", WikiConstruct::external_link);
      case '|':
        return take_bar();
      case '\'':
        return take_apostrophes();
      case '<':
        return take_tag();
      case '&':
        return take_reference();
      case '_':
        return take_magic_word();
      case kHeadingMark:
        skip(1);
        return true;
      default:
        return false;
    }
  }

  bool take_line_end() {
    pass(1);
    constructs_.end_line(rest_.starts_with('\n'));
    line_begins_ = true;
    heading_end_ = 0;
    return true;
  }

  /// `[[:Kategori:Kota]]` shows what it leads to.
  bool take_opening(std::string_view mark, WikiConstruct construct) {
    if (!rest_.starts_with(mark)) return false;
    const bool shown = construct == WikiConstruct::link && rest_.substr(mark.size()).starts_with(':');
    if (!constructs_.open(construct, shown)) return false;
    skip(mark.size() + (shown ? 1 : 0));
    return true;
  }

  bool take_closing(std::string_view mark, WikiConstruct construct) {
    if (!rest_.starts_with(mark) || !constructs_.close(construct)) return false;
    skip(mark.size());
    return true;
  }

  bool take_bar() {
    if (!constructs_.take_bar()) return false;
    skip(1);
    return true;
  }

  bool take_external_link() {
    const auto target = rest_.substr(1);
    constexpr std::array<std::string_view, 5> kSchemes = {"http://", "https://", "//", "ftp://", "mailto:"};
    if (std::none_of(kSchemes.begin(), kSchemes.end(),
                     [target](std::string_view scheme) { return target.starts_with(scheme); })) {
      return false;
    }
    const auto end = target.find_first_of(" ]\n[");
    if (end == kNowhere || target[end] == '\n' || target[end] == '[') return false;
    skip(1 + end + 1);
    if (target[end] == ' ') constructs_.open(WikiConstruct::external_link, true);
    return true;
  }

  /// Bold and italic. One more than these have is an apostrophe.
  bool take_apostrophes() {
    const auto count = std::min(rest_.find_first_not_of('\''), rest_.size());
    if (count < 2) return false;
    const bool literal = count == 4 || count > 5;
    skip(count);
    if (literal) out_ += '\'';
    return true;
  }

  bool take_tag() {
    const auto tag = tags_.read(rest_);
    if (tag.length == 0) return false;
    skip(tag.length);
    if (tag.breaks_line) out_ += '\n';
    out_ += tag.literal;
    return true;
  }

  bool take_reference() {
    const auto reference = read_character_reference(rest_);
    if (reference.length == 0) return false;
    skip(reference.length);
    constexpr char32_t kNoBreakSpace = 0xa0;
    if (reference.character == kNoBreakSpace || reference.character < ' ')
      out_ += ' ';
    else
      append_utf8(out_, reference.character);
    return true;
  }

  /// `__NOTOC__` and the like.
  bool take_magic_word() {
    if (!rest_.starts_with("__")) return false;
    constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const auto length = rest_.find_first_not_of(kCapitals, 2);
    if (length == kNowhere || length == 2 || !rest_.substr(length).starts_with("__")) return false;
    skip(length + 2);
    return true;
  }

  std::string_view rest_;
  WikiTags tags_;
  std::string out_;
  WikiConstructs constructs_{out_};
  bool line_begins_ = true;
  std::size_t heading_end_ = 0;  // how much of the rest begins with the signs that end a heading; 0 in none
};

}  // namespace

std::string wiki_to_text(std::string_view markup) {
  return Converter(markup).run();
}

bool is_wiki_redirect(std::string_view markup) {
  constexpr std::size_t kLongest = 12;
  markup = trimmed(markup);
  const auto word = lower_case(markup.substr(0, kLongest));
  return word.starts_with("#redirect") || word.starts_with("#alih");
}

}  // namespace warta::corpus
