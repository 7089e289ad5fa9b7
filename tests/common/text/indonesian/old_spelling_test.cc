#include "common/text/indonesian/old_spelling.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::text::indonesian::present_spellings;
using Strings = std::vector<std::string>;

TEST_CASE("the digraphs of old spellings change together") {
  CHECK(present_spellings("soeharto") == Strings{"suharto"});
  CHECK(present_spellings("tjokroaminoto") == Strings{"cokroaminoto"});
  CHECK(present_spellings("njonja") == Strings{"nyonya"});
}

TEST_CASE("a j that is in no digraph may be a y") {
  CHECK(present_spellings("wahjoe") == Strings{"wahju", "wahyu"});
}

TEST_CASE("ch and j alone are no old spelling") {
  CHECK(present_spellings("chair").empty());
  CHECK(present_spellings("jalan").empty());
  CHECK(present_spellings("").empty());
}
