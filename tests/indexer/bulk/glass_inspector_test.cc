#include "tests/indexer/bulk/glass_inspector.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <xapian.h>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/glass_database.h"

using warta::tests::document;
using warta::tests::GlassAnatomy;
using warta::tests::GlassDatabase;
using warta::tests::GlassEntry;
using warta::tests::GlassKey;
using warta::tests::GlassKeyType;
using warta::tests::GlassTableName;
using warta::tests::inspect_glass;
using warta::tests::kBlockBytes;
using warta::tests::kGlassTables;
using warta::tests::many;
using warta::tests::noise;
using warta::tests::read_glass_version;
using Strings = std::vector<std::string>;

namespace {

/// Of each document's number, what an entry of its says.
std::map<Xapian::docid, std::string> tags_by_document(const std::string& path, GlassKeyType type) {
  std::map<Xapian::docid, std::string> tags;
  inspect_glass(path, [&](GlassTableName, const GlassKey& key, const GlassEntry& entry) {
    if (key.type == type) tags.emplace(key.document, entry.tag);
  });
  return tags;
}

void check_stored_articles(const std::string& path, const Xapian::Database& database) {
  std::map<Xapian::docid, std::string> expected;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it)
    expected.emplace(*it, database.get_document(*it).get_data());
  CHECK(tags_by_document(path, GlassKeyType::data) == expected);
}

/// Terms, postings and positions, counted by key and by Xapian.
void check_counts(const std::string& path, const Xapian::Database& database) {
  std::map<std::string, std::uint64_t> postings;
  std::map<std::string, std::set<std::uint32_t>> positions;
  std::map<std::string, std::string> metadata;
  inspect_glass(path, [&](GlassTableName, const GlassKey& key, const GlassEntry& entry) {
    if (key.type == GlassKeyType::metadata) metadata.emplace(key.term, entry.tag);
    if (key.type == GlassKeyType::positions) positions[key.term].insert(key.document);
    if (key.type == GlassKeyType::postings || key.type == GlassKeyType::further_postings)
      postings[key.term] += read_glass_chunk(key, entry.tag).postings;
  });
  std::map<std::string, std::uint64_t> expected;
  for (auto it = database.allterms_begin(); it != database.allterms_end(); ++it) {
    expected.emplace(*it, it.get_termfreq());
    if ((*it).starts_with("kata")) CHECK(positions[*it].size() == it.get_termfreq());
  }
  CHECK(postings == expected);
  CHECK(metadata.size() == 2);
  for (const auto& [key, value] : metadata) CHECK(database.get_metadata(key) == value);
}

void check_version(const std::string& path, const Xapian::Database& database) {
  const auto version = read_glass_version(path);
  CHECK(version.documents == database.get_doccount());
  CHECK(version.last_document == database.get_lastdocid());
  CHECK(version.total_length == database.get_total_length());
  CHECK(version.least_length == database.get_doclength_lower_bound());
  CHECK(version.greatest_length == database.get_doclength_upper_bound());
  CHECK(version.revision == database.get_revision());
}

/// nullopt if Xapian cannot read it.
std::optional<std::string> data_by_xapian(const Xapian::Database& database, Xapian::docid number) {
  try {
    return database.get_document(number).get_data();
  } catch (const Xapian::DatabaseCorruptError&) {
    return std::nullopt;
  }
}

/// Nothing is wrong, and every byte of every file is accounted for.
void check_sound(const GlassAnatomy& anatomy) {
  CHECK_THAT(anatomy.problems(), Catch::Equals(Strings{}));
  for (const auto& table : anatomy.tables) {
    CAPTURE(name_of(table.table));
    CHECK(table.accounted_bytes() == table.shape.file_bytes);
    CHECK(table.shape.entries == table.root.entries);
  }
}

}  // namespace

TEST_CASE("an index without documents has no tables but the posting table") {
  const GlassDatabase empty([](Xapian::WritableDatabase&) {});
  const auto anatomy = inspect_glass(empty.path());
  check_sound(anatomy);
  for (const auto table : kGlassTables) CHECK(anatomy.of(table).shape.entries == 0);
  CHECK(anatomy.of(GlassTableName::docdata).shape.file_bytes == 0);
}

TEST_CASE("a table of one block is a leaf") {
  const GlassDatabase one([](Xapian::WritableDatabase& database) { database.add_document(document(1)); });
  const auto anatomy = inspect_glass(one.path());
  check_sound(anatomy);
  const auto& data = anatomy.of(GlassTableName::docdata);
  CHECK(data.root.level == 0);
  CHECK(data.shape.leaf_blocks == 1);
  CHECK(data.shape.branch_blocks == 0);
  CHECK(data.kinds.at("stored articles").entries == 1);
  check_stored_articles(one.path(), one.open());
}

TEST_CASE("a table of two leaves has a branch over them") {
  const GlassDatabase two([](Xapian::WritableDatabase& database) {
    for (Xapian::docid number = 1; number <= 3; ++number) {
      Xapian::Document made;
      made.set_data(noise(900, number));
      database.add_document(made);
    }
  });
  const auto anatomy = inspect_glass(two.path());
  check_sound(anatomy);
  const auto& data = anatomy.of(GlassTableName::docdata);
  CHECK(data.root.level == 1);
  CHECK(data.shape.leaf_blocks == 2);
  CHECK(data.shape.branch_blocks == 1);
  check_stored_articles(two.path(), two.open());
}

