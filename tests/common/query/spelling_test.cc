#include "common/spelling.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/query/term_expansion.h"

using warta::code_points;
using warta::spelling_distance;
using warta::query::terms_near;
using Strings = std::vector<std::string>;

TEST_CASE("letters put in, left out, changed and exchanged count one") {
  CHECK(spelling_distance("bank", "bank") == 0);
  CHECK(spelling_distance("bank", "banks") == 1);
  CHECK(spelling_distance("bank", "ban") == 1);
  CHECK(spelling_distance("bank", "bang") == 1);
  CHECK(spelling_distance("bank", "bnak") == 1);
  CHECK(spelling_distance("", "bank") == 4);
  CHECK(spelling_distance("ca", "abc") == 3);  // exchanged letters are not changed again
}

TEST_CASE("letters are code points") {
  CHECK(spelling_distance("é", "e") == 1);
  CHECK(spelling_distance("银行", "银") == 1);
  CHECK(code_points("aé银😀") == U"aé银😀");
}

TEST_CASE("the words near one are found as by comparing it with each") {
  std::mt19937 random(7);
  std::uniform_int_distribution<std::size_t> letter(0, 2);
  std::uniform_int_distribution<int> length(1, 7);
  const auto word = [&] {
    constexpr std::array<const char*, 3> kLetters = {"a", "b", "é"};
    std::string made;
    for (int i = length(random); i > 0; --i) made += kLetters.at(letter(random));
    return made;
  };
  Strings words;
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  for (int i = 0; i < 500; ++i) {
    words.push_back(word());
    document.add_term(words.back());
    document.add_term("S" + words.back());
    document.add_term("Zz" + words.back());
  }
  database.add_document(document);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  for (int i = 0; i < 200; ++i) {
    const auto wanted = word();
    const std::size_t distance = 1 + static_cast<std::size_t>(i) % 2;
    Strings expected;
    for (const auto& one : words) {
      if (spelling_distance(wanted, one) <= distance) expected.push_back(one);
    }
    CAPTURE(wanted, distance);
    CHECK(terms_near(database, "", wanted, distance, 1000) == expected);
    CHECK(terms_near(database, "S", wanted, distance, 1000) == expected);
    if (!expected.empty())
      CHECK_FALSE(terms_near(database, "", wanted, distance, expected.size() - 1).has_value());
  }
}
