#include "indexer/bulk/merge/table_range.h"

#include <array>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "indexer/bulk/encoding/version_file.h"
#include "tests/indexer/bulk/glass_table.h"
#include "tests/indexer/bulk/made_up_text.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::IndexError;
using warta::indexing::join_ranges;
using warta::indexing::kTables;
using warta::indexing::Table;
using warta::indexing::TableFile;
using warta::indexing::TableRange;
using warta::indexing::TableRoot;
using warta::indexing::WrittenRange;
using warta::tests::GlassTableName;
using warta::tests::GlassTableShape;
using warta::tests::MadeUpText;
using warta::tests::read_glass_table;
using warta::tests::TemporaryDirectory;

namespace {

using Entries = std::map<std::string, std::string>;

/// A table that was written and read back.
struct Written {
  TableRoot root;
  GlassTableShape shape;
  Entries entries;
};

/// Each of `ranges` by a thread of its own.
Written write(const std::vector<Entries>& ranges) {
  const TemporaryDirectory directory;
  Written written;
  {
    TableFile file(directory.path(""), Table::postlist, "index");
    std::vector<WrittenRange> parts(ranges.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      threads.emplace_back([&, i] {
        TableRange range(file, i == 0);
        for (const auto& [key, tag] : ranges[i]) range.add(key, tag);
        parts[i] = range.finish();
      });
    }
    for (auto& thread : threads) thread.join();
    written.root = join_ranges(std::move(parts), file);
  }
  std::array<TableRoot, kTables> roots{};
  roots.front() = written.root;
  directory.write(warta::indexing::kVersionFile, encode_version_file({}, roots, {}));
  written.shape = read_glass_table(directory.path(""), GlassTableName::postlist,
                                   warta::tests::read_glass_version(directory.path("")),
                                   [&](const auto& entry) { written.entries.emplace(entry.key, entry.tag); });
  return written;
}

/// Keys so long and so alike that few of them fit into a branch.
Entries alike(std::size_t begin, std::size_t end) {
  Entries entries;
  for (auto i = begin; i < end; ++i) {
    auto number = std::to_string(i);
    number.insert(0, 6 - number.size(), '0');
    entries.emplace(std::string(249, 'k') + number, std::string(1'700, static_cast<char>('a' + i % 26)));
  }
  return entries;
}

/// Each written with these many blocks of leaves and branches, and this level of the root.
void check_shape(const Entries& entries, std::uint64_t leaves, std::uint64_t branches, std::uint32_t level) {
  const auto written = write({entries});
  CHECK(written.entries == entries);
  CHECK(written.shape.problems.empty());
  CHECK(written.shape.leaf_blocks == leaves);
  CHECK(written.shape.branch_blocks == branches);
  CHECK(written.root.level == level);
  CHECK(written.root.is_sequential);
  CHECK(written.root.entries == entries.size());
}

}  // namespace

TEST_CASE("a table without an entry, and one of a few, is one leaf") {
  check_shape({}, 1, 0, 0);
  check_shape({{"a", "b"}}, 1, 0, 0);
  check_shape(alike(0, 4), 1, 0, 0);
}

TEST_CASE("a table of two leaves has a branch above them") {
  check_shape(alike(0, 5), 2, 1, 1);
}

TEST_CASE("a table of some branches has another above these") {
  // A branch names 31 such leaves, the first one without its key.
  constexpr std::size_t kOfBranch = std::size_t{4} * 31;
  check_shape(alike(0, kOfBranch), 31, 1, 1);
  check_shape(alike(0, kOfBranch + 1), 32, 3, 2);
}

TEST_CASE("a table of four levels is read back") {
  const auto entries = alike(0, 4'000);
  const auto written = write({entries});
  CHECK(written.entries == entries);
  CHECK(written.shape.problems.empty());
  CHECK(written.root.level == 3);
}

TEST_CASE("ranges of any sizes, written at the same time, become one table") {
  const std::vector<std::vector<std::size_t>> cuts = {{0, 1},
                                                      {0, 0, 1},
                                                      {0, 0, 0, 0},
                                                      {0, 1, 1, 2},
                                                      {0, 1, 2, 3, 4},
                                                      {0, 50, 51},
                                                      {0, 1, 200},
                                                      {0, 300, 301, 700},
                                                      {0, 0, 400, 400, 401},
                                                      {0, 2'000, 4'000},
                                                      {0, 3'999, 4'000},
                                                      {0, 1, 4'000}};
  for (const auto& cut : cuts) {
    std::vector<Entries> ranges;
    for (std::size_t i = 1; i < cut.size(); ++i) ranges.push_back(alike(cut[i - 1], cut[i]));
    const auto written = write(ranges);
    CAPTURE(cut);
    CHECK(written.entries == alike(cut.front(), cut.back()));
    CHECK(written.shape.problems.empty());
    CHECK(written.shape.unused_blocks == 0);
    CHECK(written.root.blocks * std::uint64_t{8192} == written.shape.file_bytes);
  }
}

TEST_CASE("random entries cut anywhere become one table") {
  MadeUpText text(3);
  for (std::size_t round = 0; round < 12; ++round) {
    Entries all;
    for (std::size_t i = 0; i < 1'500; ++i)
      all[text.noise(1 + text.random().below(20))] =
          text.noise(text.random().below(i % 50 == 0 ? 30'000 : 900));
    std::vector<Entries> ranges(1 + text.random().below(4));
    for (const auto& entry : all)
      ranges[static_cast<unsigned char>(entry.first.front()) * ranges.size() / 256].insert(entry);
    const auto written = write(ranges);
    REQUIRE(written.entries == all);
    REQUIRE(written.shape.problems.empty());
  }
}

TEST_CASE("a table whose file cannot be made names the index and the file") {
  const TemporaryDirectory directory;
  const auto make = [&] { TableFile(directory.path("not there"), Table::position, "/the/index"); };
  CHECK_THROWS_WITH(make(), Contains("/the/index") && Contains("not there/position.glass"));
  CHECK_THROWS_AS(make(), IndexError);
}
