#include "corpus/html/html_tokens.h"

#include <algorithm>
#include <utility>

#include "corpus/html/html_entities.h"

namespace warta::corpus {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::string_view kBlanks = " \t\r\n\f";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool ends_name(char c) {
  return is_blank(c) || c == '/' || c == '>' || c == '<';
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool equal_in_any_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

/// May `rest` follow the name of a tag in text that need not be HTML? An element of one letter is soon
/// written by accident ("a <b and c> d"), so its attributes must have values.
bool may_follow_name(std::string_view name, std::string_view rest) {
  constexpr std::size_t kWindow = 200;
  if (name.size() > 1) return true;
  rest = rest.substr(0, kWindow);
  const auto end = rest.find('>');
  return rest.find('=') != kNone || (end != kNone && rest.find_first_not_of(" \t\r\n/") == end);
}

/// Where `</name` stands at or behind `from`.
std::size_t find_end_tag(std::string_view text, std::string_view name, std::size_t from) {
  for (auto at = text.find("</", from); at != kNone; at = text.find("</", at + 2)) {
    const auto rest = text.substr(at + 2);
    if (!equal_in_any_case(rest.substr(0, name.size()), name)) continue;
    if (rest.size() == name.size() || !is_letter(rest[name.size()])) return at;
  }
  return kNone;
}

}  // namespace

std::optional<HtmlToken> HtmlTokens::next() {
  if (pending_) {
    const auto markup = *std::exchange(pending_, std::nullopt);
    at_ = markup.end;
    if (markup.token) return markup.token;
  }
  while (at_ < text_.size()) {
    const auto begin = at_;
    auto less = text_.find('<', begin);
    std::optional<Markup> markup;
    for (; less != kNone; less = text_.find('<', less + 1)) {
      markup = markup_at(less);
      if (markup) break;
    }
    if (!markup) less = text_.size();
    at_ = less;
    if (less > begin) {
      pending_ = markup;
      return HtmlToken{HtmlTokenKind::text, {}, {}, {}, text_.substr(begin, less - begin)};
    }
    at_ = markup->end;
    if (markup->token) return markup->token;
  }
  return std::nullopt;
}

std::optional<HtmlTokens::Markup> HtmlTokens::markup_at(std::size_t at) {
  if (at + 1 >= text_.size()) return std::nullopt;
  const char c = text_[at + 1];
  if (c == '!' || c == '?') return declaration_at(at);
  if (is_letter(c)) return tag_at(at);
  if (c == '/' && at + 2 < text_.size() && is_letter(text_[at + 2])) return tag_at(at);
  return std::nullopt;
}

std::optional<std::size_t> HtmlTokens::first_end(std::size_t at) {
  const auto end = no_more_ends_ ? kNone : text_.find('>', at);
  no_more_ends_ = end == kNone;
  return no_more_ends_ ? std::nullopt : std::optional(end);
}

std::optional<HtmlTokens::Markup> HtmlTokens::declaration_at(std::size_t at) {
  constexpr std::string_view kCData = "<![CDATA[";
  const auto rest = text_.substr(at);
  if (rest.starts_with(kCData)) return Markup{std::nullopt, at + kCData.size()};
  if (rest.starts_with("<!--")) {
    if (rest.starts_with("<!-->")) return Markup{std::nullopt, at + 5};
    const auto end = text_.find("-->", at + 4);
    return Markup{std::nullopt, end == kNone ? text_.size() : end + 3};
  }
  if (rest.size() < 3 || !(is_letter(rest[2]) || rest[2] == '[')) return std::nullopt;
  const auto end = first_end(at);
  return end ? std::optional(Markup{std::nullopt, *end + 1}) : std::nullopt;
}

std::optional<HtmlTokens::Markup> HtmlTokens::tag_at(std::size_t at) {
  HtmlToken token;
  const bool is_end = text_[at + 1] == '/';
  token.kind = is_end ? HtmlTokenKind::end_tag : HtmlTokenKind::start_tag;
  const auto name_begin = at + (is_end ? 2 : 1);
  auto name_end = name_begin;
  while (name_end < text_.size() && !ends_name(text_[name_end])) ++name_end;
  token.name = text_.substr(name_begin, name_end - name_begin);
  token.traits = traits_of(token.name);
  const bool is_fragment = strictness_ == HtmlStrictness::fragment;
  if (is_fragment && !is_tag_name(token.name)) return std::nullopt;
  if (is_fragment && !is_end && !may_follow_name(token.name, text_.substr(name_end))) return std::nullopt;

  const auto end = tag_end(name_end);
  if (!end) return cut_tag_at(at, token);
  token.attributes = text_.substr(name_end, *end - name_end);
  Markup markup{token, *end + 1};
  if (!is_end && token.traits.is_raw) take_raw_content(markup);
  return markup;
}

/// Where the > stands that ends a tag whose name ends at `at`; quotation marks in values may hold others.
std::optional<std::size_t> HtmlTokens::tag_end(std::size_t at) {
  if (no_more_ends_) return std::nullopt;
  bool value_begins = false;  // only behind = does a quotation mark open anything
  for (auto i = at; i < text_.size() && !quotes_are_broken_; ++i) {
    const char c = text_[i];
    if (c == '>') return i;
    if (value_begins && (c == '"' || c == '\'')) {
      i = text_.find(c, i + 1);
      if (i == kNone) break;
    }
    value_begins = c == '=' || (value_begins && is_blank(c));
  }
  quotes_are_broken_ = true;
  return first_end(at);
}

/// A tag that the end of the text cuts off, where a dump's field was too short for it.
std::optional<HtmlTokens::Markup> HtmlTokens::cut_tag_at(std::size_t at, const HtmlToken& token) const {
  const auto rest = text_.substr(at);
  if (text_.find('<', at + 1) != kNone) return std::nullopt;
  const auto bare_size = token.name.size() + (token.kind == HtmlTokenKind::end_tag ? 2U : 1U);
  if (rest.size() != bare_size && rest.find('=') == kNone) return std::nullopt;
  return Markup{std::nullopt, text_.size()};
}

void HtmlTokens::take_raw_content(Markup& markup) {
  auto& token = *markup.token;
  const auto tag = token.traits.tag;
  const auto key = static_cast<unsigned char>(token.name[0]) & 31U;
  const auto end = without_end_[key] ? kNone : find_end_tag(text_, token.name, markup.end);
  if (end != kNone) {
    token.text = text_.substr(markup.end, end - markup.end);
    const auto closed = text_.find('>', end);
    markup.end = closed == kNone ? text_.size() : closed + 1;
    return;
  }
  without_end_[key] = true;
  // An unclosed script or style is the page's cut end. Of the others what follows may well be the article.
  const bool is_code = tag == HtmlTag::script || equal_in_any_case(token.name, "style");
  if (!is_code) return;
  token.text = text_.substr(markup.end);
  markup.end = text_.size();
}

std::optional<HtmlAttribute> HtmlAttributes::next() {
  const auto begin = rest_.find_first_not_of(" \t\r\n\f/");
  if (begin == kNone) return std::nullopt;
  rest_.remove_prefix(begin);
  const auto name_end = std::min(rest_.find_first_of(" \t\r\n\f/=", 1), rest_.size());
  HtmlAttribute attribute{rest_.substr(0, name_end), {}};
  rest_.remove_prefix(name_end);
  const auto sign = rest_.find_first_not_of(kBlanks);
  if (sign == kNone || rest_[sign] != '=') return attribute;
  const auto value = rest_.find_first_not_of(kBlanks, sign + 1);
  if (value == kNone) {
    rest_ = {};
    return attribute;
  }
  const bool is_quoted = rest_[value] == '"' || rest_[value] == '\'';
  const auto from = value + (is_quoted ? 1U : 0U);
  const auto end = is_quoted ? rest_.find(rest_[value], from) : rest_.find_first_of(kBlanks, from);
  attribute.value = rest_.substr(from, end == kNone ? kNone : end - from);
  rest_.remove_prefix(end == kNone ? rest_.size() : end + (is_quoted ? 1U : 0U));
  return attribute;
}

std::string attribute_value(std::string_view attributes, std::string_view name) {
  HtmlAttributes walk(attributes);
  while (const auto attribute = walk.next()) {
    if (equal_in_any_case(attribute->name, name)) return with_entities_decoded(attribute->value);
  }
  return {};
}

std::string in_lower_case(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

}  // namespace warta::corpus
