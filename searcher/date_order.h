// Hits in the order of their dates, without a look at every match.
#ifndef WARTA_SEARCHER_DATE_ORDER_H_
#define WARTA_SEARCHER_DATE_ORDER_H_

#include <cstdint>

#include <xapian.h>

#include "searcher/search_order.h"

namespace warta::searching {

/// `matches` is about how many there are. The matches of `query` from `offset` on, at most `limit` of them,
/// in the order of their moments; undated ones stand last, of equal ones the better first. `order` is not
/// relevance. `enquire` has `query`'s weighting and collapsing set; its query and its order are changed.
///
/// Sorting by a value reads it of every match. Where these are many, only the newest months (or the oldest)
/// are searched, as many as probably hold enough hits; if they did not, twice as many. Months are the
/// outlets' own, moments are not, so that hits too near to the last month's edge do not count.
///
/// The counts of the result are those of what was searched. Lets Xapian's errors through.
Xapian::MSet search_by_date(Xapian::Enquire& enquire, const Xapian::Database& database,
                            const Xapian::Query& query, SortOrder order, std::uint32_t offset,
                            std::uint32_t limit, double matches);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_DATE_ORDER_H_
