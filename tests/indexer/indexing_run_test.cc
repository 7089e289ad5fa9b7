#include "indexer/indexing_run.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/errors.h"
#include "common/schema.h"
#include "indexer/index/index_lock.h"
#include "tests/indexer/index_digest.h"
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

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// JSON lines of an article whose words are its own, and one more.
std::string story(const std::string& id, const std::string& more) {
  std::string body =
      "Pasar lama di tepi sungai dibuka kembali setelah dua tahun diperbaiki oleh pemerintah kota. Para "
      "pedagang berjualan sejak pagi dan pembeli datang dari kampung sekitar untuk melihat kios baru. "
      "Wali kota meminta pengunjung menjaga kebersihan selokan agar banjir tidak terulang. ";
  return R"({"id":")" + id + R"(","body":")" + body + more + "\"}\n";
}

}  // namespace

TEST_CASE("what is rejected is kept as it came") {
  const TemporaryDirectory directory;
  auto options =
      options_for(directory, {directory.write("a.csv", "judul,isi\nA,satu\nB,\n\"C\",\"\"\n"),
                              directory.write("b.jsonl", "{\"body\":\"x\"}\nbukan JSON\r\n{\"id\":")});
  options.rejects = directory.path("rejects");
  const auto outcome = run(options);
  CHECK(outcome.report.rejected == 4);
  CHECK(outcome.report.reasons ==
        std::map<std::string, std::uint64_t>{{"cut short", 1}, {"no body", 2}, {"not JSON", 1}});
  CHECK(content_of(options.rejects) == "judul,isi\nB,\n\"C\",\"\"\nbukan JSON\r\n{\"id\":\n");
}

TEST_CASE("near-copies are counted and share a key over runs") {
  const TemporaryDirectory directory;
  auto options = options_for(
      directory, {directory.write("a.jsonl", story("a", "Selesai.") + story("b", "Demikian kata warga."))});
  CHECK(run(options).report.copies == 1);
  options.dumps = {directory.write("b.jsonl", story("c", "Pasar itu buka tiap hari."))};
  CHECK(run(options).report.copies == 1);
  const Xapian::Database database(options.index_path);
  const auto slot = static_cast<Xapian::valueno>(warta::schema::Slot::cluster);
  const auto key = database.get_document(1).get_value(slot);
  CHECK_FALSE(key.empty());
  CHECK(database.get_document(2).get_value(slot) == key);
  CHECK(database.get_document(3).get_value(slot) == key);
}

TEST_CASE("numbers that two dumps give to different articles do not replace each other") {
  const TemporaryDirectory directory;
  const std::string header = "id,judul,isi\n";
  const auto options =
      options_for(directory, {directory.write("a.csv", header + "1,A,satu\n2,B,dua\n3,C,tiga\n"),
                              directory.write("b.csv", header + "1,D,empat\n2,E,lima\n3,F,enam\n")});
  const auto first = run(options).report;
  CHECK(first.added == 6);
  CHECK(first.index_size == 6);
  CHECK(run(options).report.unchanged == 6);
}

TEST_CASE("boilerplate is left out and counted, or left in if that is wanted") {
  const TemporaryDirectory directory;
  auto options = options_for(
      directory,
      {directory.write("a.txt", "Judul\n\nHarga beras naik.\n\nBaca juga: Panen raya\n\nWarga resah.\n")});
  CHECK(run(options).report.cleaning.lines_by_pattern == 1);
  CHECK(Xapian::Database(options.index_path).get_termfreq("panen") == 0);
  options.keep_boilerplate = true;
  const auto kept = run(options).report;
  CHECK(kept.replaced == 1);
  CHECK(Xapian::Database(options.index_path).get_termfreq("panen") == 1);
}

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

namespace {

std::string sample() {
  return std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl";
}

std::string dated(const std::string& id, const std::string& source, const std::string& date) {
  return R"({"id":")" + id + R"(","source":")" + source + R"(","date":")" + date + R"(","body":"Isi )" + id +
         "\"}\n";
}

}  // namespace

