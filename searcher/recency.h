// Newer articles first, as far as words leave it open.
#ifndef WARTA_SEARCHER_RECENCY_H_
#define WARTA_SEARCHER_RECENCY_H_

#include <xapian.h>

#include "searcher/ranking.h"

namespace warta::searching {

/// What the newest article's date may add to a score, as a share of the best score that words alone reach.
inline constexpr double kMostRecency = 0.25;

/// What newness adds at most to the score of a match of `query`: kMostRecency of the best one's. 0 where
/// `ranking` has no half-life, nothing matches, or nothing that matches weighs anything: filters alone are no
/// order to change. Lets Xapian's errors through.
double most_recency(const Xapian::Query& query, const Ranking& ranking, const Xapian::Database& database);

/// `query`, but its matches weigh more the newer they are: `most` if as new as the newest article, half of
/// that with each half-life of `ranking` that they are older; undated ones nothing more. What is found is the
/// same. `query` itself where `most` is 0.
///
/// Ages are counted from the newest article's moment, or from now if that is in the future, so that an
/// archive has new articles too. Not for remote databases, which do not know this weighting. Lets Xapian's
/// errors through.
Xapian::Query with_recency(const Xapian::Query& query, double most, const Ranking& ranking,
                           const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RECENCY_H_
