// What a date field consists of: its days, clocks and zones.
#ifndef WARTA_COMMON_DATES_DATE_PARTS_H_
#define WARTA_COMMON_DATES_DATE_PARTS_H_

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "common/date.h"
#include "common/dates/tokens.h"
#include "common/dates/written_day.h"

namespace warta::dates {

struct FoundClock {
  std::chrono::seconds since_midnight{0};
  std::optional<std::chrono::minutes> zone;
  /// How many days stand before it.
  std::size_t days_before = 0;

  bool same_time(const FoundClock& other) const {
    return since_midnight == other.since_midnight && zone == other.zone;
  }
};

struct FoundDay {
  WrittenDay written;
  /// Labelled as the day of a change.
  bool of_update = false;
};

/// What a date field consists of.
struct DateParts {
  std::vector<FoundDay> days;
  std::vector<FoundClock> clocks;
  /// Named beside no clock.
  std::optional<std::chrono::minutes> zone;
};

/// The parts in the order of the text. Everything in it has to be one of them, a count of something, a word
/// or a mark that stands beside dates; nullopt otherwise. Pure; thread-safe.
std::optional<DateParts> date_parts(const Tokens& tokens, DayOrder order);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_DATE_PARTS_H_
