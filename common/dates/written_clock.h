// A time of day and its zone as people write them, found among tokens.
#ifndef WARTA_COMMON_DATES_WRITTEN_CLOCK_H_
#define WARTA_COMMON_DATES_WRITTEN_CLOCK_H_

#include <chrono>
#include <cstddef>
#include <optional>

#include "common/dates/tokens.h"

namespace warta::dates {

struct WrittenClock {
  std::chrono::seconds since_midnight{0};
  /// The token behind it.
  std::size_t end = 0;
};

/// `14:05`, `14.05`, `14:05:33.123`, `2:05 PM`, `2 PM`, and behind a T `140500` and `1405`, beginning with
/// the token at `begin`. nullopt if there is none, or one that no clock shows. Pure; thread-safe.
std::optional<WrittenClock> written_clock_at(const Tokens& tokens, std::size_t begin);

struct WrittenZone {
  /// East of Greenwich is positive.
  std::chrono::minutes offset{0};
  /// The token behind it.
  std::size_t end = 0;
};

/// The zone that stands behind a clock, `begin` being the token behind that: `WIB`, `(WIB)`, `+0700`,
/// `GMT+7`, `EST`. nullopt if there is none. Pure; thread-safe.
std::optional<WrittenZone> written_zone_at(const Tokens& tokens, std::size_t begin);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_WRITTEN_CLOCK_H_
