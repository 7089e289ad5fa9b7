// Comparing names without regard to case, in ASCII only: what formats of the web and SGML mean by it.
// Header-only; no locale has a say. Thread-safe.
#ifndef WARTA_CORPUS_FORMATS_ASCII_CASE_H_
#define WARTA_CORPUS_FORMATS_ASCII_CASE_H_

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace warta::corpus {

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
  std::string lowered(text);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char c) { return ascii_lower(c); });
  return lowered;
}

/// `lowered` must be in lower case.
constexpr bool starts_with_ignoring_case(std::string_view text, std::string_view lowered) {
  if (text.size() < lowered.size()) return false;
  for (std::size_t i = 0; i < lowered.size(); ++i) {
    if (ascii_lower(text[i]) != lowered[i]) return false;
  }
  return true;
}

/// `lowered` must be in lower case.
constexpr bool equals_ignoring_case(std::string_view text, std::string_view lowered) {
  return text.size() == lowered.size() && starts_with_ignoring_case(text, lowered);
}

/// Where `lowered`, which must be in lower case, first stands in `text`; npos if nowhere. For short texts:
/// takes the product of their lengths in the worst case.
constexpr std::size_t find_ignoring_case(std::string_view text, std::string_view lowered) {
  for (std::size_t at = 0; at + lowered.size() <= text.size(); ++at) {
    if (starts_with_ignoring_case(text.substr(at), lowered)) return at;
  }
  return std::string_view::npos;
}

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_ASCII_CASE_H_
