#include "indexer/bulk/encoding/position_list.h"

#include <bit>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/seeded_random.h"

using warta::indexing::most_position_bytes;
using warta::indexing::write_positions;
using warta::tests::GlassCursor;
using warta::tests::SeededRandom;

namespace {

using Positions = std::vector<std::uint32_t>;

/// Reads bits from each byte's lowest up.
class BitReader {
 public:
  explicit BitReader(std::string_view bytes) : bytes_(bytes) {}

  /// A number below `range`, of which those in the middle take a bit less: by their lower bits all but these
  /// are told.
  std::uint32_t read(std::uint64_t range) {
    if (range < 2) return 0;
    const auto bits = static_cast<unsigned>(std::bit_width(range - 1));
    const auto spare = (std::uint64_t{1} << bits) - range;
    if (spare == 0) return static_cast<std::uint32_t>(take(bits));
    const auto outer = (range - spare) / 2;
    const auto low = take(bits - 1);
    if (low >= outer) return static_cast<std::uint32_t>(low);
    return static_cast<std::uint32_t>(take(1) == 0 ? low : low + outer + spare);
  }

  /// Is what is left the padding of the last byte?
  bool is_at_end() {
    const auto left = bytes_.size() * 8 - at_;
    return left < 8 && take(static_cast<unsigned>(left)) == 0;
  }

 private:
  std::uint64_t take(unsigned bits) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < bits; ++i, ++at_) {
      const auto byte = static_cast<unsigned char>(bytes_.at(at_ / 8));
      value |= static_cast<std::uint64_t>(byte >> (at_ % 8) & 1U) << i;
    }
    return value;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

void read_between(BitReader& bits, Positions& positions, std::size_t first, std::size_t last) {
  if (last - first < 2) return;
  const auto middle = first + (last - first) / 2;
  const auto range = std::uint64_t{positions[last]} - positions[first] - (last - first) + 1;
  positions[middle] = bits.read(range) + positions[first] + static_cast<std::uint32_t>(middle - first);
  read_between(bits, positions, first, middle);
  read_between(bits, positions, middle, last);
}

/// The decoding of docs/index_schema.md, on its own.
Positions decode(const std::string& bytes) {
  GlassCursor cursor(bytes);
  const auto last = static_cast<std::uint32_t>(cursor.vint());
  if (cursor.at_end()) return {last};
  BitReader bits(cursor.take(cursor.left()));
  const auto first = bits.read(last);
  Positions positions(bits.read(last - first) + std::size_t{2});
  positions.front() = first;
  positions.back() = last;
  read_between(bits, positions, 0, positions.size() - 1);
  REQUIRE(bits.is_at_end());
  return positions;
}

std::string encode(const Positions& positions) {
  std::string bytes(most_position_bytes(positions.size()), '\0');
  const auto size = static_cast<std::size_t>(write_positions(bytes.data(), positions) - bytes.data());
  REQUIRE(size <= bytes.size());
  bytes.resize(size);
  return bytes;
}

bool comes_back(const Positions& positions) {
  return decode(encode(positions)) == positions;
}

Positions random_positions(SeededRandom& random, std::size_t count, std::size_t largest_step) {
  Positions positions;
  std::uint32_t at = 0;
  for (std::size_t i = 0; i < count; ++i)
    positions.push_back(at += 1 + static_cast<std::uint32_t>(random.below(largest_step)));
  return positions;
}

}  // namespace

TEST_CASE("a single position is its number alone") {
  CHECK(encode({1}) == "\x01");
  CHECK(encode({300}) == "\xac\x02");
  CHECK(decode(encode({0xffffffff})) == Positions{0xffffffff});
}

TEST_CASE("all lists of positions up to nine are read back") {
  constexpr unsigned kPositions = 9;
  for (unsigned chosen = 1; chosen < 1U << kPositions; ++chosen) {
    Positions positions;
    for (unsigned position = 0; position < kPositions; ++position) {
      if ((chosen >> position & 1U) != 0) positions.push_back(position + 1);
    }
    REQUIRE(comes_back(positions));
  }
}

TEST_CASE("lists of any density are read back") {
  SeededRandom random(7);
  for (std::size_t round = 0; round < 2'000; ++round) {
    const auto largest_step = std::size_t{1} << random.below(16);
    REQUIRE(comes_back(random_positions(random, 1 + random.below(200), largest_step)));
  }
}

TEST_CASE("positions without a gap take no bits of their own") {
  Positions all(5'000);
  std::iota(all.begin(), all.end(), 1U);
  CHECK(encode(all).size() <= 6);
  CHECK(comes_back(all));
}

TEST_CASE("positions at both ends of what numbers reach are read back") {
  constexpr auto kLast = std::numeric_limits<std::uint32_t>::max();
  CHECK(comes_back({0, kLast}));
  CHECK(comes_back({0, 1, kLast}));
  CHECK(comes_back({1, kLast - 1, kLast}));
  CHECK(comes_back({0, 1, 2, kLast / 2, kLast - 2, kLast - 1, kLast}));
  SeededRandom random(8);
  for (std::size_t round = 0; round < 500; ++round)
    REQUIRE(comes_back(random_positions(random, 1 + random.below(16), std::size_t{1} << 27U)));
}
