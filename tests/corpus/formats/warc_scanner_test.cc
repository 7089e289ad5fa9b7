#include "corpus/formats/warc_scanner.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/formats/warc_bytes.h"
#include "tests/corpus/string_source.h"

using warta::corpus::WarcScanner;
using warta::tests::StringSource;
using warta::tests::warc_record;

namespace {

using Lines = std::vector<std::string>;

std::string record(const std::string& block) {
  return warc_record("WARC-Type: metadata\r\n", block);
}

/// With another length than the block has.
std::string record_of_length(const std::string& block, const std::string& length) {
  return "WARC/1.0\r\nContent-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n";
}

/// Sound records as their blocks, damage as "!offset+bytes problem" up to the first comma, colon or
/// semicolon.
Lines scanned(const std::string& bytes, std::size_t block = 1 << 16, std::size_t limit = 100000) {
  StringSource source(bytes, block);
  WarcScanner scanner(source, limit);
  Lines lines;
  while (const auto read = scanner.next()) {
    if (!read->bytes.empty()) CHECK(bytes.substr(read->offset, read->bytes.size()) == read->bytes);
    lines.push_back(read->problem.empty()
                        ? std::string(read->block)
                        : "!" + std::to_string(read->offset) + "+" + std::to_string(read->bytes.size()) +
                              " " + read->problem.substr(0, read->problem.find_first_of(",:;")));
  }
  return lines;
}

class FailingSource final : public warta::corpus::ByteSource {
 public:
  explicit FailingSource(std::string bytes) : bytes_(std::move(bytes)) {}
  std::string_view read() override {
    if (std::exchange(begun_, true)) throw warta::InputError({"d.gz"}, "damaged");
    return bytes_;
  }

 private:
  std::string bytes_;
  bool begun_ = false;
};

}  // namespace

TEST_CASE("records are the same however the bytes come in blocks") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 7U, 50U, 100000U);
  CHECK(scanned(record("satu") + record("") + record("dua\r\n\r\nlagi"), block) ==
        Lines{"satu", "", "dua\r\n\r\nlagi"});
  const auto bad = record_of_length("tiga", "9999");
  CHECK(scanned(record("satu") + bad + "\r\nxx\r\n" + record("dua"), block).back() == "dua");
  CHECK(scanned("", block).empty());
  CHECK(scanned("\r\n\n", block).empty());
}

TEST_CASE("line breaks behind a record may be few, many or bare") {
  const std::string bare = "WARC/1.0\nContent-Length: 4\n\nsatu";
  CHECK(scanned(bare) == Lines{"satu"});
  CHECK(scanned(bare + bare) == Lines{"satu", "satu"});
  CHECK(scanned(bare + "\n" + bare + "\n\n" + bare) == Lines{"satu", "satu", "satu"});
  CHECK(scanned(bare + std::string(1000, '\n') + bare) == Lines{"satu", "satu"});
  CHECK(scanned(bare + std::string(25, '\n') + bare) == Lines{"satu", "satu"});
}

TEST_CASE("a block that holds a record is one block") {
  CHECK(scanned(record(record("dalam")) + record("satu")) == Lines{record("dalam"), "satu"});
}

TEST_CASE("bytes before, between and behind records are reported with their place") {
  const auto one = record("satu");
  CHECK(scanned("xx\n" + one) == Lines{"!0+3 bytes that belong to no record", "satu"});
  CHECK(scanned(one + "xx\r\n" + one) ==
        Lines{"satu", "!" + std::to_string(one.size()) + "+4 bytes that belong to no record", "satu"});
  CHECK(scanned(one + "WARC") ==
        Lines{"satu", "!" + std::to_string(one.size()) + "+4 bytes that belong to no record"});
}

