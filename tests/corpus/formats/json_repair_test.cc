#include "corpus/formats/json_repair.h"

#include <catch2/catch.hpp>

using warta::corpus::repaired_json;

TEST_CASE("halves of surrogate pairs without their other half are replaced") {
  CHECK(repaired_json(R"("a\ud83d b")") == R"("a\ufffd b")");
  CHECK(repaired_json(R"("\uDE00")") == R"("\ufffd")");
  CHECK(repaired_json(R"("\ud83d\ud83d\ude00")") == R"("\ufffd\ud83d\ude00")");
  CHECK(repaired_json(R"("\ude00\ud83d")") == R"("\ufffd\ufffd")");
}

TEST_CASE("what Python writes for no number is null") {
  CHECK(repaired_json(R"({"a":NaN,"b":[Infinity,-Infinity],"c":"NaN"})") ==
        R"({"a":null,"b":[null,null],"c":"NaN"})");
}

TEST_CASE("line breaks and tabs that stand bare in a string are escaped") {
  CHECK(repaired_json("{\"a\":\"x\ny\tz\",\n\"b\":1}") == "{\"a\":\"x\\u000ay\\u0009z\",\n\"b\":1}");
}

TEST_CASE("whole numbers that 64 bits may not hold become strings") {
  CHECK(repaired_json("[12345678901234567890123,-1234567890123456789,123456789012345678]") ==
        "[\"12345678901234567890123\",\"-1234567890123456789\",123456789012345678]");
  CHECK(repaired_json("[1234567890123456789012.5,1e400]") == "[1234567890123456789012.5,1e400]");
}

TEST_CASE("all else stays to the byte") {
  for (const auto* const json :
       {"", "\\", "\"\\", "\"\\u", "\"\\u12", R"({"a":"\n\\ud83d"})", R"("\ud83d\ude00")",
        R"("\u00e9\u+123")", R"("\\\u00e9")", "{}\xff", "-", "[-]", "Na", R"({"a": [1, -2.5e+3, true]})"}) {
    CAPTURE(json);
    CHECK(repaired_json(json) == json);
  }
}
