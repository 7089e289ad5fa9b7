#include "corpus/generate/options.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"

using namespace warta::generating;

namespace {

Options parsed(const std::vector<const char*>& arguments) {
  return parse_options(arguments);
}

}  // namespace

TEST_CASE("a number alone asks for so many articles of the first seed") {
  const auto options = parsed({"1000"});
  CHECK(options.articles == 1'000);
  CHECK(options.seed == 1);
  CHECK(options.first == 0);
}

TEST_CASE("seed and first article are as they are said") {
  const auto options = parsed({"--seed", "9", "--first", "500", "--format=jsonl", "10"});
  CHECK(options.seed == 9);
  CHECK(options.first == 500);
  CHECK(options.articles == 10);
}

TEST_CASE("asking for --help asks for nothing else") {
  CHECK(parsed({"--help"}).action == Action::help);
  CHECK(help_text().find("--seed") != std::string::npos);
}

TEST_CASE("what cannot be meant is refused") {
  const auto arguments =
      GENERATE(std::vector<const char*>{}, std::vector<const char*>{"viel"}, std::vector<const char*>{"-5"},
               std::vector<const char*>{"1", "2"}, std::vector<const char*>{"5", "--seed", "x"},
               std::vector<const char*>{"5", "--format", "csv"});
  CHECK_THROWS_AS(parsed(arguments), warta::UsageError);
}
