#include "indexer/bulk/encoding/version_file.h"

#include <limits>
#include <string>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_version.h"
#include "tests/temporary_directory.h"

using warta::indexing::DatabaseStatistics;
using warta::indexing::encode_version_file;
using warta::indexing::kTables;
using warta::indexing::kVersionFile;
using warta::indexing::Table;
using warta::indexing::table_file;
using warta::indexing::TableRoot;
using warta::tests::GlassVersion;
using warta::tests::kGlassTables;
using warta::tests::read_glass_version;
using warta::tests::TemporaryDirectory;

namespace {

constexpr std::array<std::uint8_t, 16> kUuid = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

GlassVersion read_back(const std::string& bytes) {
  const TemporaryDirectory directory;
  directory.write(kVersionFile, bytes);
  return read_glass_version(directory.path(""));
}

std::array<TableRoot, kTables> some_roots() {
  std::array<TableRoot, kTables> roots{};
  roots[0] = {70'000, 3, false, true, 12'345'678'901, 4'000'000'000};
  roots[1] = {0, 0, true, true, 0, 1};
  roots[2] = {129, 1, true, true, 300, 130};
  return roots;
}

}  // namespace

TEST_CASE("tables are named as Xapian names their files") {
  CHECK(table_file(Table::postlist) == "postlist.glass");
  CHECK(table_file(Table::synonym) == "synonym.glass");
}

TEST_CASE("all that a version file says is read back") {
  DatabaseStatistics statistics;
  statistics.documents = 1'000;
  statistics.last_document = 4'294'967'295;
  statistics.shortest_document = 3;
  statistics.longest_document = 70'000;
  statistics.largest_wdf = 69'000;
  statistics.total_length = 12'345'678'901'234;
  const auto read = read_back(encode_version_file(kUuid, some_roots(), statistics, 5));
  CHECK(read.uuid == std::string(kUuid.begin(), kUuid.end()));
  CHECK(read.revision == 5);
  CHECK(read.documents == statistics.documents);
  CHECK(read.last_document == statistics.last_document);
  CHECK(read.least_length == statistics.shortest_document);
  CHECK(read.greatest_length == statistics.longest_document);
  CHECK(read.greatest_wdf == statistics.largest_wdf);
  CHECK(read.total_length == statistics.total_length);
}

TEST_CASE("the roots of tables are read back, and a table without a file is told from one without entries") {
  const auto roots = some_roots();
  const auto read = read_back(encode_version_file(kUuid, roots, {}));
  for (std::size_t i = 0; i < kTables; ++i) {
    const auto& root = read.root(kGlassTables.at(i));
    CHECK(root.block == roots.at(i).root);
    CHECK(root.level == roots.at(i).level);
    CHECK(root.sequential == roots.at(i).is_sequential);
    CHECK(root.fake != roots.at(i).has_file);
    CHECK(root.entries == roots.at(i).entries);
    CHECK(root.blocks == roots.at(i).blocks);
    CHECK(root.block_size == 8192);
    CHECK_FALSE(root.has_free_blocks);
  }
}

TEST_CASE("the largest numbers in the tables that are built leave a version file of at most 256 bytes") {
  std::array<TableRoot, kTables> roots{};
  constexpr auto kLargest = std::numeric_limits<std::uint32_t>::max();
  constexpr std::size_t kBuilt = 4;  // Xapian reads no more than 256 bytes
  for (std::size_t i = 0; i < kBuilt; ++i)
    roots.at(i) = {kLargest, 9, true, true, std::numeric_limits<std::uint64_t>::max(), kLargest};
  DatabaseStatistics statistics;
  statistics.documents = 1;
  statistics.last_document = kLargest;
  statistics.shortest_document = statistics.largest_wdf = kLargest;
  statistics.longest_document = std::uint64_t{2} * kLargest;
  statistics.total_length = std::numeric_limits<std::uint64_t>::max();
  CHECK(encode_version_file(kUuid, roots, statistics).size() <= 256);
}
