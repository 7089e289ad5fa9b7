// Ranges of days as terms of the schema.
#ifndef WARTA_COMMON_QUERY_DATE_TERMS_H_
#define WARTA_COMMON_QUERY_DATE_TERMS_H_

#include <span>
#include <string>
#include <vector>

#include "common/query/query.h"

namespace warta::query {

/// The fewest day, month and year terms that make up `range`: at most 60 days and 22 months, and a term for
/// each year that is whole in it and among `years`, those of the index. Thread-safe.
std::vector<std::string> date_terms(const DateRange& range, std::span<const int> years);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_DATE_TERMS_H_
