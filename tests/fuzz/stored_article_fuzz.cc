// Any bytes are decoded, and what was decoded comes back from its encoding.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/stored_article.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto article = warta::decode_stored_article({reinterpret_cast<const char*>(data), size});
  for (const auto& category : article.categories) {
    if (category.empty()) return 0;
  }
  warta::tests::require(warta::decode_stored_article(encode(article)) == article);
  return 0;
}
