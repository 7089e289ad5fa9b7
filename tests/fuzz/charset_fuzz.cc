// Any bytes have a charset that can be decoded to UTF-8, and the same comes out however the bytes come in
// blocks.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "corpus/input/charset.h"
#include "corpus/input/charset_decoder.h"
#include "corpus/input/charset_name.h"
#include "corpus/input/utf8_repair.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

std::string decoded(const std::string& bytes, const std::string& charset, std::size_t block) {
  warta::tests::StringSource source(bytes, block);
  warta::corpus::CharsetDecoder decoder(source, charset);
  std::string text;
  for (auto piece = decoder.read(); !piece.empty(); piece = decoder.read()) text += piece;
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto found = warta::corpus::detect_charset(bytes);
  require(warta::corpus::is_known_charset(found.name));
  if (warta::corpus::is_utf8(bytes) && bytes.find('\0') == std::string::npos && !found.declared)
    require(found.name == "UTF-8");
  const std::vector<std::string> charsets{found.name, "windows-1252", "GB18030", "Shift_JIS", "UTF-16"};
  for (const auto& charset : charsets) {
    const auto whole = decoded(bytes, charset, bytes.size() + 1);
    require(charset == "UTF-8" || warta::corpus::is_utf8(whole));
    require(decoded(bytes, charset, 1) == whole);
    require(decoded(bytes, charset, 3) == whole);
  }
  require(!warta::corpus::charsets_like(bytes).empty());
  return 0;
}
