#include "common/text/indonesian/number.h"

#include <catch2/catch.hpp>

using warta::text::indonesian::canonical_number;

TEST_CASE("thousands lose their full stops") {
  CHECK(canonical_number("20.000") == "20000");
  CHECK(canonical_number("1.234.567") == "1234567");
  CHECK(canonical_number("20000") == "20000");
}

TEST_CASE("decimals stand behind a comma, without noughts at their end") {
  CHECK(canonical_number("1.234,5") == "1234,5");
  CHECK(canonical_number("1,50") == "1,5");
  CHECK(canonical_number("7,0") == "7");
  CHECK(canonical_number("1,234.5") == "1234,5");
  CHECK(canonical_number("1,234,567") == "1234567");
}

TEST_CASE("what is written to a number goes") {
  CHECK(canonical_number("rp1,5") == "1,5");
  CHECK(canonical_number("rp20.000") == "20000");
  CHECK(canonical_number("usd5") == "5");
  CHECK(canonical_number("1990an") == "1990");
  CHECK(canonical_number("ke50") == "50");
}

TEST_CASE("what can be read in two ways stays") {
  for (const auto* const number :
       {"20,000", "3.14", "10.30", "0812", "1.2.3", "0.500", "192.168.1.1", "1.23,4"}) {
    CAPTURE(number);
    CHECK(canonical_number(number) == number);
  }
}

TEST_CASE("what is no number gives nothing") {
  for (const auto* const word :
       {"", "rp", "an", "5g", "b2b", "1..2", ".5", "5.", "1a", "satu", "1.2.3.4.5.6.7.8.9"}) {
    CAPTURE(word);
    CHECK(canonical_number(word).empty());
  }
}
