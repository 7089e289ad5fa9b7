// Days as queries write them: 2025, 2025-02, 2025-02-03, 3/2/2025 (the day first), and ranges of these with
// .. between them, of which one end may be left out. Thread-safe: pure functions.
#ifndef WARTA_COMMON_QUERY_DAYS_H_
#define WARTA_COMMON_QUERY_DAYS_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "common/query/query.h"

namespace warta::query {

/// The days that `text`, which stands at `begin` in `query`, names: whole years and months from their first
/// day to their last. Years are 1000 to 9999. Throws UsageError.
DateRange read_days(std::string_view query, std::size_t begin, std::string_view text);

/// The shortest way to write `range`; read_days() gives it back.
std::string write_days(const DateRange& range);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_DAYS_H_