TEST_CASE("a length that is too small or too large does not harm the records behind") {
  const auto one = record("satu");
  for (const auto* const length : {"0", "3", "5", "9", "40", "99", "115", "2000", "99999"}) {
    const auto bad = record_of_length("sepuluh ya", length);
    std::string damage = "!" + std::to_string(one.size());
    damage.append("+").append(std::to_string(bad.size()));
    damage.append(" its Content-Length of ").append(length).append(" bytes is wrong");
    std::string dump = one;
    dump.append(bad).append(one).append(one);
    CHECK(scanned(dump) == Lines{"satu", damage, "satu", "satu"});
  }
}

TEST_CASE("a length beyond the limit is neither believed nor allocated") {
  const auto one = record("satu");
  const auto bad = record_of_length("dua", "1000000000000000000");
  CHECK(
      scanned(bad + one, 7, 1000) ==
      Lines{"!0+" + std::to_string(bad.size()) + " its Content-Length is 1000000000000000000 bytes", "satu"});
  const auto missing = std::string("WARC/1.0\r\nWARC-Type: metadata\r\n\r\ndua\r\n\r\n");
  CHECK(scanned(missing + one) ==
        Lines{"!0+" + std::to_string(missing.size()) + " a record without Content-Length", "satu"});
}

TEST_CASE("a record over the limit is passed over without being held") {
  const auto one = record("satu");
  const std::size_t block = GENERATE(1U, 13U, 1000U);
  const auto large = record(std::string(5000, 'x'));
  CHECK(scanned(large + one, block, 1000) == Lines{"!0+0 its Content-Length is 5000 bytes", "satu"});
  CHECK(scanned(std::string(5000, 'x') + "\n" + one, block, 1000) ==
        Lines{"!0+0 bytes that belong to no record", "satu"});
  std::string marks;
  while (marks.size() < 5000) marks += "\nWARC/";
  CHECK(scanned("x" + marks + "\n" + one, block, 1000) ==
        Lines{"!0+0 bytes that belong to no record", "satu"});
}

TEST_CASE("a dump that ends inside a record is cut short") {
  const auto one = record("satu");
  const auto whole = one + record("sepuluh ya");
  // From within the version line to the last byte of the block.
  for (auto size = one.size() + 10; size < whole.size() - 4; ++size) {
    CHECK(scanned(whole.substr(0, size)) ==
          Lines{"satu", "!" + std::to_string(one.size()) + "+" + std::to_string(size - one.size()) +
                            " the last record is cut short"});
  }
  CHECK(scanned(whole.substr(0, whole.size() - 4)) == Lines{"satu", "sepuluh ya"});
}

TEST_CASE("a header without an end is reported, and the next record read") {
  const auto one = record("satu");
  CHECK(scanned("WARC/1.0\r\nWARC-Type: x\r\n" + one) ==
        Lines{"!0+24 a record whose header does not end", "satu"});
  const std::string endless = "WARC/1.0\r\nX: " + std::string(3 << 20, 'x') + "\r\n";
  CHECK(scanned(endless + one, 1 << 16, 8 << 20) ==
        Lines{"!0+" + std::to_string(endless.size()) + " a record whose header does not end", "satu"});
}

TEST_CASE("whole records before a place that cannot be read are given") {
  const auto one = record("satu");
  for (const auto& rest : {std::string(), one.substr(0, 20), one.substr(0, one.size() - 5)}) {
    FailingSource source(one + rest);
    WarcScanner scanner(source, 1000);
    const auto first = scanner.next();
    REQUIRE(first.has_value());
    CHECK(first->block == "satu");
    CHECK_THROWS_WITH(scanner.next(), "d.gz: damaged");
  }
}

TEST_CASE("records that all claim to be long do not take the square of the time") {
  const auto bad = record_of_length("x", "15000000");
  std::string bytes;
  while (bytes.size() < (std::size_t{20} << 20U)) bytes += bad;
  StringSource source(bytes, 1 << 14);
  WarcScanner scanner(source, std::size_t{64} << 20U);
  std::size_t records = 0;
  while (const auto read = scanner.next()) records += read->problem.empty() ? 0U : 1U;
  CHECK(records == bytes.size() / bad.size());
}
