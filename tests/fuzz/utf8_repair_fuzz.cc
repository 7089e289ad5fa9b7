// Any bytes become valid UTF-8 that needs no repair; what is repaired once needs none of the same kind again.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/input/invisible.h"
#include "corpus/input/mojibake.h"
#include "corpus/input/utf8_repair.h"
#include "tests/fuzz/require.h"

namespace {

using warta::corpus::is_utf8;
using warta::corpus::Repaired;
using warta::tests::require;

std::string repaired(std::string_view text, std::optional<Repaired> (*repair)(std::string_view)) {
  const auto result = repair(text);
  if (!result) return std::string(text);
  require(result->repaired > 0 && result->text != text && is_utf8(result->text));
  require(!repair(result->text).has_value());
  return result->text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  warta::corpus::repair_mojibake(bytes);
  warta::corpus::strip_invisible(bytes);
  const auto text = repaired(bytes, warta::corpus::repair_utf8);
  require(is_utf8(text) && (text == bytes || !is_utf8(bytes)));
  const auto meant = repaired(text, warta::corpus::repair_mojibake);
  require(meant == text || text.find('\xc3') != std::string::npos || text.find('\xc2') != std::string::npos);
  const auto seen = repaired(meant, warta::corpus::strip_invisible);
  require(seen.find('\0') == std::string::npos && seen.size() <= meant.size());
  return 0;
}
