// What is understood is written so that it is understood as the same, whatever is taken for granted.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/date.h"
#include "tests/fuzz/require.h"

namespace {

using warta::DateReading;
using warta::DayOrder;
using warta::parse_publication_time;
using warta::tests::require;

void require_round_trip(std::string_view text, const DateReading& reading) {
  const auto time = parse_publication_time(text, reading);
  if (!time) return;
  require(parse_publication_time(to_iso(*time), reading) == time);
  require(parse_publication_time(" " + std::string(text) + "\n", reading) == time);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  DateReading reading;
  require_round_trip(text, reading);
  const auto by_day = parse_publication_time(text, reading);
  reading.order = DayOrder::month_first;
  const auto by_month = parse_publication_time(text, reading);
  if (warta::proven_day_order(text)) require(by_day == by_month);

  reading.zone = -std::chrono::minutes{210};
  reading.reference = std::chrono::sys_seconds{std::chrono::seconds{1'738'724'400}};
  require_round_trip(text, reading);
  // With a reference more is understood and nothing otherwise.
  reading = {};
  reading.reference = std::chrono::sys_seconds{std::chrono::seconds{1'738'724'400}};
  if (by_day) require(parse_publication_time(text, reading) == by_day);
  return 0;
}
