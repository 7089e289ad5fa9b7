// Any bytes give words in order, and the path for ASCII gives those that ICU finds.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/text/tokenizer.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  static warta::text::Tokenizer tokenizer;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto found = tokenizer.tokenize(text);
  const std::vector<warta::text::TokenSpan> words(found.begin(), found.end());
  std::size_t end = 0;
  for (const auto& word : words) {
    require(word.begin >= end && word.begin < word.end && word.end <= size);
    end = word.end;
  }
  const bool ascii =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
  if (!ascii) return 0;
  const auto by_icu = tokenizer.tokenize_by_icu(text);
  require(std::equal(words.begin(), words.end(), by_icu.begin(), by_icu.end()));
  return 0;
}
