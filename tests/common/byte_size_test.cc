#include "common/byte_size.h"

#include <catch2/catch.hpp>

using warta::parse_byte_size;
using warta::shown_bytes;

TEST_CASE("sizes are read in steps of 1,024") {
  CHECK(parse_byte_size("1048576") == 1048576);
  CHECK(parse_byte_size("64k") == 65536);
  CHECK(parse_byte_size("512M") == std::uint64_t{512} << 20U);
  CHECK(parse_byte_size("1.5 GiB") == std::uint64_t{1536} << 20U);
  CHECK(parse_byte_size("2gb") == std::uint64_t{2} << 30U);
  CHECK(parse_byte_size("1T") == std::uint64_t{1} << 40U);
  CHECK(parse_byte_size("10B") == 10);
}

TEST_CASE("what is no size is none") {
  for (const auto* const text :
       {"", "M", "-1", "12 apples", "12X", "12Mi", "1e400", "nan", "inf", "99999999T", "5  G", "5Bk"}) {
    INFO(text);
    CHECK_FALSE(parse_byte_size(text).has_value());
  }
}

TEST_CASE("sizes are shown with one digit behind the point") {
  CHECK(shown_bytes(0) == "0.0 kB");
  CHECK(shown_bytes(1810543) == "1.8 MB");
  CHECK(shown_bytes(2500000000) == "2.5 GB");
  CHECK(shown_bytes(5000000000000000) == "5000.0 TB");
}
