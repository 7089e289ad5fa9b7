#include "corpus/lone_surrogates.h"

#include <catch2/catch.hpp>

using warta::corpus::with_lone_surrogates_replaced;

TEST_CASE("halves without their other half are replaced") {
  CHECK(with_lone_surrogates_replaced(R"(a\ud83d b)") == R"(a\ufffd b)");
  CHECK(with_lone_surrogates_replaced(R"(\uDE00)") == R"(\ufffd)");
  CHECK(with_lone_surrogates_replaced(R"(\ud83d\ud83d\ude00)") == R"(\ufffd\ud83d\ude00)");
  CHECK(with_lone_surrogates_replaced(R"(\ude00\ud83d)") == R"(\ufffd\ufffd)");
}

TEST_CASE("all else stays to the byte") {
  for (const auto* const json : {"", "\\", "\\u", "\\u12", R"({"a":"\n\\ud83d"})", R"(\ud83d\ude00)",
                                 R"(\u00e9\u+123)", R"(\\\u00e9)", "{}\xff"}) {
    CAPTURE(json);
    CHECK(with_lone_surrogates_replaced(json) == json);
  }
}
