#include "searcher/options.h"

#include <chrono>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::ColorUse;
using warta::UsageError;
using warta::query::FilterField;
using warta::searching::Action;
using warta::searching::Duplicates;
using warta::searching::FacetField;
using warta::searching::Options;
using warta::searching::OutputFormat;
using warta::searching::SortOrder;

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
  CHECK(options.index_paths == std::vector<std::string>{"/w"});
  CHECK(options.query == "Sberbank DeepSeek");
  CHECK(options.limit == 10);
  CHECK(options.offset == 0);
  CHECK(options.output.format == OutputFormat::text);
  CHECK(options.order == SortOrder::relevance);
  CHECK(options.duplicates == Duplicates::collapse);
  CHECK(options.filters.empty());
  CHECK(options.paged);
  CHECK(options.color == ColorUse::automatic);
  CHECK(options.ranking.k1 == 0.9);
  CHECK(options.ranking.b == 0.75);
  CHECK(options.ranking.title_weight == 0.5);
}

TEST_CASE("searcher options may stand anywhere") {
  const auto options = parse({"bank", "-n", "3", "--offset=5", "--json", "-d", "i", "--color", "never",
                              "--k1", "1.9", "--b", "0.4", "--title-weight", "0", "-q"});
  CHECK(options.query == "bank");
  CHECK(options.index_paths == std::vector<std::string>{"i"});
  CHECK(options.limit == 3);
  CHECK(options.offset == 5);
  CHECK(options.output.format == OutputFormat::json);
  CHECK(options.color == ColorUse::never);
  CHECK(options.ranking.k1 == 1.9);
  CHECK(options.ranking.b == 0.4);
  CHECK(options.ranking.title_weight == 0);
  CHECK(options.quiet);
}

TEST_CASE("filters are days and names, of which several may be given") {
  const auto filters = parse({"--since", "2025-02", "--until", "2025", "--source", "a.example", "--source",
                              "Antara*", "--author", "Budi Santoso", "--lang", "Indonesia"})
                           .filters;
  using namespace std::chrono_literals;
  CHECK(filters.days == warta::query::DateRange{2025y / 2 / 1, 2025y / 12 / 31});
  REQUIRE(filters.values.size() == 4);
  CHECK(filters.values[1].written == "--source Antara*");
  CHECK(filters.values[1].filter == warta::query::Filter{FilterField::source, "Antara", true});
  CHECK(filters.values[2].filter == warta::query::Filter{FilterField::author, "Budi Santoso", false});
  CHECK(filters.values[3].filter == warta::query::Filter{FilterField::language, "id", false});
}

TEST_CASE("filters, an order by date and counts need no query") {
  CHECK(parse({"--since", "2025"}).query.empty());
  CHECK(parse({"--sort", "date"}).order == SortOrder::newest_first);
  CHECK(parse({"--count"}).action == Action::count);
  CHECK(parse({"--by", "source"}).by == FacetField::source);
  CHECK(parse({"--similar", "1"}).similar_to == "1");
  CHECK(parse({"--show", "1"}).shown == "1");
}

TEST_CASE("the oldest first is an order and no index called ate") {
  CHECK(parse({"--sort", "-date", "x"}).order == SortOrder::oldest_first);
  CHECK(parse({"--sort=-date", "x"}).order == SortOrder::oldest_first);
}

TEST_CASE("near-copies are collapsed for people and shown to programs, unless it is said otherwise") {
  CHECK(parse({"x", "--json"}).duplicates == Duplicates::show);
  CHECK(parse({"x", "--json", "--duplicates", "collapse"}).duplicates == Duplicates::collapse);
  CHECK(parse({"x", "--duplicates", "show"}).duplicates == Duplicates::show);
}

