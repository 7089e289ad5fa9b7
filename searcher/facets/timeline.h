// Months without gaps, and how many articles are of each.
#ifndef WARTA_SEARCHER_FACETS_TIMELINE_H_
#define WARTA_SEARCHER_FACETS_TIMELINE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/facets/facet_counts.h"

namespace warta::searching {

/// `values` of years, months or days, and between them those that nothing is of, with a count of 0. As they
/// are where there would be more than `most`. Thread-safe.
std::vector<FacetValue> without_gaps(const std::vector<FacetValue>& values, FacetField field,
                                     std::size_t most);

/// Of counts by month: the first month, a block for each month as high as its count, and the last month:
/// "2025-01 ▃█·▂ 2025-04".
/// Where there are more than `columns` months, a block is for several. Empty for less than two months.
/// Thread-safe.
std::string sparkline(const std::vector<FacetValue>& values, std::size_t columns);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_TIMELINE_H_
