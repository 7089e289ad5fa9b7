// Of a body of any bytes only a day of our time is taken, never one after the reference.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/dateline.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  const std::string_view body(reinterpret_cast<const char*>(data), size);
  warta::DateReading reading;
  for (const auto order : {warta::DayOrder::day_first, warta::DayOrder::month_first}) {
    reading.order = order;
    const auto time = warta::find_dateline(body, reading);
    if (!time) continue;
    const auto year = time->civil_day().year();
    require(year >= std::chrono::year{1990} && year <= std::chrono::year{2100});
    require(warta::parse_publication_time(to_iso(*time), reading) == time);
    require(warta::find_dateline(body) == time);
  }
  reading.reference = std::chrono::sys_seconds{std::chrono::seconds{1'738'724'400}};
  if (const auto time = warta::find_dateline(body, reading)) {
    require(time->instant < *reading.reference + std::chrono::days{1});
  }
  return 0;
}
