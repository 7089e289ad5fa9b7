#include "indexer/index_writer.h"

#include <filesystem>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/schema.h"
#include "indexer/document_builder.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::IndexError;
using warta::indexing::DocumentBuilder;
using warta::indexing::IndexWriter;
using warta::indexing::prepare;
using warta::indexing::PreparedArticle;
using warta::indexing::Presence;
using warta::tests::TemporaryDirectory;

namespace {

constexpr auto kAnalysis = "rules 1";

PreparedArticle article(const std::string& id, const std::string& body) {
  warta::corpus::Article source;
  source.id = id;
  source.body = body;
  return prepare(source);
}

Presence presence(const IndexWriter& writer, const std::string& id, const std::string& body) {
  return writer.settle(article(id, body).identity, {}).presence;
}

/// A number given as an id by a dump or a host.
warta::corpus::Article numbered(const std::string& origin, const std::string& url, const std::string& title) {
  warta::corpus::Article source;
  source.id = "501";
  source.origin = origin;
  source.url = url;
  source.title = title;
  source.body = "Isi " + origin;
  return source;
}

void put(IndexWriter& writer, const PreparedArticle& prepared) {
  writer.put(prepared, DocumentBuilder().build(prepared));
}

}  // namespace

TEST_CASE("an article is absent then unchanged then changed") {
  const TemporaryDirectory directory;
  IndexWriter writer(directory.path("new/index"), kAnalysis);
  CHECK(presence(writer, "1", "satu") == Presence::absent);
  put(writer, article("1", "satu"));
  CHECK(presence(writer, "1", "satu") == Presence::unchanged);
  CHECK(presence(writer, "1", "dua") == Presence::changed);
}

TEST_CASE("an article put again takes the place of the old one") {
  const TemporaryDirectory directory;
  {
    IndexWriter writer(directory.path("i"), kAnalysis);
    put(writer, article("1", "satu"));
    put(writer, article("2", "dua"));
    put(writer, article("1", "tiga"));
    writer.commit();
    CHECK(writer.size() == 2);
  }
  const Xapian::Database database(directory.path("i"));
  CHECK(database.get_doccount() == 2);
  CHECK(database.get_termfreq("satu") == 0);
  CHECK(database.get_termfreq("tiga") == 1);
  CHECK(database.get_termfreq("Q1") == 1);
}

TEST_CASE("searches see what was committed and nothing before") {
  const TemporaryDirectory directory;
  {
    IndexWriter writer(directory.path("i"), kAnalysis);
    put(writer, article("1", "satu"));
    CHECK(Xapian::Database(directory.path("i")).get_doccount() == 0);
    writer.commit();
    CHECK(Xapian::Database(directory.path("i")).get_doccount() == 1);
  }
  IndexWriter again(directory.path("i"), kAnalysis);
  CHECK(presence(again, "1", "satu") == Presence::unchanged);
}

TEST_CASE("an index says what made it") {
  const TemporaryDirectory directory;
  { const IndexWriter writer(directory.path("i"), kAnalysis); }
  const Xapian::Database database(directory.path("i"));
  CHECK(database.get_metadata(std::string(warta::schema::kVersionKey)) ==
        std::to_string(warta::schema::kVersion));
  CHECK(database.get_metadata(std::string(warta::schema::kFingerprintKey)).size() == 32);
  CHECK(database.get_metadata(std::string(warta::schema::kAnalysisKey)) == kAnalysis);
}

TEST_CASE("an index of another analysis is refused") {
  const TemporaryDirectory directory;
  { const IndexWriter writer(directory.path("i"), kAnalysis); }
  CHECK_THROWS_WITH(IndexWriter(directory.path("i"), "rules 2"), Contains("another analysis"));
}

