#include "corpus/input/declared_charset.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

#include "corpus/fields/text_tidying.h"
#include "corpus/input/charset_name.h"

namespace warta::corpus {
namespace {

/// Browsers look at 1 KiB; saved pages have scripts and styles in front.
constexpr std::size_t kLookedAt = std::size_t{16} << 10U;
constexpr auto kNone = std::string_view::npos;

/// A copy in which names can be found whatever their case.
std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

std::string_view without_leading_blanks(std::string_view text) {
  const auto* const first = std::find_if_not(text.begin(), text.end(), is_blank);
  return text.substr(static_cast<std::size_t>(first - text.begin()));
}

/// What stands behind `name` and "=" in `text`, in quotes or up to a blank or ";"; empty if nothing does.
std::string_view value_of(std::string_view text, std::string_view name) {
  for (auto at = text.find(name); at != kNone; at = text.find(name, at + 1)) {
    auto value = without_leading_blanks(text.substr(at + name.size()));
    if (!value.starts_with('=')) continue;
    value = without_leading_blanks(value.substr(1));
    const bool quoted = value.starts_with('"') || value.starts_with('\'');
    if (quoted) return value.substr(1, value.find(value.front(), 1) - 1);
    return value.substr(0, value.find_first_of(" \t\r\n\f;\"'>/"));
  }
  return {};
}

/// The label of the first <meta> that has one.
std::string_view label_of_meta(std::string_view page) {
  for (;;) {
    const auto tag = page.find('<');
    if (tag == kNone) return {};
    page.remove_prefix(tag);
    const bool comment = page.starts_with("<!--");
    const auto end = comment ? page.find("-->", 4) : page.find('>');
    if (end == kNone) return {};
    if (page.starts_with("<meta")) {
      if (const auto label = value_of(page.substr(0, end), "charset"); !label.empty()) return label;
    }
    page.remove_prefix(end + 1);
  }
}

}  // namespace

std::optional<std::string> declared_charset(std::string_view head) {
  head = without_leading_blanks(head.substr(0, kLookedAt));
  if (!head.starts_with('<')) return std::nullopt;
  const auto page = lowered(head);
  const std::string_view lower = page;
  std::string_view label;
  if (lower.starts_with("<?xml")) label = value_of(lower.substr(0, lower.find("?>")), "encoding");
  if (label.empty()) label = label_of_meta(lower);
  return canonical_charset_name(label);
}

}  // namespace warta::corpus
