// Of which months the matches of a query are, for a glance.
#ifndef WARTA_SEARCHER_FACETS_MATCH_MONTHS_H_
#define WARTA_SEARCHER_FACETS_MATCH_MONTHS_H_

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "searcher/facets/facet_counts.h"

namespace warta::searching {

struct MatchMonths {
  /// In the order of time.
  std::vector<FacetValue> months;
  /// Matches looked at, undated ones too.
  std::uint64_t matches = 0;
};

/// Looks at the matches whose document's number is a multiple of `stride`: at all where it is 1. Months are
/// those of Western Indonesian Time, which is not the clock of all outlets; count_by() is exact, and takes
/// several times as long. Lets Xapian's errors through.
MatchMonths match_months(const Xapian::Database& database, const Xapian::Query& query, Xapian::docid stride);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_MATCH_MONTHS_H_
