#include "common/hash.h"

#include <catch2/catch.hpp>

using warta::hash_bytes;
using warta::hash_hex;

// These stand in indexes: were one to change, every article would seem changed.
TEST_CASE("the hash is XXH3 of 128 bits") {
  CHECK(hash_hex("") == "99aa06d3014798d86001c324468d497f");
  CHECK(hash_hex("Sberbank") == "569ac1889ec67938a41845728084fc4c");
  CHECK(hash_hex(std::string(100, 'x')) == "add9998d55ed3962e18dc405a95cc094");
  CHECK(hash_hex(std::string(200, 'x')) == "062dfbe359870f1a0f7bed28ebd8500d");
  CHECK(hash_hex(std::string(10000, 'x')) == "0bbccd47483750b1cb763e2ccd065fab");
  CHECK(hash_hex("Sberbank") == hash_hex(std::string("Sber") + "bank"));
  CHECK(hash_hex("Sberbank") != hash_hex("sberbank"));
}

TEST_CASE("bytes and digits say the same") {
  const auto bytes = hash_bytes("");
  REQUIRE(bytes.size() == 16);
  CHECK(static_cast<unsigned char>(bytes[0]) == 0x99);
  CHECK(static_cast<unsigned char>(bytes[15]) == 0x7f);
}
