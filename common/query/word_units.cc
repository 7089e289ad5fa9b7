#include "common/query/word_units.h"

#include <cstddef>

namespace warta::query {

std::vector<WordUnit> word_units(std::string_view text, text::Analyzer& analyzer) {
  std::vector<WordUnit> units;
  std::size_t whole_end = 0;  // of the word whose parts follow
  for (const auto& token : analyzer.analyze(text)) {
    auto& here = token.begin < whole_end ? units.back().parts : units;
    here.push_back({std::string(token.term), std::string(token.stem), {}});
    if (token.whole) whole_end = token.end;
  }
  return units;
}

std::vector<std::string> phrase_terms(std::string_view text, text::Analyzer& analyzer) {
  std::vector<std::string> terms;
  for (const auto& token : analyzer.analyze(text)) {
    if (!token.whole) terms.emplace_back(token.term);
  }
  return terms;
}

}  // namespace warta::query
