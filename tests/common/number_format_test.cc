#include "common/number_format.h"

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"

using warta::counted;
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

TEST_CASE("one thing has no plural") {
  CHECK(counted(1, "article", "articles") == "1 article");
  CHECK(counted(0, "article", "articles") == "0 articles");
  CHECK(counted(1234, "article", "articles") == "1,234 articles");
}
