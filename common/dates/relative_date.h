// Dates told from the moment at which the page was fetched.
#ifndef WARTA_COMMON_DATES_RELATIVE_DATE_H_
#define WARTA_COMMON_DATES_RELATIVE_DATE_H_

#include <chrono>
#include <optional>

#include "common/date.h"
#include "common/dates/tokens.h"

namespace warta::dates {

/// What a relative date comes to. One of them is there.
struct RelativeDate {
  /// Of "17 menit yang lalu", "2 jam lalu" and "baru saja".
  std::optional<std::chrono::sys_seconds> instant;
  /// Of "kemarin", "hari ini" and "2 hari lalu", in the reading's zone.
  std::optional<std::chrono::year_month_day> day;
};

/// nullopt without a reference, where nothing of the kind is said, and where it is said in weeks or longer,
/// which name no day. Pure; thread-safe.
std::optional<RelativeDate> relative_date(const Tokens& tokens, const DateReading& reading);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_RELATIVE_DATE_H_
