#include "searcher/render/people_date.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

#include "common/date.h"
#include "common/messages/messages.h"

namespace warta::searching {
namespace {

using Months = std::array<std::string_view, 12>;

constexpr Months kEnglish = {"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};
constexpr Months kIndonesian = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

std::string zone_name(std::chrono::minutes offset) {
  using std::chrono::hours;
  if (offset == hours{7}) return "WIB";
  if (offset == hours{8}) return "WITA";
  if (offset == hours{9}) return "WIT";
  const auto minutes = std::abs(offset.count());
  return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

}  // namespace

std::string date_for_people(const std::string& stored_date) {
  const auto time = parse_publication_time(stored_date);
  // Only what was understood when it was indexed: another dump's words may be readable here by chance.
  if (!time || to_iso(*time).substr(0, 10) != stored_date.substr(0, 10)) return stored_date;
  const bool indonesian = spoken_language() == ReaderLanguage::indonesian;
  const auto day = time->civil_day();
  const auto month = (indonesian ? kIndonesian : kEnglish)[static_cast<unsigned>(day.month()) - 1];
  auto date = fmt::format("{} {} {}", static_cast<unsigned>(day.day()), month, static_cast<int>(day.year()));
  if (!time->has_clock) return date;
  const std::chrono::hh_mm_ss clock{time->instant + time->utc_offset - std::chrono::sys_days{day}};
  return date + fmt::format(", {:02}{}{:02} {}", clock.hours().count(), indonesian ? '.' : ':',
                            clock.minutes().count(), zone_name(time->utc_offset));
}

}  // namespace warta::searching
