// Words of ASCII in texts, and how queries write them. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_ASCII_WORDS_H_
#define WARTA_TESTS_INDEXER_BULK_ASCII_WORDS_H_

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "common/query/operator_word.h"

namespace warta::tests {

inline bool is_of_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

inline bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Runs of ASCII letters and digits; operators are left out, for a query would take them as such.
inline std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for (auto at = text.begin(); at != text.end();) {
    at = std::find_if(at, text.end(), is_of_word);
    const auto end = std::find_if_not(at, text.end(), is_of_word);
    if (at != end && !query::is_operator_word(std::string(at, end))) words.emplace_back(at, end);
    at = end;
  }
  return words;
}

inline std::string joined(const std::vector<std::string>& words, const std::string& between = " ") {
  return fmt::format("{}", fmt::join(words, between));
}

inline std::string quoted(const std::string& text) {
  return '"' + text + '"';
}

/// What can stand as a filter's value in quotation marks.
inline bool is_value(const std::string& text) {
  return !words_of(text).empty() && is_ascii(text) && text.find('"') == std::string::npos &&
         text.size() < 200;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_ASCII_WORDS_H_
