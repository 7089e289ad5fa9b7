// When an article was published: read from a dump, compared in UTC, shown in the zone it was given in.
//
// Thread-safe: pure functions and value types.
#ifndef WARTA_COMMON_DATE_H_
#define WARTA_COMMON_DATE_H_

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// Western Indonesian Time (WIB), the zone taken where a dump names none: nine in ten Indonesian outlets keep
/// it.
inline constexpr std::chrono::minutes kWib = std::chrono::hours{7};

/// A moment with the civil clock that its article was dated by.
struct PublicationTime {
  /// UTC. Where only the day is known, its first second in `utc_offset`.
  std::chrono::sys_seconds instant;
  /// East of Greenwich is positive. Decides which civil day the article belongs to.
  std::chrono::minutes utc_offset = kWib;
  /// False where only the day is known.
  bool has_clock = true;

  /// The day on the outlet's own calendar.
  std::chrono::year_month_day civil_day() const;

  friend bool operator==(const PublicationTime&, const PublicationTime&) = default;
};

/// What `3/2/2025` means.
enum class DayOrder : std::uint8_t { day_first, month_first };

/// What a dump leaves unsaid.
struct DateReading {
  /// For days written in figures with the year last, where both orders give a day. One order holds for a
  /// whole dump; proven_day_order() tells which from a sample of its dates.
  DayOrder order = DayOrder::day_first;
  /// Of clocks that name no zone and of days without a clock. At most 14:59 hours from Greenwich.
  std::chrono::minutes zone = kWib;
  /// When the dump was fetched. Only by it can "17 menit yang lalu", "kemarin 14.05", "Senin (3/2)" and
  /// "3 Februari" be dated; without it they are not understood.
  std::optional<std::chrono::sys_seconds> reference;
};

/// Reads a date field.
///
/// - ISO 8601 and its everyday variants: `2025-02-03`, `2025-02-03T14:05:00.123+07:00`, `2025-02-03 14:05`,
///   `20250203T140500Z`, `20250203140500`.
/// - Days in figures: `3/2/2025`, `03-02-2025`, `3.2.2025`, `3/2/25` (70 to 99 are of the last century),
///   `2025/02/03`. Where only one order gives a day, or a weekday beside it fits only one, it is that one.
/// - Days in words, Indonesian, Malay or English, in any case, with or without a weekday: `Senin, 3 Februari
///   2025`, `Kamis, 07 Agu 2025`, `Feb 3rd, 2025`, `03-Feb-25`, `Mon, 03 Feb 2025`, `Mon Feb 03 14:05:00 WIB
///   2025`. A weekday that contradicts the day is passed over.
/// - Clocks before or behind the day: `14:05`, `14.05`, `14:05:33`, `2:05 PM`. Zones behind the clock: WIB,
///   WITA, WIT, GMT+7, +0700, EST and their like.
/// - Unix time in seconds (10 digits), milliseconds (13), microseconds (16) or nanoseconds (19), also with a
///   fraction or an exponent; years to 2100. Shown in the reading's zone.
/// - With a reference: minutes, hours and days ago, today, yesterday, and days without a year, which are the
///   last such day up to the reference (a weekday must fit). Weeks, months and years ago name no day.
///
/// Words around a date are allowed ("Diterbitkan 3 Februari 2025", "4,160 Views | …"), so long as the text is
/// no longer than 120 bytes, blanks counted once, and has one day in it, not counting one that is labelled as
/// an update ("Diperbarui: …"). Years 1600 to 9999; fractions of a second are cut off. nullopt for anything
/// else, among it days that no calendar has, placeholders such as `0000-00-00` and `NaT`, and two clocks:
/// never a made-up date.
std::optional<PublicationTime> parse_publication_time(std::string_view text, const DateReading& reading = {});

/// The order that this date field cannot be read without: month_first for `10/21/2025`, day_first for
/// `21/10/2025` and `Senin (3/2/2025)`; nullopt for `3/2/2025`, for other forms and where there is no date.
std::optional<DayOrder> proven_day_order(std::string_view text);

/// ISO 8601: `2025-02-03T14:05:00+07:00`, or `2025-02-03` where only the day is known.
/// parse_publication_time() makes the same value of it, for a mere day if it is given the same zone.
std::string to_iso(const PublicationTime& time);

/// The civil day in the form of date terms: `20250203`. Its first 6 and 4 digits are the month and the year.
std::string to_yyyymmdd(const PublicationTime& time);

}  // namespace warta

#endif  // WARTA_COMMON_DATE_H_
