// Any bytes give words in order, each with a term that is its own normal form and a stem.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/text/analyzer.h"
#include "common/text/normalizer.h"
#include "common/text/terminal_text.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  static warta::text::Analyzer analyzer;
  static warta::text::Normalizer normalizer;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  std::uint32_t position = 0;
  for (const auto& token : analyzer.analyze(text)) {
    require(token.begin >= end && token.begin < token.end && token.end <= size);
    require(token.position == position);
    require(!token.term.empty() && token.term.size() <= warta::text::kMaxTermBytes && !token.stem.empty());
    if (!token.whole && token.term.find('-') == std::string_view::npos &&
        token.term.size() + 4 < warta::text::kMaxTermBytes)
      require(normalizer.normalize(token.term) == token.term);
    if (token.whole) continue;  // its parts follow, inside it
    end = token.end;
    ++position;
  }
  require(warta::text::visible(warta::text::visible(text)) == warta::text::visible(text));
  return 0;
}
