#include "indexer/bulk/encoding/tag_compressor.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "indexer/bulk/encoding/table_blocks.h"
#include "tests/indexer/bulk/glass_unpacking.h"
#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::EncodedTag;
using warta::indexing::LeafPacker;
using warta::indexing::TagCompressor;
using warta::tests::MadeUpText;
using warta::tests::unpack;

namespace {

/// Of an entry with the shortest key, as the last pieces are longest then.
constexpr std::size_t kPieceBytes = LeafPacker::kMostItemBytes - 3 - 2 - 2;

/// Cut so that the first piece takes `first` bytes.
std::vector<std::string> cut(const std::string& bytes, std::size_t first) {
  std::vector<std::string> pieces = {bytes.substr(0, first)};
  for (auto at = first; at < bytes.size(); at += kPieceBytes) pieces.push_back(bytes.substr(at, kPieceBytes));
  return pieces;
}

/// Is it what it was, and can Xapian read it, wherever it may be cut?
bool comes_back(const std::string& tag, const EncodedTag& encoded, std::size_t between_cuts) {
  if (!encoded.is_compressed) return encoded.bytes == tag;
  const auto most = std::min(encoded.bytes.size(), kPieceBytes + 2);
  for (std::size_t first = most; first > 0; first -= std::min(first, between_cuts)) {
    const auto unpacked = unpack(cut(encoded.bytes, first));
    if (unpacked.plain != tag || !unpacked.is_readable_by_xapian) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a tag is deflated if that makes it shorter") {
  TagCompressor compressor;
  MadeUpText text(1);
  const auto words = text.words(200);
  const auto packed = compressor.encode(words);
  CHECK(packed.is_compressed);
  CHECK(packed.bytes.size() < words.size());
  CHECK(comes_back(words, packed, 1));
  const auto noise = text.noise(1'000);
  CHECK_FALSE(compressor.encode(noise).is_compressed);
  CHECK(compressor.encode(noise).bytes == noise);
}

TEST_CASE("what is too short to become shorter stays as it is") {
  TagCompressor compressor;
  CHECK(compressor.encode("").bytes.empty());
  CHECK_FALSE(compressor.encode(std::string(18, 'a')).is_compressed);
  CHECK(compressor.encode(std::string(100, 'a')).is_compressed);
}

TEST_CASE("tags of all lengths up to some pieces are read back, whatever was packed before") {
  TagCompressor compressor;
  MadeUpText text(2);
  const auto words = text.words(3'000);
  for (std::size_t size = 1; size < 12'000; size += size < 100 ? 1 : 97) {
    const auto tag = words.substr(0, size);
    REQUIRE(comes_back(tag, compressor.encode(tag), 211));
  }
}

TEST_CASE("long repetitions are packed only if Xapian can unpack them, wherever they are cut") {
  TagCompressor compressor;
  MadeUpText text(3);
  // Their shortest form, and with what does not pack before, behind and between.
  const auto noise = text.noise(6'000);
  for (std::size_t size = 8'000; size < 42'000; size += 211) {
    const std::string run(size, 'a');
    for (const auto& tag : {run, noise + run, run + noise, noise + run + noise.substr(0, 1'500)})
      REQUIRE(comes_back(tag, compressor.encode(tag), 97));
  }
}

TEST_CASE("repetitions in text are still packed") {
  TagCompressor compressor;
  MadeUpText text(4);
  const auto tag = text.words(2'000) + std::string(30'000, 'a') + text.words(1'500);
  CHECK(compressor.encode(tag).is_compressed);
  CHECK(comes_back(tag, compressor.encode(tag), 13));
}
