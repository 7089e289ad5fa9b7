// Any bytes end well or with an InputError, the same however they come in blocks; and what was packed comes
// out again, as much of it as a cut has left.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/errors.h"
#include "corpus/input/gzip_source.h"
#include "tests/corpus/formats/deflated.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

struct Unpacked {
  std::string bytes;
  std::string error;
  bool operator==(const Unpacked&) const = default;
};

Unpacked unpacked(const std::string& packed, std::size_t block) {
  // Small inputs must not unpack to what takes longer than the test is worth.
  constexpr std::size_t kEnough = std::size_t{8} << 20U;
  warta::tests::StringSource source(packed, block);
  warta::corpus::GzipSource gzip(source, "fuzz");
  Unpacked all;
  try {
    for (auto piece = gzip.read(); !piece.empty() && all.bytes.size() < kEnough; piece = gzip.read())
      all.bytes += piece;
  } catch (const warta::InputError& error) {
    all.error = error.problem();
    warta::tests::require(!all.error.empty());
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  warta::tests::require(unpacked(bytes, size + 1) == unpacked(bytes, 3));
  // A member of its own before them, whole and cut.
  const auto member = warta::tests::gzip_member(bytes);
  const auto both = unpacked(member + bytes, 100);
  warta::tests::require(both.bytes.starts_with(bytes));
  const auto cut =
      unpacked(member.substr(0, member.size() - 1 - size % std::min<std::size_t>(16, member.size() - 1)), 7);
  warta::tests::require(bytes.starts_with(cut.bytes) && cut.error.starts_with("cut short"));
  return 0;
}
