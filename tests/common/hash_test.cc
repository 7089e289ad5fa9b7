#include "common/hash.h"

#include <catch2/catch.hpp>

using warta::hash_bytes;
using warta::hash_hex;

// These stand in indexes: were one to change, every article would seem changed.
TEST_CASE("the hash is XXH3 of 128 bits") {
  CHECK(hash_hex("") == "99aa06d3014798d86001c324468d497f");
  CHECK(hash_hex("Sberbank") == hash_hex(std::string("Sber") + "bank"));
  CHECK(hash_hex("Sberbank") != hash_hex("sberbank"));
}

TEST_CASE("bytes and digits say the same") {
  const auto bytes = hash_bytes("");
  REQUIRE(bytes.size() == 16);
  CHECK(static_cast<unsigned char>(bytes[0]) == 0x99);
  CHECK(static_cast<unsigned char>(bytes[15]) == 0x7f);
}
