#include "indexer/indexing_run.h"

#include <filesystem>
#include <sstream>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/errors.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::indexing::BuildReport;
using warta::indexing::Options;
using warta::tests::TemporaryDirectory;

namespace {

struct Outcome {
  BuildReport report;
  std::string messages;
};

Outcome run(const Options& options) {
  std::ostringstream messages;
  warta::indexing::Console console(messages, options, false);
  auto report = run_indexing(options, console);
  return {report, messages.str()};
}

Options options_for(const TemporaryDirectory& directory, const std::vector<std::string>& dumps) {
  Options options;
  options.index_path = directory.path("index");
  options.dumps = dumps;
  return options;
}

}  // namespace

TEST_CASE("good articles are indexed whatever stands between them") {
  const TemporaryDirectory directory;
  const auto dump = directory.write(
      "a.jsonl", "{\"id\":1,\"body\":\"satu\"}\nx\n{\"id\":2}\n{\"id\":3,\"body\":\"tiga\"}\n{\"id\":4,\"bo");
  const auto outcome = run(options_for(directory, {directory.path("missing"), dump}));
  CHECK(outcome.report.added == 2);
  CHECK(outcome.report.rejected == 3);
  CHECK(outcome.report.failed_dumps == 1);
  CHECK(outcome.report.index_size == 2);
  CHECK_THAT(outcome.messages, Contains("missing: no such file") && Contains("a.jsonl:2: not JSON") &&
                                   Contains("a.jsonl:3: no body") && Contains("a.jsonl:5: cut short"));
}

TEST_CASE("the same dump again changes nothing") {
  const TemporaryDirectory directory;
  const auto dump = directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n{\"body\":\"tanpa id\"}\n");
  const auto options = options_for(directory, {dump});
  CHECK(run(options).report.added == 2);
  const auto revision = Xapian::Database(options.index_path).get_revision();
  const auto second = run(options).report;
  CHECK(second.unchanged == 2);
  CHECK(second.added + second.replaced == 0);
  CHECK(Xapian::Database(options.index_path).get_revision() == revision);
}

TEST_CASE("an article with the id of another replaces it") {
  const TemporaryDirectory directory;
  const auto dump = directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n{\"id\":1,\"body\":\"dua\"}\n");
  const auto outcome = run(options_for(directory, {dump}));
  CHECK(outcome.report.added == 1);
  CHECK(outcome.report.replaced == 1);
  CHECK(outcome.report.index_size == 1);
}

TEST_CASE("a run that finds no article makes no index") {
  const TemporaryDirectory directory;
  const auto outcome = run(options_for(directory, {directory.path("missing")}));
  CHECK(outcome.report.failed_dumps == 1);
  CHECK_FALSE(std::filesystem::exists(directory.path("index")));
}

TEST_CASE("strict stops at the first bad record and keeps what came before") {
  const TemporaryDirectory directory;
  auto options = options_for(
      directory,
      {directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\nx\n{\"id\":3,\"body\":\"tiga\"}\n")});
  options.strict = true;
  CHECK_THROWS_WITH(run(options), Contains("a.jsonl:2: not JSON"));
  CHECK(Xapian::Database(options.index_path).get_doccount() == 1);
}

TEST_CASE("strict stops at a dump that cannot be read") {
  const TemporaryDirectory directory;
  const auto good = directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n");
  auto options = options_for(directory, {good, directory.path("missing"), good});
  options.strict = true;
  CHECK_THROWS_WITH(run(options), Contains("missing: no such file"));
  CHECK(Xapian::Database(options.index_path).get_doccount() == 1);
}

TEST_CASE("a date that is not understood is counted and the article indexed") {
  const TemporaryDirectory directory;
  auto options =
      options_for(directory, {directory.write("a.jsonl", "{\"body\":\"satu\",\"date\":\"kemarin\"}\n")});
  options.verbose = true;
  const auto outcome = run(options);
  CHECK(outcome.report.added == 1);
  CHECK(outcome.report.dates_not_understood == 1);
  CHECK_THAT(outcome.messages, Contains("a.jsonl:1: date not understood: kemarin"));
}