TEST_CASE("an index of another schema is refused") {
  const TemporaryDirectory directory;
  { const IndexWriter writer(directory.path("i"), kAnalysis); }
  {
    Xapian::WritableDatabase database(directory.path("i"));
    database.set_metadata(std::string(warta::schema::kVersionKey), "99");
    database.commit();
  }
  CHECK_THROWS_WITH(IndexWriter(directory.path("i"), kAnalysis), Contains("has index schema 99"));
}

TEST_CASE("a database of another program is refused") {
  const TemporaryDirectory directory;
  {
    Xapian::WritableDatabase database(directory.path("i"), Xapian::DB_CREATE);
    database.add_document(Xapian::Document());
    database.commit();
  }
  CHECK_THROWS_WITH(IndexWriter(directory.path("i"), kAnalysis), Contains("not one that warta-indexer made"));
}

TEST_CASE("a directory where making an index failed is taken again") {
  const TemporaryDirectory directory;
  directory.write("i/flintlock", "");
  CHECK_NOTHROW(IndexWriter(directory.path("i"), kAnalysis));
}

TEST_CASE("no index is made between other files or in place of a file") {
  const TemporaryDirectory directory;
  const auto file = directory.write("d/foto.jpg", "x");
  CHECK_THROWS_WITH(IndexWriter(directory.path("d"), kAnalysis), Contains("holds files but no index"));
  CHECK_THROWS_WITH(IndexWriter(file, kAnalysis), Contains("is a file"));
  CHECK_THROWS_AS(IndexWriter(file + "/i", kAnalysis), IndexError);
  CHECK(std::distance(std::filesystem::directory_iterator(directory.path("d")), {}) == 1);
}

TEST_CASE("a damaged index is named and left as it is") {
  const TemporaryDirectory directory;
  const auto file = directory.write("i/iamglass", "no database");
  CHECK_THROWS_WITH(IndexWriter(directory.path("i"), kAnalysis), Contains(directory.path("i")));
  CHECK(std::filesystem::file_size(file) == std::string("no database").size());
}

TEST_CASE("a second writer is told that there is a first") {
  const TemporaryDirectory directory;
  const IndexWriter first(directory.path("i"), kAnalysis);
  CHECK_THROWS_WITH(IndexWriter(directory.path("i"), kAnalysis),
                    Contains("another warta-indexer is writing"));
}

TEST_CASE("a number that two places give to two articles tells none of them for the other") {
  const TemporaryDirectory directory;
  IndexWriter writer(directory.path("i"), kAnalysis);
  const auto first = numbered("a.example", "https://a.example/1", "Judul A");
  put(writer, prepare(first));
  const auto settled = [&](const warta::corpus::Article& source) {
    return writer.settle(warta::indexing::identify(source), source);
  };
  CHECK(settled(first).presence == Presence::unchanged);
  const auto other = numbered("b.example", "https://b.example/9", "Judul B");
  CHECK(settled(other).presence == Presence::absent);
  CHECK(settled(other).identity.id == "501@b.example");
  put(writer, prepare(other, settled(other).identity));
  CHECK(settled(other).presence == Presence::unchanged);
  CHECK(settled(first).presence == Presence::unchanged);
  CHECK(writer.size() == 2);
}

TEST_CASE("a number names the same article where the address or the title is the same") {
  const TemporaryDirectory directory;
  IndexWriter writer(directory.path("i"), kAnalysis);
  put(writer, prepare(numbered("/old/a.csv", "", "Judul A")));
  const auto presence_of = [&](const warta::corpus::Article& source) {
    return writer.settle(warta::indexing::identify(source), source).presence;
  };
  CHECK(presence_of(numbered("/new/a.csv", "", "Judul A")) == Presence::changed);
  CHECK(presence_of(numbered("/old/a.csv", "", "Judul baru")) == Presence::changed);
  CHECK(presence_of(numbered("/new/b.csv", "", "Judul lain")) == Presence::absent);
  CHECK(presence_of(numbered("", "", "Dari pipa")) == Presence::changed);
}
