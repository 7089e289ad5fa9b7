#include "searcher/evaluation/trec_files.h"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "common/errors.h"

using Catch::Matchers::Contains;
using namespace warta::searching;
using Ids = std::vector<std::string>;

namespace {

const std::string kFixture = std::string(WARTA_SOURCE_DIR) + "/tests/data/evaluation/";

template <typename Read>
auto read(const std::string& text, Read reader) {
  std::istringstream in(text);
  return reader(in, "f");
}

template <typename Read>
auto read_fixture(const std::string& name, Read reader) {
  std::ifstream in(kFixture + name);
  REQUIRE(in);
  return reader(in, name);
}

/// A line as expected.tsv has it.
std::string line_of(const std::string& query, const Figures& figures) {
  std::string line = query;
  for (const double figure : figures) line += fmt::format("\t{:.4f}", figure);
  return line;
}

}  // namespace

TEST_CASE("figures are trec_eval's to four decimals, with ties, negative grades and unjudged articles") {
  const auto qrels = read_fixture("qrels.txt", read_qrels);
  const auto run = read_fixture("run.txt", read_run);
  std::ifstream expected(kFixture + "expected.tsv");
  std::size_t compared = 0;
  for (std::string line; std::getline(expected, line); ++compared) {
    const auto query = line.substr(0, line.find('\t'));
    const auto ranked = run.contains(query) ? trec_order(run.at(query)) : Ids();
    CHECK(line_of(query, figures_of(ranked, qrels.at(query))) == line);
  }
  CHECK(compared == 25);
}

TEST_CASE("of equal scores the last id comes first, and scores are equal as they are written") {
  CHECK(trec_order({{"a", 1}, {"c", 1}, {"b", 2}}) == Ids{"b", "c", "a"});
  CHECK(trec_order({{"a", 1.0000002}, {"b", 1.0000001}}) == Ids{"b", "a"});
  CHECK(trec_order({{"a", 1.000002}, {"b", 1.000001}}) == Ids{"a", "b"});
}

TEST_CASE("queries are read with their lines; empty lines are none") {
  const auto queries = read("q1\tbank sentral\r\n\nq 2\tgempa\ttadi", read_queries);
  REQUIRE(queries.size() == 2);
  CHECK(queries[0].text == "bank sentral");
  CHECK(queries[1].id == "q 2");
  CHECK(queries[1].text == "gempa\ttadi");
  CHECK(queries[1].line == 3);
}

TEST_CASE("what is of another form is refused with its line") {
  CHECK_THROWS_WITH(read("q1\ta\nq2 b\n", read_queries), Contains("f:2: is no query"));
  CHECK_THROWS_WITH(read("q1\ta\nq1\tb\n", read_queries), Contains("f:2: the id q1"));
  CHECK_THROWS_WITH(read("q 0 d 1\nq 0 d\n", read_qrels), Contains("f:2: is no judgement"));
  CHECK_THROWS_WITH(read("q 0 d x\n", read_qrels), Contains("f:1: is no judgement"));
  CHECK_THROWS_WITH(read("q 0 d 1\nq 0 d 0\n", read_qrels), Contains("f:2: d is judged twice"));
  CHECK_THROWS_WITH(read("q Q0 d 1 2\n", read_run), Contains("f:1: is no line of a run"));
  CHECK_THROWS_WITH(read("q Q0 d 1 2 t\nq Q0 d 2 1 t\n", read_run), Contains("f:2: d is ranked twice"));
}

TEST_CASE("ids in a run have no blanks and cannot steer a terminal") {
  CHECK(trec_id("a b\tc") == "a%20b%09c");
  CHECK(trec_id("\x1b[1m") == "%1B[1m");
}
