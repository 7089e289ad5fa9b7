// Dates in ISO 8601, the commonest by far: a fast path of its own.
#ifndef WARTA_COMMON_DATES_ISO_DATE_H_
#define WARTA_COMMON_DATES_ISO_DATE_H_

#include <chrono>
#include <optional>
#include <string_view>

#include "common/date.h"

namespace warta::dates {

/// YYYY-MM-DD or YYYYMMDD, alone or with "T" or a blank and HH:MM, HH:MM:SS, HH:MM:SS.fff or HHMMSS, and
/// then with Z, ±HH, ±HHMM or ±HH:MM; blanks around. `zone` where none is named. nullopt for anything else.
/// Pure; thread-safe.
std::optional<PublicationTime> parse_iso_date(std::string_view text, std::chrono::minutes zone);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_ISO_DATE_H_
