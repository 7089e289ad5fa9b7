// An explanation for people.
#ifndef WARTA_SEARCHER_EXPLAIN_EXPLANATION_LINES_H_
#define WARTA_SEARCHER_EXPLAIN_EXPLANATION_LINES_H_

#include <string>
#include <string_view>
#include <vector>

#include "searcher/explain/explanation.h"

namespace warta::searching {

/// What a source is called, in the results of programs too: "stem", "form", ... Static storage.
const char* name_of(ScoreSource source);

/// A line of the table below.
struct ExplanationLine {
  /// Columns as wide in every line.
  std::string figures;
  /// What they are of; may be empty.
  std::string words;
};

/// A table, the same in both languages: names of its columns, a line for each part with its share first, and
/// the sum of these, which is the score. None where nothing weighs. Without line breaks; nothing in them
/// steers a terminal. Thread-safe.
std::vector<ExplanationLine> explanation_lines(const Explanation& explanation);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EXPLAIN_EXPLANATION_LINES_H_
