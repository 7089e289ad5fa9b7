#include "common/dates/written_date.h"

#include <algorithm>
#include <vector>

#include "common/dates/date_parts.h"
#include "common/dates/relative_date.h"
#include "common/dates/tokens.h"
#include "common/dates/written_day.h"

namespace warta::dates {
namespace {

using std::chrono::minutes;
using std::chrono::year_month_day;

/// Longer texts are no date fields, even if there is a date in them.
constexpr std::size_t kLongestText = 120;

struct CivilDay {
  year_month_day date;
  /// Its place among the days of the text, from 1; 0 if it is said in other words.
  std::size_t place = 0;
};

/// The one day of a text; the one that is not of a change, if there are several.
std::optional<CivilDay> only_day(const DateParts& parts, const DateReading& reading) {
  const bool all_of_update =
      std::all_of(parts.days.begin(), parts.days.end(), [](const FoundDay& day) { return day.of_update; });
  std::optional<CivilDay> only;
  for (std::size_t i = 0; i < parts.days.size(); ++i) {
    if (parts.days[i].of_update && !all_of_update) continue;
    const auto date = dated(parts.days[i].written, reading);
    if (!date || (only && only->date != *date)) return std::nullopt;
    if (!only) only = CivilDay{*date, i + 1};
  }
  return only;
}

/// Of a day: those behind it; those before it too if it is the first.
std::vector<FoundClock> clocks_of(const DateParts& parts, std::size_t place) {
  std::vector<FoundClock> clocks;
  for (const auto& clock : parts.clocks) {
    if (clock.days_before == place || (clock.days_before == 0 && place <= 1)) clocks.push_back(clock);
  }
  return clocks;
}

std::optional<PublicationTime> at_clock(const CivilDay& day, const DateParts& parts, minutes usual_zone) {
  const std::chrono::sys_seconds midnight = std::chrono::sys_days{day.date};
  const auto clocks = clocks_of(parts, day.place);
  if (clocks.empty()) return PublicationTime{midnight - usual_zone, usual_zone, false};
  const bool agree = std::all_of(clocks.begin(), clocks.end(),
                                 [&](const FoundClock& clock) { return clock.same_time(clocks.front()); });
  if (!agree) return std::nullopt;
  const auto zone = clocks.front().zone.value_or(parts.zone.value_or(usual_zone));
  return PublicationTime{midnight + clocks.front().since_midnight - zone, zone, true};
}

std::optional<PublicationTime> from_relative(const Tokens& tokens, const DateParts& parts,
                                             const DateReading& reading) {
  const auto relative = relative_date(tokens, reading);
  if (!relative) return std::nullopt;
  if (relative->day) return at_clock({*relative->day, 0}, parts, reading.zone);
  return PublicationTime{*relative->instant, reading.zone, true};
}

/// The parts of a text that may be a date field.
std::optional<DateParts> parts_of(const Tokens& tokens, DayOrder order) {
  if (tokens.cut_short() || tokens.tidy_length() > kLongestText) return std::nullopt;
  return date_parts(tokens, order);
}

}  // namespace

std::optional<PublicationTime> parse_written_date(std::string_view text, const DateReading& reading) {
  const Tokens tokens(text, kLongestText);
  const auto parts = parts_of(tokens, reading.order);
  if (!parts) return std::nullopt;
  if (parts->days.empty()) return from_relative(tokens, *parts, reading);
  const auto day = only_day(*parts, reading);
  if (!day) return std::nullopt;
  return at_clock(*day, *parts, reading.zone);
}

std::optional<DayOrder> proven_order(std::string_view text) {
  const Tokens tokens(text, kLongestText);
  const auto parts = parts_of(tokens, DayOrder::day_first);
  if (!parts || parts->days.empty()) return std::nullopt;
  const auto order = parts->days.front().written.proven;
  const bool agree = std::all_of(parts->days.begin(), parts->days.end(),
                                 [&](const FoundDay& day) { return day.written.proven == order; });
  return agree ? order : std::nullopt;
}

}  // namespace warta::dates
