// Dates given as a count since 1970.
#ifndef WARTA_COMMON_DATES_UNIX_TIME_H_
#define WARTA_COMMON_DATES_UNIX_TIME_H_

#include <chrono>
#include <optional>
#include <string_view>

#include "common/date.h"

namespace warta::dates {

/// A text that is nothing but a number: of 10, 13, 16 or 19 digits before its point (seconds, milliseconds,
/// microseconds, nanoseconds), or one with an exponent that comes to such a number. Without a leading zero
/// and before 2101. `zone` is the zone it is shown in. Pure; thread-safe.
std::optional<PublicationTime> parse_unix_time(std::string_view text, std::chrono::minutes zone);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_UNIX_TIME_H_