TEST_CASE("a template is a format of its own") {
  const auto options = parse({"x", "--format-string", "{id}", "-0"});
  CHECK(options.output.format == OutputFormat::custom);
  CHECK(options.output.nul_ends);
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
  CHECK_THROWS_WITH(parse({"--since", "kemarin", "x"}),
                    Contains("--since kemarin\n") && Contains("3/2/2025"));
  CHECK_THROWS_WITH(parse({"--since", "2025..", "x"}), Contains("this is a range"));
  CHECK_THROWS_WITH(parse({"--since", "2025-03", "--until", "2025-02", "x"}), Contains("no day is between"));
  CHECK_THROWS_WITH(parse({"--since", "", "x"}), Contains("--since is empty"));
  CHECK_THROWS_WITH(parse({"--source", "!", "x"}), Contains("there is none"));
  CHECK_THROWS_WITH(parse({"--lang", "jawa", "x"}), Contains("no language that is told apart"));
  CHECK_THROWS_WITH(parse({"--sort", "score", "x"}), Contains("relevance, date or -date"));
  CHECK_THROWS_WITH(parse({"--format-string", "{judul}", "x"}), Contains("there is no field {judul}"));
  CHECK_THROWS_WITH(parse({"--format-string", "{id}", "--json", "x"}), Contains("a format of its own"));
  CHECK_THROWS_WITH(parse({"-0", "x"}), Contains("-0 goes with"));
  CHECK_THROWS_WITH(parse({"--count", "--by", "year"}), Contains("ask for one"));
  CHECK_THROWS_WITH(parse({"--show", "1", "--similar", "1"}), Contains("ask for one"));
  CHECK_THROWS_WITH(parse({"--similar", "1", "x"}), Contains("takes the place of a query"));
  CHECK_THROWS_WITH(parse({"--by", "title"}), Contains("--by is year, month"));
  CHECK_THROWS_WITH(parse({"--by", "year", "--format", "ids"}), Contains("--by is text"));
  CHECK_THROWS_WITH(parse({"--format", "trec", "--sort", "date", "x"}), Contains("ordered by score"));
}

TEST_CASE("several indexes may be named; what servers cannot do is refused") {
  CHECK(parse({"-d", "a", "--index=tcp://h:1", "x"}).index_paths ==
        std::vector<std::string>{"a", "tcp://h:1"});
  for (const auto& extra :
       std::vector<std::vector<const char*>>{{"--by", "year"}, {"--sort", "-date"}, {"--recency", "30d"}}) {
    std::vector<const char*> arguments{"-d", "tcp://h:1", "x"};
    arguments.insert(arguments.end(), extra.begin(), extra.end());
    CHECK_THROWS_WITH(parse(arguments), Contains(extra.front()) && Contains("with an index on a server"));
  }
}

TEST_CASE("a half-life is a time with its unit") {
  CHECK(parse({"x", "--recency", "30d"}).ranking.recency_days == 30);
  CHECK(parse({"x", "--recency", "1.5w"}).ranking.recency_days == 10.5);
  CHECK(parse({"x", "--recency=1y"}).ranking.recency_days == 365);
  for (const auto* const wrong : {"30", "d", "0d", "-1d", "1h", "xd", "999y", "nand"})
    CHECK_THROWS_WITH(parse({"x", std::string("--recency=").append(wrong).c_str()}),
                      Contains("--recency is a time"));
}

TEST_CASE("many queries take the place of one") {
  const auto options = parse({"--queries", "q", "-j", "3", "--run-tag", "t"});
  CHECK(options.action == Action::batch);
  CHECK(options.output.format == OutputFormat::trec);
  CHECK(options.limit == 1000);
  CHECK(options.jobs == 3);
  CHECK(options.run_tag == "t");
  CHECK(options.duplicates == Duplicates::show);
  CHECK(parse({"--queries", "q", "--json"}).limit == 10);
  CHECK(parse({"--queries", "q", "--qrels", "r", "--json"}).limit == 1000);
  CHECK(parse({"--queries", "q", "--qrels", "r"}).output.format == OutputFormat::text);
}

TEST_CASE("what does not go with many queries, or not without them, is refused") {
  for (const auto& arguments :
       std::vector<std::vector<const char*>>{{"--queries", "q", "bank"},
                                             {"--queries", "q", "--similar", "1"},
                                             {"--queries", "q", "--count"},
                                             {"--queries", "q", "--explain"},
                                             {"--queries", "q", "--sort", "date"},
                                             {"--queries", "q", "--format", "csv"},
                                             {"--queries", "q", "--compare", "r"},
                                             {"--queries", "q", "--per-query"},
                                             {"--queries", "q", "--qrels", "r", "--format", "ids"},
                                             {"bank", "--qrels", "r"},
                                             {"bank", "-j", "2"},
                                             {"bank", "--per-query"},
                                             {"bank", "--explain", "--count"},
                                             {"bank", "--explain", "--format", "ids"}}) {
    CAPTURE(arguments);
    CHECK_THROWS_AS(parse(arguments), UsageError);
  }
}
