#include "corpus/input/gzip_source.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/formats/deflated.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::Contains;
using warta::corpus::GzipSource;
using warta::tests::gzip_member;
using warta::tests::StringSource;

namespace {

/// All that comes out, and behind it "!" and the message if it ends with an error.
std::string unpacked(const std::string& packed, std::size_t block = 1 << 16) {
  StringSource source(packed, block);
  GzipSource gzip(source, "d.gz");
  std::string bytes;
  try {
    for (auto piece = gzip.read(); !piece.empty(); piece = gzip.read()) bytes += piece;
    CHECK(gzip.read().empty());
  } catch (const warta::InputError& error) {
    bytes += std::string("!") + error.what();
    CHECK_THROWS_AS(gzip.read(), warta::InputError);
  }
  return bytes;
}

/// Bytes that compress badly, so that much of them lies in each part of what is packed.
std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint32_t state = 1;
  for (char& byte : bytes) {
    state = state * 1664525U + 1013904223U;
    byte = static_cast<char>(state >> 24U);
  }
  return bytes;
}

class FailingSource final : public warta::corpus::ByteSource {
 public:
  explicit FailingSource(std::string bytes) : bytes_(std::move(bytes)) {}
  std::string_view read() override {
    if (std::exchange(begun_, true)) throw warta::InputError({"pipe"}, "broken");
    return bytes_;
  }

 private:
  std::string bytes_;
  bool begun_ = false;
};

}  // namespace

TEST_CASE("gzip is told by its first bytes") {
  CHECK(GzipSource::is_gzip(gzip_member("")));
  CHECK_FALSE(GzipSource::is_gzip("\x1f\x8b"));
  CHECK_FALSE(GzipSource::is_gzip("PK\x03\x04"));
  CHECK_FALSE(GzipSource::is_gzip(""));
}

TEST_CASE("members come one after the other however the bytes come in blocks") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 7U, 1000U, 1000000U);
  const auto large = noise(600000);
  CHECK(unpacked(gzip_member("satu ") + gzip_member("") + gzip_member("dua"), block) == "satu dua");
  CHECK(unpacked(gzip_member(large) + gzip_member("x"), block) == large + "x");
}

TEST_CASE("nothing unpacks to nothing") {
  CHECK(unpacked("").empty());
  CHECK(unpacked(gzip_member("")).empty());
}

TEST_CASE("many small members fill large blocks") {
  std::string packed;
  for (int i = 0; i < 1000; ++i) packed += gzip_member(std::string(300, 'x'));
  StringSource source(packed, 4096);
  GzipSource gzip(source, "d.gz");
  CHECK(gzip.read().size() == GzipSource::kBlockBytes);
  CHECK(gzip.read().size() == 300000 - GzipSource::kBlockBytes);
  CHECK(gzip.read().empty());
}

TEST_CASE("a last block that is just full is not taken for one that is cut short") {
  const std::string exact(GzipSource::kBlockBytes, 'x');
  CHECK(unpacked(gzip_member(exact)) == exact);
  CHECK(unpacked(gzip_member(exact), 1) == exact);
}

TEST_CASE("all that was unpacked before a cut is given") {
  const std::size_t block = GENERATE(1U, 1000U, 1000000U);
  const auto large = noise(600000);
  const auto packed = gzip_member(large);
  const auto bytes = unpacked(packed.substr(0, packed.size() / 2), block);
  const auto message = bytes.find("!d.gz: cut short; fetch it again");
  REQUIRE(message != std::string::npos);
  CHECK(message > 290000);
  CHECK(large.starts_with(bytes.substr(0, message)));
}

TEST_CASE("a dump cut in the header or the checksum of a member is cut short") {
  const auto whole = gzip_member("satu");
  CHECK(unpacked(whole + whole.substr(0, 1)) == "satu!d.gz: cut short; fetch it again");
  CHECK(unpacked(whole + whole.substr(0, 5)) == "satu!d.gz: cut short; fetch it again");
  CHECK(unpacked(whole.substr(0, whole.size() - 1)) == "satu!d.gz: cut short; fetch it again");
}

TEST_CASE("a wrong checksum is an error behind what it is for") {
  auto packed = gzip_member("satu");
  const auto from_end = GENERATE(1U, 5U);  // the length and the checksum itself
  packed[packed.size() - from_end] ^= 1;
  CHECK(unpacked(packed + gzip_member("dua")) ==
        "satu!d.gz: damaged: what it unpacks to does not have its checksum; fetch it again");
}

TEST_CASE("damage inside a member is an error behind what came before it") {
  auto packed = gzip_member("satu");
  auto second = gzip_member(std::string(100, 'x') + std::string(100, 'y'));
  second[10] = '\x07';  // a type of block that deflate does not have
  CHECK_THAT(unpacked(packed + second), Contains("satu!d.gz: damaged: gzip says \"invalid block type\""));
}

TEST_CASE("zeros behind the last member are padding") {
  CHECK(unpacked(gzip_member("satu") + std::string(1000, '\0')) == "satu");
  CHECK(unpacked(gzip_member("satu") + std::string(3, '\0') + gzip_member("dua"), 1) == "satudua");
}

TEST_CASE("anything else behind the last member is an error behind it") {
  const auto* const expected =
      "satu!d.gz: damaged: behind its last gzip member stands something else; fetch it again";
  CHECK(unpacked(gzip_member("satu") + "<html>") == expected);
  CHECK(unpacked(gzip_member("satu") + std::string(3, '\0') + "x", 1) == expected);
}

TEST_CASE("what is not gzip is an error") {
  CHECK(unpacked("satu") == "!d.gz: damaged: not gzip; fetch it again");
}

TEST_CASE("an error of the source comes behind what it gave") {
  const auto packed = gzip_member(noise(100000));
  FailingSource source(packed.substr(0, 50000));
  GzipSource gzip(source, "d.gz");
  CHECK(gzip.read().size() > 40000);
  CHECK_THROWS_WITH(gzip.read(), "pipe: broken");
  CHECK_THROWS_WITH(gzip.read(), "pipe: broken");
}
