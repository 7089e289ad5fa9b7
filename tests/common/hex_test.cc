#include "common/hex.h"

#include <catch2/catch.hpp>

TEST_CASE("bytes become digits and come back") {
  const std::string bytes("\x00\x7f\x80\xff", 4);
  CHECK(warta::to_hex(bytes) == "007f80ff");
  CHECK(warta::from_hex("007F80fF") == bytes);
  CHECK(warta::from_hex("") == "");
}

TEST_CASE("what is no pair of digits is no byte") {
  for (const auto* const text : {"0", "0g", "g0", "0x", " 1", "-1", "00 "}) {
    INFO(text);
    CHECK_FALSE(warta::from_hex(text).has_value());
  }
}
