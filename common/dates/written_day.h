// One day as people write it, found among tokens.
#ifndef WARTA_COMMON_DATES_WRITTEN_DAY_H_
#define WARTA_COMMON_DATES_WRITTEN_DAY_H_

#include <chrono>
#include <cstddef>
#include <optional>

#include "common/date.h"
#include "common/dates/tokens.h"

namespace warta::dates {

struct WrittenDay {
  std::chrono::month_day day{};
  /// Absent from "Senin (3/2)". With a year, the day is one of the calendar.
  std::optional<std::chrono::year> year;
  /// As it is written beside the day, right or wrong.
  std::optional<std::chrono::weekday> weekday;
  /// The order without which a day in figures has no meaning.
  std::optional<DayOrder> proven;
  /// Of `20250203140500`, which holds both.
  std::optional<std::chrono::seconds> clock;
  /// Its tokens, the weekday's among them.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The token of a year that stands behind the clock ("Mon Feb 03 14:05:00 WIB 2025"), else 0.
  std::size_t late_year = 0;

  /// Requires a year.
  std::chrono::year_month_day date() const { return *year / day.month() / day.day(); }
};

/// The day that begins with the token at `begin`, in any of the forms of parse_publication_time(); nullopt if
/// none does. A day without a year is taken in words ("3 Februari"), in figures only behind its weekday.
/// Pure; thread-safe.
std::optional<WrittenDay> written_day_at(const Tokens& tokens, std::size_t begin, DayOrder order);

/// The last such day up to that of `reference` in `zone`, if it is within the year and its weekday fits; the
/// day itself if it has a year. nullopt also without a reference.
std::optional<std::chrono::year_month_day> dated(const WrittenDay& day, const DateReading& reading);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_WRITTEN_DAY_H_
