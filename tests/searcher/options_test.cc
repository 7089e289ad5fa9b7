#include "searcher/options.h"

#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::ColorUse;
using warta::UsageError;
using warta::searching::Action;
using warta::searching::Options;
using warta::searching::OutputFormat;

namespace {

Options parse(const std::vector<const char*>& arguments) {
  return warta::searching::parse_options(arguments, [](const std::string& name) {
    return name == "WARTA_INDEX" ? std::optional<std::string>("/w") : std::nullopt;
  });
}

}  // namespace

TEST_CASE("searcher defaults") {
  const auto options = parse({"Sberbank", "DeepSeek"});
  CHECK(options.action == Action::search);
  CHECK(options.index_path == "/w");
  CHECK(options.query == "Sberbank DeepSeek");
  CHECK(options.limit == 10);
  CHECK(options.offset == 0);
  CHECK(options.format == OutputFormat::text);
  CHECK(options.color == ColorUse::automatic);
  CHECK(options.ranking.k1 == 1.2);
  CHECK(options.ranking.b == 0.75);
  CHECK(options.ranking.title_weight == 0.5);
}

TEST_CASE("searcher options may stand anywhere") {
  const auto options = parse({"bank", "-n", "3", "--offset=5", "--json", "-d", "i", "--color", "never",
                              "--k1", "0.9", "--b", "0.4", "--title-weight", "0", "-q"});
  CHECK(options.query == "bank");
  CHECK(options.index_path == "i");
  CHECK(options.limit == 3);
  CHECK(options.offset == 5);
  CHECK(options.format == OutputFormat::json);
  CHECK(options.color == ColorUse::never);
  CHECK(options.ranking.k1 == 0.9);
  CHECK(options.ranking.b == 0.4);
  CHECK(options.ranking.title_weight == 0);
  CHECK(options.quiet);
}

TEST_CASE("behind -- everything is the query") {
  CHECK(parse({"--", "-n", "x"}).query == "-n x");
}

TEST_CASE("searcher help and version need nothing else") {
  CHECK(parse({"-h"}).action == Action::help);
  CHECK(parse({"--version"}).action == Action::version);
  CHECK_THAT(warta::searching::help_text(), Contains("Examples:") && Contains("--title-weight X (=0.5)"));
}

TEST_CASE("searcher command lines that cannot be meant are refused") {
  CHECK_THROWS_WITH(parse({}), Contains("no query"));
  CHECK_THROWS_WITH(parse({"--ofset", "1", "x"}), Contains("--ofset") && Contains("--help"));
  CHECK_THROWS_WITH(parse({"-n", "0", "x"}), Contains("--limit takes a whole number from 1"));
  CHECK_THROWS_WITH(parse({"-n", "-1", "x"}), Contains("--limit"));
  CHECK_THROWS_AS(parse({"-n", "abc", "x"}), UsageError);
  CHECK_THROWS_AS(parse({"-n", "99999999999999999999", "x"}), UsageError);
  CHECK_THROWS_WITH(parse({"--offset", "-1", "x"}), Contains("--offset"));
  CHECK_THROWS_WITH(parse({"--format", "xml", "x"}), Contains("'xml'"));
  CHECK_THROWS_WITH(parse({"--color", "x", "x"}), Contains("--color"));
  CHECK_THROWS_WITH(parse({"--b", "1.5", "x"}), Contains("--b takes a number from 0 to 1"));
  CHECK_THROWS_WITH(parse({"--k1", "nan", "x"}), Contains("--k1"));
  CHECK_THROWS_WITH(parse({"--k1", "-0.1", "x"}), Contains("--k1"));
}
