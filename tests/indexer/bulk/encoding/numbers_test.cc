#include "indexer/bulk/encoding/numbers.h"

#include <array>
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_cursor.h"

using warta::indexing::append_last_int;
using warta::indexing::append_sortable;
using warta::indexing::append_term;
using warta::indexing::append_vint;
using warta::indexing::kMostSortableBytes;
using warta::indexing::kMostVintBytes;
using warta::indexing::read_vint;
using warta::tests::GlassCursor;

namespace {

std::string vint(std::uint64_t value) {
  std::string bytes;
  append_vint(bytes, value);
  return bytes;
}

std::string sortable(std::uint32_t number) {
  std::string bytes;
  append_sortable(bytes, number);
  return bytes;
}

std::string term(const std::string& text) {
  std::string bytes;
  append_term(bytes, text);
  return bytes;
}

std::string last_int(std::uint32_t value) {
  std::string bytes;
  append_last_int(bytes, value);
  return bytes;
}

/// Around each power of two.
std::vector<std::uint64_t> numbers_of_all_lengths(unsigned bits) {
  std::vector<std::uint64_t> numbers;
  for (unsigned bit = 0; bit < bits; ++bit) {
    const auto power = std::uint64_t{1} << bit;
    for (const auto number : {power - 1, power, power + 1}) numbers.push_back(number);
  }
  numbers.push_back(std::numeric_limits<std::uint64_t>::max() >> (64U - bits));
  return numbers;
}

}  // namespace

TEST_CASE("a vint holds seven bits a byte, the lowest first") {
  CHECK(vint(0) == std::string(1, '\0'));
  CHECK(vint(127) == "\x7f");
  CHECK(vint(128) == "\x80\x01");
  CHECK(vint(300) == "\xac\x02");
  CHECK(vint(std::numeric_limits<std::uint64_t>::max()).size() == kMostVintBytes);
}

TEST_CASE("vints of all lengths are read back, by the format's rules and by our own") {
  for (const auto number : numbers_of_all_lengths(64)) {
    const auto bytes = vint(number);
    GlassCursor cursor(bytes);
    REQUIRE(cursor.vint() == number);
    REQUIRE(cursor.at_end());
    const auto read = read_vint(bytes.data());
    REQUIRE(read.value == number);
    REQUIRE(read.end == bytes.data() + bytes.size());
  }
}

TEST_CASE("documents' numbers sort as their bytes do, and get longer where the format says") {
  CHECK(sortable(0x7fff).size() == 2);
  CHECK(sortable(0x8000) == "\x80\x80" + std::string(1, '\0'));
  CHECK(sortable(0x3fffff).size() == 3);
  CHECK(sortable(0x400000).size() == 4);
  CHECK(sortable(0x1fffffff).size() == 4);
  CHECK(sortable(0x20000000).size() == 5);
  CHECK(sortable(0xffffffff) == "\xe0\xff\xff\xff\xff");
  CHECK(sortable(0xffffffff).size() == kMostSortableBytes);
  std::string before;
  std::uint64_t last = 0;
  for (const auto number : numbers_of_all_lengths(32)) {
    if (number <= last) continue;
    last = number;
    const auto bytes = sortable(static_cast<std::uint32_t>(number));
    REQUIRE(before < bytes);
    before = bytes;
    GlassCursor cursor(bytes);
    REQUIRE(cursor.sortable() == number);
    REQUIRE(cursor.at_end());
  }
}

TEST_CASE("NULs in a term are told from the one behind it") {
  using namespace std::string_literals;
  CHECK(term("").empty());
  CHECK(term("gempa") == "gempa");
  CHECK(term("\0"s) == "\0\xff"s);
  CHECK(term("a\0\0b\0"s) ==
        "a\0\xff\0\xff"
        "b\0\xff"s);
  const auto key = term("Q\0nol"s) + '\0' + sortable(70'000);
  GlassCursor cursor(key);
  CHECK(cursor.sortable_string() == "Q\0nol"s);
  CHECK(cursor.sortable() == 70'000);
}

TEST_CASE("terms with NULs sort in keys as they sort themselves") {
  using namespace std::string_literals;
  const std::array<std::string, 7> terms = {"a"s, "a\0"s, "a\0\0"s, "a\0b"s, "a\x01"s, "a\xff"s, "b"s};
  for (std::size_t i = 1; i < terms.size(); ++i) {
    CHECK(term(terms.at(i - 1)) < term(terms.at(i)));
    // Also a term's later chunks lie before the next term.
    CHECK(term(terms.at(i - 1)) + '\0' + sortable(0xffffffff) < term(terms.at(i)));
  }
}

TEST_CASE("a slot's number is written without leading zeros") {
  using namespace std::string_literals;
  CHECK(last_int(0).empty());
  CHECK(last_int(7) == "\x07");
  CHECK(last_int(0x100) == "\0\x01"s);
  CHECK(last_int(0xfedcba98) == "\x98\xba\xdc\xfe");
}
