#include "common/date.h"

#include <cstdlib>

#include <fmt/format.h>

#include "common/dates/iso_date.h"
#include "common/dates/unix_time.h"
#include "common/dates/written_date.h"

namespace warta {

std::chrono::year_month_day PublicationTime::civil_day() const {
  return std::chrono::floor<std::chrono::days>(instant + utc_offset);
}

std::optional<PublicationTime> parse_publication_time(std::string_view text, const DateReading& reading) {
  if (auto time = dates::parse_iso_date(text, reading.zone)) return time;
  if (auto time = dates::parse_unix_time(text, reading.zone)) return time;
  return dates::parse_written_date(text, reading);
}

std::optional<DayOrder> proven_day_order(std::string_view text) {
  return dates::proven_order(text);
}

std::string to_iso(const PublicationTime& time) {
  const auto day = time.civil_day();
  auto date = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                          static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  if (!time.has_clock) return date;
  const std::chrono::hh_mm_ss clock{time.instant + time.utc_offset - std::chrono::sys_days{day}};
  const auto offset = time.utc_offset.count();
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", date, clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), offset < 0 ? '-' : '+',
                     std::abs(offset) / 60, std::abs(offset) % 60);
}

std::string to_yyyymmdd(const PublicationTime& time) {
  const auto day = time.civil_day();
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

}  // namespace warta
