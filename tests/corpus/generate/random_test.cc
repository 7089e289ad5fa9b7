#include "corpus/generate/random.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <catch2/catch.hpp>

using warta::generating::Random;

TEST_CASE("the numbers are those that SplitMix64's authors publish for its seeds") {
  Random random(1234567);
  CHECK(random.next() == 6457827717110365317U);
  CHECK(random.next() == 3203168211198807973U);
  CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("numbers below a limit are all had, and about as often") {
  Random random(1);
  std::array<int, 10> counts{};
  for (int i = 0; i < 10'000; ++i) ++counts.at(random.below(10));
  const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
  CHECK(*least > 850);
  CHECK(*most < 1150);
}

TEST_CASE("a range has both its ends") {
  Random random(2);
  std::array<int, 6> counts{};
  for (int i = 0; i < 1'000; ++i) ++counts.at(random.between(3, 5));
  CHECK(counts[2] == 0);
  CHECK(std::min({counts[3], counts[4], counts[5]}) > 200);
}

TEST_CASE("series of one seed, and one series of two seeds, are different") {
  const auto first = Random(1, 1).next();
  CHECK(first != Random(1, 2).next());
  CHECK(first != Random(2, 1).next());
  CHECK(first == Random(1, 1).next());
}