TEST_CASE("the same dump gives the same index whatever the number of threads and the memory") {
  const TemporaryDirectory directory;
  std::string first;
  for (const unsigned jobs : {1U, 2U, 7U}) {
    auto options = options_for(directory, {sample(), directory.write("a.jsonl", story("a", "Selesai."))});
    options.index_path = directory.path("index" + std::to_string(jobs));
    options.jobs = jobs;
    options.memory = std::uint64_t{jobs} << 25U;
    run(options);
    const auto digest = warta::tests::index_digest(options.index_path);
    if (first.empty()) first = digest;
    CHECK(digest == first);
  }
}

TEST_CASE("a fresh index holds what was read and nothing of before") {
  const TemporaryDirectory directory;
  auto options = options_for(directory, {directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n")});
  run(options);
  options.dumps = {directory.write("b.jsonl", "{\"id\":2,\"body\":\"dua\"}\n")};
  options.fresh = true;
  const auto outcome = run(options);
  CHECK(outcome.report.added == 1);
  CHECK(outcome.report.index_size == 1);
  const Xapian::Database database(options.index_path);
  CHECK(database.get_termfreq("satu") == 0);
  CHECK(database.get_termfreq("dua") == 1);
}

TEST_CASE("a fresh index that is not whole does not take the old one's place") {
  const TemporaryDirectory directory;
  const auto good = directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n");
  auto options = options_for(directory, {good});
  run(options);
  options.fresh = true;
  SECTION("for a dump was missing") {
    options.dumps = {directory.write("b.jsonl", "{\"id\":2,\"body\":\"dua\"}\n"), directory.path("missing")};
  }
  SECTION("for nothing was in it") {
    options.dumps = {directory.write("b.jsonl", "bukan JSON\n")};
  }
  SECTION("for --strict ended it") {
    options.dumps = {good, directory.write("b.jsonl", "bukan JSON\n")};
    options.strict = true;
    CHECK_THROWS(run(options));
  }
  if (!options.strict) CHECK(run(options).report.kept_old_index);
  CHECK(Xapian::Database(options.index_path).get_termfreq("satu") == 1);
  CHECK_FALSE(std::filesystem::exists(directory.path(".index.warta-new")));
}

TEST_CASE("an index that another indexer works on is refused before anything is read") {
  const TemporaryDirectory directory;
  auto options = options_for(directory, {directory.write("a.jsonl", "{\"id\":1,\"body\":\"satu\"}\n")});
  run(options);
  const warta::indexing::IndexLock lock(options.index_path, options.index_path, {});
  CHECK_THROWS_WITH(run(options), Contains("another warta-indexer, process"));
  options.fresh = true;
  CHECK_THROWS_WITH(run(options), Contains("another warta-indexer, process"));
}

TEST_CASE("articles that are too old are left out and taken out") {
  const TemporaryDirectory directory;
  const auto dump = directory.write("a.jsonl", dated("1", "a.example", "2019-12-31") +
                                                   dated("2", "A.example", "2020-01-01") +
                                                   dated("3", "b.example", "2019-12-31") +
                                                   R"({"id":"4","source":"a.example","body":"x"})"
                                                   "\n");
  auto options = options_for(directory, {dump});
  run(options);
  options.expiry = {*warta::indexing::parse_expiry_rule("a.example=2020-01-01")};
  const auto outcome = run(options).report;
  CHECK(outcome.expired == 1);
  CHECK(outcome.expired_in_index == 1);
  CHECK(outcome.unchanged == 3);
  CHECK(outcome.index_size == 3);
  options.dumps.clear();
  options.expiry = {*warta::indexing::parse_expiry_rule("1d")};
  CHECK(run(options).report.expired_in_index == 2);
  CHECK(Xapian::Database(options.index_path).get_termfreq("Q4") == 1);
}
