#include "searcher/evaluation/batch_run.h"

#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/searcher/small_index.h"

using Catch::Matchers::Contains;
using warta::searching::Options;
using warta::searching::OutputFormat;
using warta::tests::article;
using warta::tests::SmallIndex;
using warta::tests::TemporaryDirectory;

namespace {

struct Outcome {
  int status = 0;
  std::string results;
  std::string messages;
};

const SmallIndex& index() {
  static const SmallIndex made({article("1", "gempa", "gempa di sini"), article("2", "", "banjir dan gempa"),
                                article("3", "", "banjir saja, banjir lagi")});
  return made;
}

Options batch_options() {
  Options options;
  options.index_paths = {index().path()};
  options.queries_path = "-";
  options.output.format = OutputFormat::trec;
  return options;
}

Outcome run(const Options& options, const std::string& queries) {
  std::istringstream input(queries);
  std::ostringstream results;
  std::ostringstream messages;
  const int status = run_batch(options, input, results, messages);
  return {status, results.str(), messages.str()};
}

}  // namespace

TEST_CASE("hits stand in the order of the queries, whatever the number of threads") {
  std::string queries;
  for (int i = 0; i < 200; ++i) queries += std::to_string(i) + (i % 2 == 0 ? "\tgempa\n" : "\tbanjir\n");
  auto options = batch_options();
  options.jobs = 1;
  const auto one = run(options, queries);
  options.jobs = 4;
  const auto four = run(options, queries);
  CHECK(one.results == four.results);
  CHECK(one.results.starts_with("0 Q0 1 1 "));
  CHECK_THAT(one.results, Contains("\n199 Q0 3 1 "));
  CHECK(one.status == 0);
}

TEST_CASE("a query that cannot be meant is told with its line, and the others are searched") {
  const auto outcome = run(batch_options(), "a\t(gempa\nb\tgempa\n");
  CHECK(outcome.status == 2);
  CHECK_THAT(outcome.messages, Contains("warta-searcher: -:1: "));
  CHECK(outcome.results.starts_with("b Q0 1 1 "));
}

TEST_CASE("queries that find nothing end with 1") {
  const auto outcome = run(batch_options(), "a\tkwantumfluktuasi\n");
  CHECK(outcome.status == 1);
  CHECK(outcome.results.empty());
  CHECK_THROWS_AS(run(batch_options(), "\n"), warta::UsageError);
}

TEST_CASE("hits as json tell of which query they are") {
  auto options = batch_options();
  options.output.format = OutputFormat::json;
  CHECK(run(options, "q7\tbanjir\n").results.starts_with(R"({"query":"q7","rank":1,)"));
}

TEST_CASE("judgements give figures, of queries that find nothing too") {
  const TemporaryDirectory directory;
  auto options = batch_options();
  options.output.format = OutputFormat::json;
  options.qrels_path = directory.write("qrels", "a 0 1 1\nb 0 2 1\nc 0 3 1\n");
  const auto outcome = run(options, "a\tgempa\nb\tkwantumfluktuasi\nd\tbanjir\n");
  CHECK_THAT(outcome.results, Contains(R"("MRR@10":0.5)") && Contains(R"("queries":2)"));
  CHECK_THAT(outcome.messages, Contains("1 queries without a judgement, 1 judged and not asked"));
}

TEST_CASE("another run stands beside this one") {
  const TemporaryDirectory directory;
  auto options = batch_options();
  options.output.format = OutputFormat::text;
  options.qrels_path = directory.write("qrels", "a 0 1 1\nb 0 3 1\n");
  options.compared_path = directory.write("run", "a Q0 2 1 2 t\na Q0 1 2 1 t\n");
  const auto outcome = run(options, "a\tgempa\nb\tbanjir\n");
  CHECK_THAT(outcome.results,
             Contains("difference            +0.7500") && Contains("+1.0000  0.0000 to 1.0000  b  banjir\n"));
}
