// The words of a query's text, as the analysis sees them.
#ifndef WARTA_COMMON_QUERY_WORD_UNITS_H_
#define WARTA_COMMON_QUERY_WORD_UNITS_H_

#include <string>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"

namespace warta::query {

/// A word with its terms; a word with hyphens that is more than one has its parts.
struct WordUnit {
  std::string term;
  std::string stem;
  std::vector<WordUnit> parts;

  /// Is it a word of its own, such as "undang-undang", and not a mere compound, such as "Covid-19", which is
  /// as well written in two?
  bool is_own_word() const { return parts.empty() || term.find('-') != std::string::npos; }
};

/// The words of `text` in their order. None if there is no word in it.
std::vector<WordUnit> word_units(std::string_view text, text::Analyzer& analyzer);

/// The exact forms of `text`, parts of words with hyphens by themselves: what a phrase goes by.
std::vector<std::string> phrase_terms(std::string_view text, text::Analyzer& analyzer);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_WORD_UNITS_H_
