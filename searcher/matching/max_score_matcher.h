// Finds the words of a query by MaxScore.
#ifndef WARTA_SEARCHER_MATCHING_MAX_SCORE_MATCHER_H_
#define WARTA_SEARCHER_MATCHING_MAX_SCORE_MATCHER_H_

#include <memory>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/query/word_matcher.h"
#include "searcher/matching/document_lengths.h"
#include "searcher/matching/term_weighting.h"
#include "searcher/ranking.h"

namespace warta::searching {

/// What it makes finds what query::OperatorMatcher's finds and weighs it as bm25() does, to the rounding of
/// sums, in half the time where articles are many (max_score_source.h); how many match is better estimated.
/// It is for search() with the same ranking and in the same state of the database, none of whose shards is
/// remote. Thread-safe if nothing else uses the database or the lengths meanwhile.
class MaxScoreMatcher : public query::WordMatcher {
 public:
  /// `lengths` are those of the database's state. Lets Xapian's errors through.
  MaxScoreMatcher(const Xapian::Database& database, const Ranking& ranking,
                  std::shared_ptr<DocumentLengths> lengths)
      : weighting_(database, ranking), lengths_(std::move(lengths)) {}

  Xapian::Query any_of(const std::vector<query::RankedWord>& words) const override;

 private:
  TermWeighting weighting_;
  std::shared_ptr<DocumentLengths> lengths_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_MATCHING_MAX_SCORE_MATCHER_H_
