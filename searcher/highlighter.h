// Finds the query's words in a text, in whatever forms they have there.
#ifndef WARTA_SEARCHER_HIGHLIGHTER_H_
#define WARTA_SEARCHER_HIGHLIGHTER_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "common/query/compiled_query.h"
#include "common/text/analyzer.h"

namespace warta::searching {

/// A place in a text, and which part of the query it answers to.
struct Match {
  /// Byte offsets into the text, [begin, end).
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Its number in CompiledQuery: the stems' come first, then those of phrases, forms and prefixes.
  std::size_t part = 0;

  friend bool operator==(const Match&, const Match&) = default;
};

/// Not thread-safe.
class Highlighter {
 public:
  /// Both must outlive the highlighter; the analysis must be that of the index.
  Highlighter(const query::CompiledQuery& query, text::Analyzer& analyzer)
      : query_(query), analyzer_(analyzer) {}

  /// The matches in the order of their beginnings. They may overlap where a word answers to several parts, is
  /// part of a phrase too, or of a word with hyphens.
  std::vector<Match> find(std::string_view text);

 private:
  void find_words(const text::Token& token, std::vector<Match>& matches) const;
  void find_phrases(std::span<const text::Token> tokens, std::vector<Match>& matches) const;

  const query::CompiledQuery& query_;
  text::Analyzer& analyzer_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_HIGHLIGHTER_H_
