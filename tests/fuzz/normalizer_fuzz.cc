// Any bytes have a normal form that is its own normal form, in UTF-8.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text/normalizer.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  static warta::text::Normalizer normalizer;
  const std::string_view word(reinterpret_cast<const char*>(data), size);
  const std::string form(normalizer.normalize(word));
  require(normalizer.normalize(form) == form);
  require(warta::text::Normalizer().normalize(word) == form);
  return 0;
}
