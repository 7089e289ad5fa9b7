// What finds articles by what they are marked with. Unweighted: whoever uses these takes the weight away.
#ifndef WARTA_COMMON_QUERY_FILTER_QUERIES_H_
#define WARTA_COMMON_QUERY_FILTER_QUERIES_H_

#include <string_view>

#include <xapian.h>

#include "common/query/query.h"

namespace warta::query {

/// Throws UsageError, with the place in `query`, where there is no word in the filter's value and where its
/// beginning reaches too many; lets Xapian's errors through. Thread-safe but for the database.
Xapian::Query filter_query(std::string_view query, const Filter& filter, const Place& place,
                           const Xapian::Database& database);

/// By day, month and year terms, never by values: eighteen months by values took nine times as long. Lets
/// Xapian's errors through.
Xapian::Query days_query(const DateRange& range, const Xapian::Database& database);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_FILTER_QUERIES_H_
