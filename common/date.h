// When an article was published: read from a dump, compared in UTC, shown in the zone it was given in.
//
// Thread-safe: pure functions and a value type.
#ifndef WARTA_COMMON_DATE_H_
#define WARTA_COMMON_DATE_H_

#include <chrono>
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

/// Reads ISO 8601 and its everyday variants: `2025-02-03`, `2025-02-03T14:05:00+07:00`, `2025-02-03 14:05`,
/// `2025-02-03T07:05:00.123Z`, `20250203T140500Z`, `20250203`. Blanks around are allowed, a zone that is
/// missing is WIB, fractions of a second are cut off. Years 1600 to 9999. nullopt for anything else, days
/// that no calendar has among them; never a made-up date.
std::optional<PublicationTime> parse_publication_time(std::string_view text);

/// ISO 8601: `2025-02-03T14:05:00+07:00`, or `2025-02-03` where only the day is known (read back in WIB, the
/// only zone in which parse_publication_time() makes such a value).
std::string to_iso(const PublicationTime& time);

/// The civil day in the form of date terms: `20250203`. Its first 6 and 4 digits are the month and the year.
std::string to_yyyymmdd(const PublicationTime& time);

}  // namespace warta

#endif  // WARTA_COMMON_DATE_H_
