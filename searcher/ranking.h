// How hits are ranked: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), as
// Xapian computes it: a word that more than about a third of all articles have weighs a little more than the
// formula says, so that no word's weight is negative, and lengths below half the mean count as half the mean.
#ifndef WARTA_SEARCHER_RANKING_H_
#define WARTA_SEARCHER_RANKING_H_

#include "common/query/compiled_query.h"

namespace warta::searching {

struct Ranking {
  /// How much a word's further occurrences in an article add; 0 counts only whether it occurs.
  double k1 = 0.9;
  /// How much an article's length is held against it: 0 not at all, 1 in full proportion.
  double b = 0.75;
  /// What a word in the title adds, as a multiple of its weight among titles; 0 adds nothing.
  double title_weight = 0.5;
  /// What a word adds in the form that the query has it in, as a multiple of that form's own weight.
  double exact_weight = 0.2;
  /// What two words of a list add where they stand side by side, or nearly so, as a multiple of their forms'
  /// weights.
  double proximity = 0;
  /// An article's half-life in days, for what its newness adds (recency.h); 0 adds nothing.
  double recency_days = 0;
};

/// What of it is put into a compiled query.
inline query::Weights weights_of(const Ranking& ranking) {
  return {ranking.title_weight, ranking.exact_weight, ranking.proximity};
}

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RANKING_H_
