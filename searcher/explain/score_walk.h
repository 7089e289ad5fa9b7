// Takes a score apart along the query that it came of.
#ifndef WARTA_SEARCHER_EXPLAIN_SCORE_WALK_H_
#define WARTA_SEARCHER_EXPLAIN_SCORE_WALK_H_

#include <vector>

#include <xapian.h>

#include "searcher/explain/explanation.h"
#include "searcher/ranking.h"

namespace warta::searching {

/// What makes up the score of `document` for `query`, of which it is a match: terms, numbers and shares.
/// Neither words asked for nor forms are told, but of a group those that are there.
///
/// `query` must be of Xapian's operators (query::OperatorMatcher), and a posting source in it of recency.h.
/// The tree is Xapian's own, so that whatever was compiled so is explained. A node counts if it matches the
/// document, which Xapian is asked for where it takes more than a look at its terms; so it is for the weight
/// of what is no single term, and for the factor of what is scaled, which its interface does not tell: what
/// the scaled node weighs over what its inside does. Lets Xapian's errors through.
std::vector<ScorePart> score_parts(const Xapian::Database& database, const Xapian::Query& query,
                                   const Ranking& ranking, Xapian::docid document);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EXPLAIN_SCORE_WALK_H_
