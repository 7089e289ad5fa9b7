#include "corpus/generate/calendar.h"

#include <array>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace warta::generating {
namespace {

constexpr std::uint64_t kArticlesOfDay = 1200;
constexpr std::uint64_t kMinutesOfDay = 1440;
constexpr std::chrono::sys_days kFirstDay{std::chrono::year{2015} / 1 / 1};
constexpr std::uint64_t kDays = 3653;

constexpr auto kWeekdays =
    std::to_array<std::string_view>({"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"});

}  // namespace

Moment moment_of(std::uint64_t number) {
  const auto day = kFirstDay + std::chrono::days(static_cast<int>(number / kArticlesOfDay % kDays));
  const std::chrono::year_month_day date{day};
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()), std::chrono::weekday(day).c_encoding(),
          static_cast<unsigned>(number % kArticlesOfDay * kMinutesOfDay / kArticlesOfDay)};
}

std::string iso_date(const Moment& moment) {
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:00+07:00", moment.year, moment.month, moment.day,
                     moment.minute / 60, moment.minute % 60);
}

std::string path_date(const Moment& moment) {
  return fmt::format("{:04}/{:02}/{:02}", moment.year, moment.month, moment.day);
}

std::string written_day(const Moment& moment) {
  return fmt::format("{} ({}/{}/{})", kWeekdays[moment.weekday], moment.day, moment.month, moment.year);
}

}  // namespace warta::generating
