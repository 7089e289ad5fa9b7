#include "indexer/index/xapian_writer.h"

#include <filesystem>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/schema.h"
#include "common/text/analyzer.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::indexing::prepare;
using warta::indexing::PreparedArticle;
using warta::indexing::XapianWriter;
using warta::tests::TemporaryDirectory;

namespace {

PreparedArticle article(const std::string& id, const std::string& body) {
  warta::corpus::Article source;
  source.id = id;
  source.body = body;
  return prepare(source);
}

std::string new_directory(const TemporaryDirectory& directory) {
  auto path = directory.path("i");
  std::filesystem::create_directories(path);
  return path;
}

void put(XapianWriter& writer, const PreparedArticle& prepared) {
  writer.put(prepared, writer.document_maker()->make(prepared));
}

std::shared_ptr<const warta::text::UserLexicon> lexicon() {
  return warta::text::parse_lexicon("pemberitaannya = kabar");
}

}  // namespace

TEST_CASE("an article is found by its id when it was put") {
  const TemporaryDirectory directory;
  XapianWriter writer(new_directory(directory), nullptr);
  CHECK_FALSE(writer.find("Q1").has_value());
  const auto one = article("1", "satu");
  put(writer, one);
  REQUIRE(writer.find("Q1").has_value());
  CHECK(writer.find("Q1")->content_hash == one.content_hash);
  CHECK(writer.labels("Q1").title == warta::indexing::labels_of("", one.stored.title).title);
  CHECK_FALSE(writer.labels("Q1").url.has_value());
}

TEST_CASE("an article put again takes the place of the old one") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  {
    XapianWriter writer(path, nullptr);
    put(writer, article("1", "satu"));
    put(writer, article("2", "dua"));
    put(writer, article("1", "tiga"));
    writer.commit();
    CHECK(writer.size() == 2);
  }
  const Xapian::Database database(path);
  CHECK(database.get_doccount() == 2);
  CHECK(database.get_termfreq("satu") == 0);
  CHECK(database.get_termfreq("tiga") == 1);
  CHECK(database.get_termfreq("Q1") == 1);
}

TEST_CASE("searches see what was committed and nothing before") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  XapianWriter writer(path, nullptr);
  put(writer, article("1", "satu"));
  CHECK(Xapian::Database(path).get_doccount() == 0);
  writer.commit();
  CHECK(Xapian::Database(path).get_doccount() == 1);
}

TEST_CASE("what was not committed is dropped") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  {
    XapianWriter writer(path, nullptr);
    put(writer, article("1", "satu"));
    writer.commit();
    put(writer, article("1", "dua"));
    put(writer, article("2", "dua"));
  }
  const Xapian::Database database(path);
  CHECK(database.get_doccount() == 1);
  CHECK(database.get_termfreq("satu") == 1);
}

TEST_CASE("a removed article is gone, and one that is not there is said to be none") {
  const TemporaryDirectory directory;
  XapianWriter writer(new_directory(directory), nullptr);
  put(writer, article("1", "satu"));
  CHECK(writer.remove("Q1"));
  CHECK_FALSE(writer.remove("Q1"));
  writer.commit();
  CHECK(writer.size() == 0);
}

TEST_CASE("a cluster is a value of the document") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  {
    XapianWriter writer(path, nullptr);
    auto one = article("1", "satu");
    one.cluster = 0x0102030405060708;
    put(writer, one);
    writer.commit();
  }
  const auto document = Xapian::Database(path).get_document(1);
  CHECK(document.get_value(static_cast<Xapian::valueno>(warta::schema::Slot::cluster)) ==
        "\x01\x02\x03\x04\x05\x06\x07\x08");
}

TEST_CASE("an index says what made it") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  { const XapianWriter writer(path, lexicon()); }
  const Xapian::Database database(path);
  CHECK(database.get_metadata(std::string(warta::schema::kVersionKey)) ==
        std::to_string(warta::schema::kVersion));
  CHECK(database.get_metadata(std::string(warta::schema::kFingerprintKey)).size() == 32);
  CHECK_THAT(database.get_metadata(std::string(warta::schema::kAnalysisKey)), Contains("stemmer"));
  CHECK(database.get_metadata(std::string(warta::schema::kLexiconKey)) == lexicon()->canonical());
}

TEST_CASE("an index of another analysis is refused") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  { const XapianWriter writer(path, nullptr); }
  CHECK_THROWS_WITH(XapianWriter(path, lexicon()), Contains("another analysis"));
}

TEST_CASE("an index of another schema is refused") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  { const XapianWriter writer(path, nullptr); }
  {
    Xapian::WritableDatabase database(path);
    database.set_metadata(std::string(warta::schema::kVersionKey), "99");
    database.commit();
  }
  CHECK_THROWS_WITH(XapianWriter(path, nullptr), Contains("has index schema 99"));
}

TEST_CASE("a database of another program is refused") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE);
    database.add_document(Xapian::Document());
    database.commit();
  }
  CHECK_THROWS_WITH(XapianWriter(path, nullptr), Contains("not one that warta-indexer made"));
}

TEST_CASE("a damaged index is named and left as it is") {
  const TemporaryDirectory directory;
  const auto file = directory.write("i/iamglass", "no database");
  CHECK_THROWS_WITH(XapianWriter(directory.path("i"), nullptr), Contains(directory.path("i")));
  CHECK(std::filesystem::file_size(file) == std::string("no database").size());
}

TEST_CASE("another program that writes to the index is told of") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory);
  const XapianWriter first(path, nullptr);
  CHECK_THROWS_WITH(XapianWriter(path, nullptr), Contains("another program is writing"));
}
