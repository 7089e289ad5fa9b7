#include "corpus/generate/alias_table.h"

#include <cstdint>
#include <vector>

#include <catch2/catch.hpp>

using namespace warta::generating;

namespace {

std::vector<int> counts_of(const std::vector<std::uint64_t>& weights, int draws) {
  const AliasTable table(weights);
  Random random(1);
  std::vector<int> counts(weights.size());
  for (int i = 0; i < draws; ++i) ++counts.at(table.draw(random));
  return counts;
}

}  // namespace

TEST_CASE("each is drawn as often as its weight says") {
  const auto counts = counts_of({1'000, 0, 3'000, 6'000}, 100'000);
  CHECK(counts[0] == Approx(10'000).epsilon(.05));
  CHECK(counts[1] == 0);
  CHECK(counts[2] == Approx(30'000).epsilon(.05));
  CHECK(counts[3] == Approx(60'000).epsilon(.05));
}

TEST_CASE("an only weight is always drawn") {
  CHECK(counts_of({7}, 100) == std::vector<int>{100});
}

TEST_CASE("a weight of a million others is drawn a million times as often") {
  const auto counts = counts_of({1, 1'000'000'000}, 100'000);
  CHECK(counts[0] < 10);
}
