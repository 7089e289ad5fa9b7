// Any wiki markup becomes text that is no longer than itself, tidy, and UTF-8 if it was.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/formats/character_reference.h"
#include "corpus/text/wiki_layout.h"
#include "corpus/text/wiki_text.h"
#include "tests/fuzz/require.h"

namespace {

using warta::tests::require;

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = warta::corpus::utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string markup(reinterpret_cast<const char*>(data), size);
  const auto text = warta::corpus::wiki_to_text(markup);
  // An empty line may be added around each heading.
  require(text.size() <= 2 * markup.size());
  require(text.find(warta::corpus::kHeadingMark) == std::string::npos);
  require(text.find("\n\n\n") == std::string::npos);
  require(text.empty() || (text.front() != '\n' && text.back() != '\n'));
  if (is_utf8(markup)) require(is_utf8(text));
  return 0;
}
