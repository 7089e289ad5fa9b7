#include "common/number_format.h"

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"

using warta::grouped;

TEST_CASE("digits stand in groups of three") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(21952) == "21,952");
  CHECK(grouped(18446744073709551615ULL) == "18,446,744,073,709,551,615");
}

TEST_CASE("groups are parted as the reader's language has it") {
  const warta::tests::Indonesian speaking;
  CHECK(grouped(1234567) == "1.234.567");
}
