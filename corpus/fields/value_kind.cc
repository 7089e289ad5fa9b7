#include "corpus/fields/value_kind.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "common/date.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr auto kNothing =
    std::to_array<std::string_view>({"none", "null", "nan", "nat", "n/a", "na", "-", "--", "undefined", "nil",
                                     "#n/a", "[removed]", "set()", "[]", "{}"});
/// The longest of kNothing, and the longest date with words around it.
constexpr std::size_t kNothingBytes = 9;
constexpr std::size_t kDateBytes = 80;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(std::string_view value) {
  return std::any_of(value.begin(), value.end(), is_digit) &&
         value.find_first_not_of("0123456789.,+- %eE") == std::string_view::npos;
}

/// HH:MM or HH.MM, with seconds or without, with a zone's letters behind.
bool is_clock(std::string_view value) {
  const auto letters = value.find_last_of("0123456789");
  if (letters == std::string_view::npos) return false;
  const auto zone = trimmed(value.substr(letters + 1));
  const auto digits = value.substr(0, letters + 1);
  if (digits.size() < 4 || digits.size() > 8 || zone.size() > 4) return false;
  return digits.find(':') != std::string_view::npos &&
         digits.find_first_not_of("0123456789:") == std::string_view::npos &&
         std::all_of(zone.begin(), zone.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
}

}  // namespace

bool says_nothing(std::string_view value) {
  value = trimmed(value);
  if (value.empty()) return true;
  if (value.size() > kNothingBytes) return false;
  return std::any_of(kNothing.begin(), kNothing.end(), [&](std::string_view word) {
    return std::equal(value.begin(), value.end(), word.begin(), word.end(),
                      [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
  });
}

bool is_url(std::string_view value) {
  value = trimmed(value);
  const bool web = value.starts_with("http://") || value.starts_with("https://");
  return web && value.size() > std::string_view("https://").size() &&
         value.find_first_of(" \t\r\n\"<>") == std::string_view::npos;
}

ValueKind kind_of_value(std::string_view value) {
  value = trimmed(value);
  if (says_nothing(value)) return ValueKind::empty;
  if (is_url(value)) return ValueKind::url;
  if (value.size() > kDateBytes) return ValueKind::text;
  if (is_clock(value)) return ValueKind::clock;
  if (std::any_of(value.begin(), value.end(), is_digit) && parse_publication_time(value))
    return ValueKind::date;
  return is_number(value) ? ValueKind::number : ValueKind::text;
}

}  // namespace warta::corpus
