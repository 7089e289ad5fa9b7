// What terms weigh, and what they weigh at most. Matches bm25.h, to the rounding of sums.
#ifndef WARTA_SEARCHER_MATCHING_TERM_WEIGHTING_H_
#define WARTA_SEARCHER_MATCHING_TERM_WEIGHTING_H_

#include <string>
#include <vector>

#include <xapian.h>

#include "common/query/word_matcher.h"
#include "searcher/bm25.h"
#include "searcher/ranking.h"

namespace warta::searching {

/// A term in an index.
struct TermWeight {
  std::string term;
  /// That have it.
  Xapian::doccount articles = 0;
  /// What it would weigh in an article of nothing else that never ends.
  double limit = 0;
  /// It weighs no more in any of them.
  double most = 0;
};

/// A query::RankedWord in an index: its first term is in some article.
using WeightedWord = std::vector<TermWeight>;

/// What `limit` comes to where a term occurs so often in an article of this saturation (TermWeighting).
inline double saturated(double limit, Xapian::termcount occurrences, double saturation) {
  const double count = occurrences;
  return limit * (count / (saturation + count));
}

/// BM25 by the statistics of all shards together. Thread-safe but for of(), which reads the database.
class TermWeighting {
 public:
  /// Lets Xapian's errors through.
  TermWeighting(const Xapian::Database& database, const Ranking& ranking);

  /// Lets Xapian's errors through.
  TermWeight of(const query::WeightedTerm& term) const;

  /// BM25's K, k1 with the length in it: how many occurrences it takes for half of a term's limit.
  double saturation(Xapian::termcount length) const {
    return ranking_.k1 * bm25_norm(ranking_, length * per_mean_length_);
  }

  /// That of the shortest articles.
  double least_saturation() const { return saturation(least_length_); }

  /// Does an article's length matter?
  bool needs_lengths() const { return ranking_.k1 > 0 && ranking_.b > 0; }

 private:
  Xapian::Database database_;
  Ranking ranking_;
  double articles_;
  double per_mean_length_;
  Xapian::termcount least_length_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_MATCHING_TERM_WEIGHTING_H_
