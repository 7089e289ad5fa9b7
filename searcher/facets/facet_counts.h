// How many matches there are of each year, source, ...
#ifndef WARTA_SEARCHER_FACETS_FACET_COUNTS_H_
#define WARTA_SEARCHER_FACETS_FACET_COUNTS_H_

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/facets/document_set.h"
#include "searcher/facets/facet_field.h"

namespace warta::searching {

struct FacetValue {
  /// 2025, 2025-02 or 2025-02-03; a name as one of the articles has it.
  std::string name;
  std::uint64_t count = 0;

  friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

struct FacetCounts {
  /// That match at all; spans of time in their order, names by their counts, the most frequent first, and
  /// then by themselves.
  std::vector<FacetValue> values;
  /// Matches without any.
  std::uint64_t without = 0;
  std::uint64_t matches = 0;
};

inline constexpr std::size_t kAllValues = std::numeric_limits<std::size_t>::max();

/// Counts `documents` by `field`, on the outlets' calendars, and gives the `most` most frequent values. An
/// article with two authors counts for both; names that differ in small and capital letters only are one.
/// Exact. Lets Xapian's errors through.
///
/// Goes by the terms of the field: by all their postings, or where the documents are few by the terms of each
/// of these. Counting values as Xapian does it took 16 times as long on hundreds of thousands of matches.
FacetCounts count_by(const Xapian::Database& database, const DocumentSet& documents, FacetField field,
                     std::size_t most = kAllValues);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_FACET_COUNTS_H_
