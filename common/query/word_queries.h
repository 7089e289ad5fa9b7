// What finds words: the leaves of a compiled query, but for filters.
#ifndef WARTA_COMMON_QUERY_WORD_QUERIES_H_
#define WARTA_COMMON_QUERY_WORD_QUERIES_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/query/query.h"
#include "common/query/word_matcher.h"
#include "common/query/word_units.h"
#include "common/schema.h"
#include "common/text/analyzer.h"

namespace warta::query {

/// More words than this are not meant by a beginning, or a spelling; a query that reaches more is refused.
inline constexpr std::size_t kMostWordsBeginning = 2000;
inline constexpr std::size_t kMostWordsNear = 500;

/// A word of so many letters may be spelled with one difference, a longer one with two. Shorter ones than
/// kShortestFuzzy are like too many others.
inline constexpr std::size_t kShortestFuzzy = 3;
inline constexpr std::size_t kLongestWithOneDifference = 7;

/// Where a part is looked for, whether it is to be highlighted, and how many times it counts.
struct Scope {
  bool in_title = false;
  bool shown = true;
  double factor = 1;

  Scope titles() const { return {true, shown, factor}; }
  Scope hidden() const { return {in_title, false, factor}; }
  Scope times(double more) const { return {in_title, shown, factor * more}; }
  std::string_view stem_prefix() const { return in_title ? schema::kTitleStemPrefix : schema::kStemPrefix; }
  std::string_view form_prefix() const { return in_title ? schema::kTitlePrefix : std::string_view(); }
};

/// Throw UsageError, with the place in the query, where there is no word and where a beginning reaches too
/// many.
[[noreturn]] void refuse_no_word(std::string_view query, const Place& place);
[[noreturn]] void refuse_too_many(std::string_view query, const Place& place, std::string_view written,
                                  std::size_t most);

/// Not thread-safe. All throw UsageError where there is no word, or too many are reached, and
/// let Xapian's errors through.
class WordQueries {
 public:
  /// All must outlive it. What is to be highlighted is added to `compiled`.
  WordQueries(std::string_view query, const Weights& weights, text::Analyzer& analyzer,
              const Xapian::Database& database, const WordMatcher& matcher, CompiledQuery& compiled)
      : text_(query),
        weights_(weights),
        analyzer_(analyzer),
        database_(database),
        matcher_(matcher),
        compiled_(compiled) {}

  /// Articles with all words.
  Xapian::Query of(const Keyword& keyword, const Place& place, Scope scope);
  Xapian::Query of(const ExactForm& exact, const Place& place, Scope scope);
  Xapian::Query of(const Phrase& written, const Place& place, Scope scope);
  Xapian::Query of(const Near& near, const Place& place, Scope scope);
  Xapian::Query of(const Prefix& prefix, const Place& place, Scope scope);
  Xapian::Query of(const Fuzzy& fuzzy, const Place& place, Scope scope);

  /// Both words near to each other, in just these forms, weighing as much more as that counts. Requires: it
  /// counts.
  Xapian::Query nearness(const WordUnit& first, const WordUnit& second, Scope scope) const;

  /// Any of `words` in all their forms; of none nothing.
  Xapian::Query any_of(const std::vector<WordUnit>& words, Scope scope);

 private:
  std::vector<WordUnit> words_of(const std::string& text, const Place& place);
  std::string single_form(const std::string& text, const Place& place, std::string_view what);
  RankedWord ranked(const WordUnit& word, Scope scope);
  Xapian::Query stem(const WordUnit& word, Scope scope) { return any_of({word}, scope); }
  Xapian::Query whole_word(const WordUnit& word, Scope scope);
  Xapian::Query phrase(const std::vector<std::string>& terms, const Place& place, Scope scope);
  void require_positions(const Place& place) const;

  std::string_view text_;
  const Weights& weights_;
  text::Analyzer& analyzer_;
  const Xapian::Database& database_;
  const WordMatcher& matcher_;
  CompiledQuery& compiled_;
};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_WORD_QUERIES_H_
