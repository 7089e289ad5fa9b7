#include <filesystem>
#include <sstream>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/errors.h"
#include "common/schema.h"
#include "indexer/indexing_run.h"
#include "indexer/upkeep/index_check.h"
#include "indexer/upkeep/index_info.h"
#include "indexer/upkeep/upkeep_run.h"
#include "tests/indexer/index_digest.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::indexing::Action;
using warta::indexing::Options;
using warta::tests::index_digest;
using warta::tests::TemporaryDirectory;

namespace {

struct Outcome {
  int status = 0;
  std::string out;
  std::string messages;
};

Outcome run(Options options, Action action, const std::string& input = {}) {
  options.action = action;
  std::ostringstream out;
  std::ostringstream messages;
  std::istringstream in(input);
  warta::indexing::Console console(messages, options, false);
  const auto status = run_upkeep(options, console, in, out);
  return {status, out.str(), messages.str()};
}

void index(const Options& options) {
  std::ostringstream messages;
  warta::indexing::Console console(messages, options, false);
  run_indexing(options, console);
}

/// An index of the sample.
Options sample_index(const TemporaryDirectory& directory, const std::string& name = "index") {
  Options options;
  options.index_path = directory.path(name);
  options.dumps = {std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl"};
  index(options);
  return options;
}

/// Changes something in the index behind our back.
void change(const Options& options, const std::function<void(Xapian::WritableDatabase&)>& edit) {
  Xapian::WritableDatabase database(options.index_path);
  edit(database);
  database.commit();
}

Xapian::Document first_document(Xapian::WritableDatabase& database) {
  return database.get_document(*database.postlist_begin(""));
}

}  // namespace

TEST_CASE("what is in an index is told in numbers") {
  const TemporaryDirectory directory;
  const auto options = sample_index(directory);
  const auto info = warta::indexing::read_index_info(options.index_path);
  CHECK(info.articles == 168);
  CHECK(info.sources.front() == std::pair<std::string, std::uint64_t>("kbk.example", 39));
  CHECK(info.first_day == "2024-01-16");
  CHECK(info.last_day == "2025-12-11");
  CHECK(info.undated == 0);
  CHECK(info.years.at("2024") + info.years.at("2025") == 168);
  CHECK(info.languages.at("id") == 168);
  CHECK(info.is_compatible);
  CHECK(info.tables.contains("postlist"));
  CHECK_THAT(run(options, Action::info).out, Contains("2024-01-16 to 2025-12-11"));
  auto as_json = options;
  as_json.json = true;
  CHECK_THAT(run(as_json, Action::info).out, Contains("\"articles\":168,"));
}

TEST_CASE("a compacted index is smaller and holds the same") {
  const TemporaryDirectory directory;
  const auto options = sample_index(directory);
  change(options, [](auto& database) { database.delete_document(7); });
  const auto before = index_digest(options.index_path);
  CHECK_THAT(run(options, Action::compact).messages, Contains(" before, "));
  CHECK(index_digest(options.index_path) == before);
  CHECK(run(options, Action::check).status == 0);
}

TEST_CASE("an exported index indexes to the same thing") {
  const TemporaryDirectory directory;
  auto options = sample_index(directory);
  options.dumps = {directory.write(
      "a.jsonl",
      R"({"id":7,"url":"https://a.example/1","title":"A","body":"Baca juga: x","date":"2025-01-01"})"
      "\n"
      R"({"id":7,"url":"https://b.example/2","title":"B","body":"isi","date":"kemarin","author":"C; D"})"
      "\n")};
  index(options);
  const auto exported = run(options, Action::export_articles).out;
  auto again = options;
  again.index_path = directory.path("again");
  again.dumps = {directory.write("export.jsonl", exported)};
  index(again);
  CHECK(index_digest(again.index_path) == index_digest(options.index_path));
  CHECK(run(again, Action::export_articles).out == exported);
}

TEST_CASE("an index analysed again is the same as one made new") {
  const TemporaryDirectory directory;
  auto options = sample_index(directory);
  const auto before = index_digest(options.index_path);
  options.jobs = 3;
  CHECK_THAT(run(options, Action::reanalyze).messages, Contains("168 articles analysed again"));
  CHECK(index_digest(options.index_path) == before);
  change(options, [](auto& database) {
    database.set_metadata(std::string(warta::schema::kFingerprintKey), "another");
  });
  CHECK_THROWS_WITH(index(options), Contains("--reanalyze"));
  run(options, Action::reanalyze);
  CHECK_NOTHROW(index(options));
}

TEST_CASE("a lexicon can be given to an index that is there") {
  const TemporaryDirectory directory;
  auto options = sample_index(directory);
  options.lexicon = directory.write("lexicon", "bank = lembaga\n");
  CHECK_THROWS_WITH(index(options), Contains("--reanalyze --lexicon FILE"));
  run(options, Action::reanalyze);
  CHECK_NOTHROW(index(options));
  CHECK(Xapian::Database(options.index_path).get_termfreq("Zbank") == 0);
  options.lexicon.clear();
  run(options, Action::reanalyze);
  CHECK(Xapian::Database(options.index_path).get_termfreq("Zbank") == 0);
}

TEST_CASE("articles are taken out by their ids") {
  const TemporaryDirectory directory;
  auto options = sample_index(directory);
  options.ids = {"kbk-20240116-a19", "none", "-"};
  const auto outcome = run(options, Action::remove, std::string("also none\0", 10));
  CHECK(outcome.status == 1);
  CHECK_THAT(outcome.messages, Contains("1 article taken out, 2 not there; 167 articles now"));
  CHECK(Xapian::Database(options.index_path).get_termfreq("Qkbk-20240116-a19") == 0);
  options.ids = {"-"};
  CHECK(run(options, Action::remove, "").status == 0);
}

TEST_CASE("a sound index is found sound, of another analysis too") {
  const TemporaryDirectory directory;
  const auto options = sample_index(directory);
  CHECK(run(options, Action::check).status == 0);
  change(options, [](auto& database) {
    database.set_metadata(std::string(warta::schema::kFingerprintKey), "another");
  });
  const auto outcome = run(options, Action::check);
  CHECK(outcome.status == 0);
  CHECK_THAT(outcome.out, Contains("made for another analysis"));
}

TEST_CASE("what does not belong together in an index is found") {
  const TemporaryDirectory directory;
  const auto options = sample_index(directory);
  const auto found_after = [&](const std::function<void(Xapian::WritableDatabase&)>& edit) {
    change(options, edit);
    const auto outcome = run(options, Action::check);
    CHECK(outcome.status == 2);
    return outcome.out;
  };
  SECTION("an article that cannot be decoded") {
    CHECK_THAT(found_after([](auto& database) {
                 auto document = first_document(database);
                 document.set_data("rubbish");
                 database.replace_document(document.get_docid(), document);
               }),
               Contains("cannot be decoded"));
  }
  SECTION("a word that is not indexed, and one too many") {
    CHECK_THAT(found_after([](auto& database) {
                 auto document = first_document(database);
                 const std::string word = "jakarta";
                 document.remove_term(word);
                 document.add_term("asing");
                 database.replace_document(document.get_docid(), document);
               }),
               Contains("its word \"jakarta\" is not indexed") && Contains("with \"asing\""));
  }
  SECTION("two articles with one id") {
    CHECK_THAT(found_after([](auto& database) { database.add_document(first_document(database)); }),
               Contains("2 documents have its id"));
  }
  SECTION("a table that is damaged") {
    std::filesystem::resize_file(options.index_path + "/position.glass", 8192);
    CHECK(run(options, Action::check).status == 2);
  }
}

TEST_CASE("upkeep needs an index") {
  const TemporaryDirectory directory;
  Options options;
  options.index_path = directory.path("none");
  for (const auto action : {Action::info, Action::check, Action::compact, Action::export_articles,
                            Action::reanalyze, Action::remove})
    CHECK_THROWS_WITH(run(options, action), Contains("no index here"));
  CHECK_FALSE(std::filesystem::exists(options.index_path));
}