TEST_CASE("a table of three levels is what Xapian says it is, written or compacted") {
  const auto made = many(1500);
  const auto path = GENERATE(false, true) ? made.compacted() : made.path();
  const Xapian::Database database(path);
  const auto anatomy = inspect_glass(path);
  check_sound(anatomy);
  CHECK(anatomy.of(GlassTableName::position).root.level == 2);
  CHECK(anatomy.of(GlassTableName::docdata).kinds.at("stored articles").items >
        anatomy.of(GlassTableName::docdata).kinds.at("stored articles").entries);
  CHECK(anatomy.of(GlassTableName::docdata).kinds.at("stored articles").packed_entries > 100);
  CHECK(anatomy.of(GlassTableName::postlist).kinds.contains("further postings of stems"));
  CHECK(anatomy.of(GlassTableName::postlist).kinds.at("lengths").chunks.postings == database.get_doccount());
  CHECK(anatomy.of(GlassTableName::postlist).kinds.contains("values of slot 300"));
  CHECK(anatomy.of(GlassTableName::termlist).kinds.at("terms of documents").entries ==
        database.get_doccount());
  check_stored_articles(path, database);
  check_counts(path, database);
  check_version(path, database);
}

TEST_CASE("what Xapian 1.4 packs and cannot unpack is read, and told") {
  std::map<Xapian::docid, std::string> expected;
  const GlassDatabase made([&](Xapian::WritableDatabase& database) {
    for (std::size_t size = 8150; size < 8700; ++size) {
      Xapian::Document document;
      document.set_data(std::string(size, 'a'));
      expected.emplace(database.add_document(document), document.get_data());
    }
  });
  const auto anatomy = inspect_glass(made.path());
  check_sound(anatomy);
  CHECK(tags_by_document(made.path(), GlassKeyType::data) == expected);
  const auto unread =
      static_cast<std::uint64_t>(std::count_if(expected.begin(), expected.end(), [&](const auto& document) {
        return data_by_xapian(made.open(), document.first) != document.second;
      }));
  if (unread == 0) WARN("this Xapian unpacks all");
  const auto told = anatomy.of(GlassTableName::docdata).shape.entries_beyond_xapian;
  CHECK(told > 0);
  CHECK((unread == told || unread == 0));
}

TEST_CASE("blocks that updates freed are told from those in use") {
  const GlassDatabase made([](Xapian::WritableDatabase& database) {
    for (Xapian::docid number = 1; number <= 300; ++number)
      database.replace_document(number, document(number));
    database.commit();
    for (Xapian::docid number = 1; number <= 250; ++number) database.delete_document(number);
  });
  const auto anatomy = inspect_glass(made.path());
  check_sound(anatomy);
  const auto& shape = anatomy.of(GlassTableName::position).shape;
  CHECK(shape.unused_blocks + shape.freelist_blocks > shape.leaf_blocks);
  CHECK(shape.freelist_blocks > 0);
  check_stored_articles(made.path(), made.open());
}

TEST_CASE("compacted leaves are fuller than written ones") {
  const auto made = many(1500);
  const auto fill = [](const std::string& path) {
    return inspect_glass(path).of(GlassTableName::position).shape.fill(kBlockBytes);
  };
  CHECK(fill(made.compacted()) > 0.95);
  CHECK(fill(made.path()) < fill(made.compacted()));
  CHECK(fill(made.path()) > 0.4);
}

TEST_CASE("numbers in keys are read at every length") {
  using warta::tests::GlassCursor;
  CHECK(GlassCursor(std::string_view("\x00\x01", 2)).sortable() == 1);
  CHECK(GlassCursor("\x7f\xff").sortable() == 0x7fff);
  CHECK(GlassCursor(std::string_view("\x80\x80\x00", 3)).sortable() == 0x8000);
  CHECK(GlassCursor("\xbf\xff\xff").sortable() == 0x3fffff);
  CHECK(GlassCursor(std::string_view("\xc0\x40\x00\x00", 4)).sortable() == 0x400000);
  CHECK(GlassCursor("\xdf\xff\xff\xff").sortable() == 0x1fffffff);
  CHECK(GlassCursor(std::string_view("\xe0\x20\x00\x00\x00", 5)).sortable() == 0x20000000);
  CHECK(GlassCursor("\xe0\xff\xff\xff\xff").sortable() == 0xffffffff);
  CHECK_THROWS_AS(GlassCursor("\x80\x80").sortable(), warta::tests::GlassDamage);
}

TEST_CASE("documents of large numbers are found in keys as Xapian writes them") {
  const std::set<Xapian::docid> numbers = {1,        0x7fff,     0x8000,     0x3fffff,
                                           0x400000, 0x1fffffff, 0x20000000, 0xfffffffe};
  const GlassDatabase made([&](Xapian::WritableDatabase& database) {
    for (const auto number : numbers) database.replace_document(number, document(7));
  });
  check_sound(inspect_glass(made.path()));
  check_stored_articles(made.path(), made.open());
}
