#include "indexer/bulk/guard/build_guard.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "indexer/bulk/encoding/version_file.h"
#include "indexer/bulk/guard/soundness.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::indexing::difference_between;
using warta::indexing::is_expected_version_file;
using warta::indexing::obstacle_to_building;
using warta::indexing::require_sound;
using warta::tests::TemporaryDirectory;

namespace {

Xapian::WritableDatabase new_database(const std::string& path) {
  const int flags = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;
  return Xapian::WritableDatabase(path, flags);
}

std::string version_file_of_xapian(const TemporaryDirectory& directory) {
  new_database(directory.path("empty")).commit();
  std::ifstream file(directory.path("empty") + "/iamglass", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Xapian::Database database_with(const TemporaryDirectory& directory, const std::string& name,
                               const Xapian::Document& document) {
  auto database = new_database(directory.path(name));
  database.add_document(document);
  database.commit();
  return Xapian::Database(directory.path(name));
}

Xapian::Document plain_document() {
  Xapian::Document document;
  document.add_posting("harga", 3);
  document.add_boolean_term("Q1");
  document.add_value(1, "sumber");
  document.set_data("isi");
  return document;
}

}  // namespace

TEST_CASE("this machine's Xapian reads what is built in one go") {
  const TemporaryDirectory directory;
  CHECK(obstacle_to_building(directory.path(""), "index") == std::nullopt);
  CHECK(std::filesystem::is_empty(directory.path("")));
}

TEST_CASE("a version file with any byte changed but the UUID's is another format") {
  const TemporaryDirectory directory;
  const auto expected = version_file_of_xapian(directory);
  CHECK(is_expected_version_file(expected));
  CHECK_FALSE(is_expected_version_file(expected.substr(1)));
  CHECK_FALSE(is_expected_version_file(expected + '\0'));
  for (std::size_t i = 0; i < expected.size(); ++i) {
    auto changed = expected;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    const bool is_in_uuid = i >= 16 && i < 32;
    CHECK(is_expected_version_file(changed) == is_in_uuid);
  }
}

TEST_CASE("databases that differ anywhere are told apart") {
  const TemporaryDirectory directory;
  const auto plain = database_with(directory, "plain", plain_document());
  CHECK(difference_between(plain, database_with(directory, "same", plain_document())) == std::nullopt);
  auto changed = plain_document();
  SECTION("in a position") {
    changed.add_posting("harga", 4, 0);
  }
  SECTION("in a wdf") {
    changed.add_term("harga");
  }
  SECTION("in a term") {
    changed.add_term("naik", 0);
  }
  SECTION("in a value") {
    changed.add_value(1, "lain");
  }
  SECTION("in what is stored") {
    changed.set_data("lain");
  }
  CHECK(difference_between(plain, database_with(directory, "changed", changed)).has_value());
  CHECK(difference_between(database_with(directory, "changed", changed), plain).has_value());
}

TEST_CASE("what is damaged after building is found") {
  const auto threads = GENERATE(std::size_t{1}, std::size_t{2});
  const auto* const table = GENERATE("docdata", "termlist", "postlist", "position");
  CAPTURE(threads, table);
  const TemporaryDirectory directory;
  database_with(directory, "index", plain_document());
  CHECK_NOTHROW(require_sound(directory.path("index"), "index", threads));
  std::fstream file(directory.path("index") + "/" + table + ".glass",
                    std::ios::binary | std::ios::in | std::ios::out);
  file.seekp(8000);
  file << std::string(190, '\x7f');
  file.close();
  CHECK_THROWS_WITH(require_sound(directory.path("index"), "index", threads), Contains("index"));
  CHECK_FALSE(std::filesystem::exists(directory.path("index/compared")));
}

/// As a defect of ours would: each table is in order, and they do not belong together.
TEST_CASE("tables that do not agree are found", "[bulk]") {
  const auto threads = GENERATE(std::size_t{1}, std::size_t{2});
  const TemporaryDirectory directory;
  database_with(directory, "index", plain_document());
  auto longer = plain_document();
  longer.add_term("panjang", 3);
  database_with(directory, "other", longer);
  std::filesystem::copy_file(directory.path("other/termlist.glass"), directory.path("index/termlist.glass"),
                             std::filesystem::copy_options::overwrite_existing);
  CHECK_THROWS_WITH(require_sound(directory.path("index"), "index", threads), Contains("length"));
}
