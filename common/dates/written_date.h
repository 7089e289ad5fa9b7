// A date field in any form but ISO 8601 and unix time: one day among other words, a clock and a zone.
#ifndef WARTA_COMMON_DATES_WRITTEN_DATE_H_
#define WARTA_COMMON_DATES_WRITTEN_DATE_H_

#include <optional>
#include <string_view>

#include "common/date.h"

namespace warta::dates {

/// As parse_publication_time(), for all forms in which numbers, words and marks are told apart. Pure;
/// thread-safe; as fast as the text is long.
std::optional<PublicationTime> parse_written_date(std::string_view text, const DateReading& reading);

/// As proven_day_order().
std::optional<DayOrder> proven_order(std::string_view text);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_WRITTEN_DATE_H_
