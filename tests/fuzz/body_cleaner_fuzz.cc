// A body is cleaned once and for all: cleaning it again changes nothing, takes no longer and breaks no UTF-8.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/cleaning/body_cleaner.h"
#include "corpus/cleaning/repeated_lines.h"
#include "tests/fuzz/require.h"

namespace {

using warta::corpus::CleaningCounts;
using warta::corpus::RepeatedLines;
using warta::tests::require;

/// Bytes of the character that the first byte begins; 0 for one that begins none.
std::size_t character_size(unsigned char first) {
  if (first < 0x80U) return 1;
  if (first >= 0xc2U && first < 0xe0U) return 2;
  if (first >= 0xe0U && first < 0xf0U) return 3;
  return first >= 0xf0U && first < 0xf5U ? 4 : 0;
}

/// By lead and continuation bytes; cleaning makes no character, so that is all it could break.
bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto size = character_size(static_cast<unsigned char>(text.front()));
    if (size == 0 || size > text.size()) return false;
    for (std::size_t i = 1; i < size; ++i) {
      if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U) return false;
    }
    text.remove_prefix(size);
  }
  return true;
}

void check(const std::string& body, const RepeatedLines* repeated) {
  const auto clean = warta::corpus::clean_body("", body, repeated);
  const auto& counts = clean.counts;
  require(clean.text.size() == body.size() - counts.bytes_taken_out + counts.words_separated);
  require((counts == CleaningCounts{}) == (clean.text == body));
  require(!is_utf8(body) || is_utf8(clean.text));
  require(clean.text.empty() == body.empty());
  const auto again = warta::corpus::clean_body("", clean.text, repeated);
  require(again.counts == CleaningCounts{} && again.text == clean.text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  check(body, nullptr);
  // What repeats is learned of the body's own first half, with something else behind each time.
  RepeatedLines repeated;
  for (char c = 'a'; c < 'm'; ++c) repeated.observe("", body.substr(0, size / 2) + "\n" + c);
  check(body, &repeated);
  return 0;
}
