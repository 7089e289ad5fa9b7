// What is understood is written so that it is understood as the same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/date.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto time = warta::parse_publication_time({reinterpret_cast<const char*>(data), size});
  if (time) warta::tests::require(warta::parse_publication_time(to_iso(*time)) == time);
  return 0;
}
