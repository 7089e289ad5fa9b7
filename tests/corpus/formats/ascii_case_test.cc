#include "corpus/formats/ascii_case.h"

#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::ascii_lower;
using warta::corpus::equals_ignoring_case;
using warta::corpus::find_ignoring_case;
using warta::corpus::starts_with_ignoring_case;

TEST_CASE("only ASCII letters have a case") {
  CHECK(ascii_lower("AZaz09_\xc3\x89") == "azaz09_\xc3\x89");
  CHECK(equals_ignoring_case("DocNo", "docno"));
  CHECK_FALSE(equals_ignoring_case("DocNo1", "docno"));
  CHECK_FALSE(equals_ignoring_case("\xc3\x89", "\xc3\xa9"));
  CHECK(starts_with_ignoring_case("<DOC>", "<doc"));
  CHECK_FALSE(starts_with_ignoring_case("<DO", "<doc"));
}

TEST_CASE("a text is found in any case") {
  CHECK(find_ignoring_case("a CHARset=x", "charset") == 2);
  CHECK(find_ignoring_case("abc", "c") == 2);
  CHECK(find_ignoring_case("abc", "abcd") == std::string_view::npos);
  CHECK(find_ignoring_case("abc", "") == 0);
  CHECK(find_ignoring_case("", "a") == std::string_view::npos);
}
