// An index that is built in one go holds what Xapian's own writer puts into it, and is searched with the same
// results, whatever the number of threads and the memory.
#include <array>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "indexer/bulk/encoding/version_file.h"
#include "indexer/indexing_run.h"
#include "tests/indexer/bulk/glass_version.h"
#include "tests/indexer/bulk/index_building.h"
#include "tests/indexer/bulk/odd_articles.h"
#include "tests/indexer/bulk/seeded_random.h"
#include "tests/temporary_directory.h"

using warta::indexing::BulkSettings;
using warta::indexing::PreparedArticle;
using warta::tests::ample;
using warta::tests::build_by_turns;
using warta::tests::build_by_xapian;
using warta::tests::build_in_bulk;
using warta::tests::build_numbered_by_xapian;
using warta::tests::bytes_of;
using warta::tests::difference_of;
using warta::tests::prepared_odd_articles;
using warta::tests::SeededRandom;
using warta::tests::TemporaryDirectory;
using warta::tests::tiny;

namespace {

constexpr std::size_t kQueries = 4'000;

/// What there is to tell where nothing differs.
const std::string kNone;

/// Tables and what stands in the version file beside the UUID.
constexpr std::array<const char*, 4> kTableFiles = {"postlist.glass", "position.glass", "termlist.glass",
                                                    "docdata.glass"};

BulkSettings with(BulkSettings settings, std::size_t memory_bytes, std::size_t threads,
                  std::size_t merge_threads) {
  settings.memory_bytes = memory_bytes;
  settings.threads = threads;
  settings.merge_threads = merge_threads;
  return settings;
}

/// What `memory_bytes`, `threads` and `merge_threads` make of the articles differs from `expected` in this.
std::string difference(const TemporaryDirectory& directory, const std::vector<PreparedArticle>& articles,
                       const std::string& expected, const BulkSettings& settings, std::size_t queries = 0) {
  const auto path = directory.path("built");
  std::filesystem::remove_all(path);
  build_in_bulk(path, articles, settings);
  return difference_of(path, expected, queries);
}

std::string run_on_sample(const TemporaryDirectory& directory, const std::string& name,
                          warta::indexing::Options options) {
  options.index_path = directory.path(name);
  options.dumps = {std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl"};
  std::ostringstream messages;
  warta::indexing::Console console(messages, options, false);
  run_indexing(options, console);
  return options.index_path;
}

std::string without_uuid(std::string version_file) {
  constexpr std::size_t kUuid = 16;
  return version_file.erase(kUuid, 16);
}

}  // namespace

TEST_CASE("the bundled sample comes through the whole pipeline as with Xapian's writer") {
  const TemporaryDirectory directory;
  warta::indexing::Options options;
  options.jobs = 3;
  const auto built = run_on_sample(directory, "built", options);
  options.writer = warta::indexing::WritingSettings::Way::xapian;
  const auto expected = run_on_sample(directory, "expected", options);
  CHECK(difference_of(built, expected, kQueries) == kNone);
}

TEST_CASE("odd articles are indexed as by Xapian's writer, and found by the same queries") {
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({});
  const auto expected = directory.path("expected");
  build_by_xapian(expected, articles);
  const auto settings = with({}, std::size_t{4} << 20U, 2, 2);
  CHECK(difference(directory, articles, expected, settings, kQueries) == kNone);
}

TEST_CASE("whatever the seed, the threads and the memory, an index is the same as Xapian's") {
  struct Way {
    std::uint64_t seed;
    std::size_t memory_bytes;
    std::size_t threads;
    std::size_t merge_threads;
  };
  const auto way =
      GENERATE(Way{2, 1, 1, 4}, Way{3, std::size_t{200} << 10U, 3, 1}, Way{4, std::size_t{64} << 20U, 3, 4});
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({.seed = way.seed, .ordinary_between = 1});
  const auto expected = directory.path("expected");
  build_by_xapian(expected, articles);
  const auto settings = with({}, way.memory_bytes, way.threads, way.merge_threads);
  CHECK(difference(directory, articles, expected, settings) == kNone);
}

TEST_CASE("with one thread that merges and one that inverts the bytes do not depend on the memory") {
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({.seed = 5, .ordinary_between = 1});
  build_in_bulk(directory.path("ample"), articles, ample());
  for (const std::size_t memory : {1U, 300'000U, 2'000'000U}) {
    const auto path = directory.path(std::to_string(memory));
    build_in_bulk(path, articles, with({}, memory, 1, 1));
    for (const auto* const file : kTableFiles)
      CHECK(bytes_of(path + '/' + file) == bytes_of(directory.path("ample/") + file));
    CHECK(without_uuid(bytes_of(path + "/iamglass")) ==
          without_uuid(bytes_of(directory.path("ample/iamglass"))));
    CHECK(bytes_of(path + "/iamglass") != bytes_of(directory.path("ample/iamglass")));
  }
}

TEST_CASE("articles that workers invert by turns are merged in the order in which they were added") {
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({.seed = 6, .ordinary_between = 0});
  build_numbered_by_xapian(directory.path("expected"), articles, 1);
  SeededRandom random(6);
  std::vector<std::size_t> workers;
  for (std::size_t i = 0; i < articles.size(); ++i) workers.push_back(random.below(4));
  const std::vector<bool> all(articles.size(), true);
  for (const std::size_t memory : {1U, 600'000U}) {
    const auto path = directory.path(std::to_string(memory));
    build_by_turns(path, articles, with({}, memory, 4, 2), workers, all);
    CHECK(difference_of(path, directory.path("expected")) == kNone);
  }
}

TEST_CASE("articles that were inverted and never added leave nothing behind") {
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({.seed = 7, .ordinary_between = 0});
  SeededRandom random(7);
  std::vector<std::size_t> workers;
  std::vector<bool> is_added;
  std::vector<PreparedArticle> added;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    workers.push_back(random.below(3));
    // Also the first ones and the last ones of each worker.
    is_added.push_back(i > 10 && i + 10 < articles.size() && !random.once_in(3));
    if (is_added.back()) added.push_back(articles[i]);
  }
  build_numbered_by_xapian(directory.path("expected"), added, 1);
  for (const std::size_t memory : {1U, 64'000'000U}) {
    const auto path = directory.path(std::to_string(memory));
    build_by_turns(path, articles, with({}, memory, 3, 2), workers, is_added);
    CHECK(difference_of(path, directory.path("expected")) == kNone);
  }
}

TEST_CASE("of articles none of which was added an index without a document is made") {
  const TemporaryDirectory directory;
  const auto articles = prepared_odd_articles({.ordinary_between = 0});
  const std::vector<bool> none(articles.size(), false);
  build_by_turns(directory.path("built"), articles, tiny(), std::vector<std::size_t>(articles.size(), 0),
                 none);
  build_numbered_by_xapian(directory.path("expected"), {}, 1);
  CHECK(difference_of(directory.path("built"), directory.path("expected")) == kNone);
}

TEST_CASE("an article that is not quite the same is told by all that compares") {
  const TemporaryDirectory directory;
  auto articles = prepared_odd_articles({.seed = 8, .ordinary_between = 0});
  build_by_xapian(directory.path("expected"), articles);
  auto& changed = articles[articles.size() / 2];
  auto title = changed.stored.title;
  SECTION("by a word more in its title") {
    changed.stored.title += " sisipan";
  }
  SECTION("by two words of its title in another order") {
    changed.stored.title = title.substr(title.find(' ') + 1) + ' ' + title.substr(0, title.find(' '));
  }
  SECTION("by what is stored") {
    changed.encoded.insert(changed.encoded.find("\nsource="), "\nurl=https://lain.example");
  }
  SECTION("by a value") {
    changed.content_hash += ' ';
  }
  const auto told = difference(directory, articles, directory.path("expected"), ample());
  CHECK(told.find("what they hold: ") != std::string::npos);
  CHECK(told.find("Xapian's check") == std::string::npos);
}
