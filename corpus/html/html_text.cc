#include "corpus/html/html_text.h"

#include <optional>
#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/html/html_entities.h"
#include "corpus/html/html_tokens.h"
#include "corpus/html/text_lines.h"

namespace warta::corpus {
namespace {

constexpr auto kNone = std::string_view::npos;

bool holds_tags(std::string_view text) {
  if (text.empty()) return false;
  HtmlTokens tokens(text, HtmlStrictness::fragment);
  const auto first = tokens.next();
  return !first || first->kind != HtmlTokenKind::text || first->text.size() < text.size();
}

bool holds_entities(std::string_view text) {
  for (auto at = text.find('&'); at != kNone; at = text.find('&', at + 1)) {
    if (entity_at(text.substr(at))) return true;
  }
  return false;
}

/// Does it hold a tag that lines are commonly made of? Then its line breaks mean nothing.
bool holds_line_tags(std::string_view text) {
  for (auto at = text.find('<'); at != kNone; at = text.find('<', at + 1)) {
    const auto name = in_lower_case(text.substr(at + 1, 4));
    if (name.starts_with("br") || name.starts_with("div") || name.starts_with("p>") || name.starts_with("p "))
      return true;
  }
  return false;
}

/// Encoded paragraphs that stood among real tags: a feed's description in a <div> of its reader's.
bool holds_encoded_lines(std::string_view text) {
  return text.find("</p>") != kNone || text.find("<br>") != kNone || text.find("<br />") != kNone;
}

bool is_left_out(const HtmlToken& token) {
  switch (token.traits.tag) {
    case HtmlTag::no_text:
    case HtmlTag::button:
    case HtmlTag::figcaption:
      return true;
    case HtmlTag::p:
    case HtmlTag::div:
    case HtmlTag::span:
      // WordPress writes captions as <p class="wp-caption-text"> where a theme knows no <figcaption>.
      return token.attributes.find("caption-text") != kNone;
    default:
      return false;
  }
}

bool begins_with_empty_line(std::string_view text) {
  const auto end = text.find('\n');
  return end != kNone && trimmed(text.substr(0, end)).empty();
}

class FragmentReader {
 public:
  /// `leaving_out` is false for a fragment that never closes what should be left out.
  FragmentReader(std::string_view fragment, bool leaving_out)
      : tokens_(fragment, HtmlStrictness::fragment),
        breaks_are_blanks_(holds_line_tags(fragment)),
        leaving_out_(leaving_out) {}

  void read() {
    while (const auto token = tokens_.next()) {
      if (token->kind != HtmlTokenKind::text) {
        read_tag(*token);
      } else if (hidden_depth_ == 0) {
        add_text(token->text);
      }
    }
  }

  bool is_inside_hidden() const { return hidden_depth_ > 0; }
  std::string take() { return lines_.take(); }

 private:
  void read_tag(const HtmlToken& token) {
    const auto& traits = token.traits;
    const bool is_start = token.kind == HtmlTokenKind::start_tag;
    if (hidden_depth_ > 0) {
      if (is_of_hidden(token)) hidden_depth_ += is_start ? 1 : -1;
      return;
    }
    if (is_start && leaving_out_ && is_left_out(token)) {
      hidden_name_ = in_lower_case(token.name);
      hidden_depth_ = 1;
    }
    if (traits.tag == HtmlTag::pre) in_pre_ = is_start;
    if (traits.tag == HtmlTag::td) lines_.add(" ");
    if (!traits.breaks_line) return;
    lines_.break_line();
    if (traits.tag != HtmlTag::br) in_block_ = is_start && !traits.is_void;
  }

  bool is_of_hidden(const HtmlToken& token) const { return in_lower_case(token.name) == hidden_name_; }

  void add_text(std::string_view text) {
    const bool breaks_lines = !breaks_are_blanks_ || in_pre_;
    if (!breaks_lines && in_block_) {
      lines_.add_html(text);
      return;
    }
    // Outside of all blocks an empty line separates paragraphs, as WordPress has it before it renders them.
    for (auto end = text.find('\n'); end != kNone; end = text.find('\n')) {
      lines_.add_html(text.substr(0, end + 1));
      text.remove_prefix(end + 1);
      if (breaks_lines || begins_with_empty_line(text)) lines_.break_line();
    }
    lines_.add_html(text);
  }

  HtmlTokens tokens_;
  TextLines lines_;
  bool breaks_are_blanks_;
  bool leaving_out_;
  bool in_block_ = false;
  bool in_pre_ = false;
  std::string hidden_name_;
  int hidden_depth_ = 0;
};

std::string read_fragment(std::string_view fragment) {
  FragmentReader reader(fragment, true);
  reader.read();
  if (!reader.is_inside_hidden()) return reader.take();
  FragmentReader unclosed(fragment, false);
  unclosed.read();
  return unclosed.take();
}

std::string_view without_cdata(std::string_view fragment) {
  constexpr std::string_view kBegin = "<![CDATA[";
  constexpr std::string_view kEnd = "]]>";
  const auto inner = trimmed(fragment);
  if (!inner.starts_with(kBegin)) return fragment;
  fragment = inner.substr(kBegin.size());
  if (fragment.ends_with(kEnd)) fragment.remove_suffix(kEnd.size());
  return fragment;
}

}  // namespace

bool holds_markup(std::string_view text) {
  return holds_entities(text) || holds_tags(text);
}

std::string html_to_text(std::string_view fragment) {
  fragment = without_cdata(fragment);
  std::string decoded;
  if (!holds_tags(fragment)) {
    decoded = with_entities_decoded(fragment);
    if (holds_tags(decoded)) fragment = decoded;
  }
  auto text = read_fragment(fragment);
  if (holds_encoded_lines(text)) text = read_fragment(text);
  return text;
}

}  // namespace warta::corpus
