#include "tests/bench/stem_score.h"

#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace warta::bench;

namespace {

std::vector<GoldWord> gold(const std::string& text) {
  std::istringstream lines(text);
  return read_gold(lines);
}

std::string unchanged(const std::string& form) {
  return form;
}

}  // namespace

TEST_CASE("a gold's lines are read with all their roots") {
  const auto words =
      gold("# remark\nterhadap\thadap|terhadap\tfunc\t12\nbali\tbali\tpropn\n.\t.\tPUNCT\t9\n");
  REQUIRE(words.size() == 2);
  CHECK(words[0].roots == std::vector<std::string>{"hadap", "terhadap"});
  CHECK(words[0].count == 12);
  CHECK(words[0].stays());
  CHECK(words[1].count == 1);
  CHECK(words[1].is_name());
}

TEST_CASE("a line without a root is refused by its number") {
  CHECK_THROWS_WITH(gold("a\ta\nb\n"), Catch::Contains("line 2"));
}

TEST_CASE("accuracy counts tokens and types") {
  const auto words = gold("a\ta\tcont\t3\nbx\tb\tcont\t1\n");
  const auto result = score(words, unchanged);
  CHECK(result.all.by_tokens() == Approx(75));
  CHECK(result.all.by_types() == Approx(50));
  CHECK(result.must_change.by_types() == Approx(0));
  CHECK(result.must_stay.by_types() == Approx(100));
  REQUIRE(result.wrong.size() == 1);
  CHECK(result.wrong[0].stem == "bx");
}

TEST_CASE("pairs are right when both have one root and one stem") {
  // Of the three pairs with one root, ax-ay meet; the stem of c joins it to them wrongly.
  const auto words = gold("ax\ta\tcont\nay\ta\tcont\naz\ta\tcont\nc\tc\tcont\n");
  const auto result =
      score(words, [](const std::string& form) { return form == "az" ? "az" : std::string("a"); });
  CHECK(result.pair_recall == Approx(1.0 / 3));
  CHECK(result.pair_precision == Approx(1.0 / 3));
  CHECK(result.pair_f1 == Approx(1.0 / 3));
}
