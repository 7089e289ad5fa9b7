#include "indexer/growing_writer.h"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "indexer/index/index_lock.h"
#include "tests/indexer/index_digest.h"
#include "tests/temporary_directory.h"

using warta::indexing::GrowingWriter;
using warta::indexing::IndexWriter;
using warta::indexing::prepare;
using warta::indexing::PreparedArticle;
using warta::indexing::XapianWriter;
using warta::tests::index_digest;
using warta::tests::TemporaryDirectory;

namespace {

PreparedArticle article(int id, const std::string& body) {
  warta::corpus::Article source;
  source.id = std::to_string(id);
  source.title = "Judul " + source.id;
  source.body = body;
  return prepare(source);
}

std::vector<PreparedArticle> articles(int first, int end, const std::string& words = "harga beras naik") {
  std::vector<PreparedArticle> made;
  for (int id = first; id < end; ++id) made.push_back(article(id, words + ' ' + std::to_string(id)));
  return made;
}

GrowingWriter::Settings settings(std::uint64_t most_bytes) {
  GrowingWriter::Settings settings;
  settings.most_bytes = most_bytes;
  settings.bulk.memory_bytes = std::size_t{1} << 20U;
  return settings;
}

void put_all(IndexWriter& writer, const std::vector<PreparedArticle>& articles) {
  const auto maker = writer.document_maker();
  for (const auto& prepared : articles) writer.put(prepared, maker->make(prepared));
}

class Fixture {
 public:
  Fixture() { std::filesystem::create_directories(path()); }
  std::string path(const std::string& name = "index") const { return directory_.path(name); }

  /// What is stored in the index, by id term.
  std::map<std::string, std::string> stored() const {
    const Xapian::Database index(path());
    std::map<std::string, std::string> stored;
    for (auto term = index.allterms_begin("Q"); term != index.allterms_end("Q"); ++term) {
      REQUIRE(term.get_termfreq() == 1);
      stored[*term] = index.get_document(*index.postlist_begin(*term)).get_data();
    }
    REQUIRE(stored.size() == index.get_doccount());
    REQUIRE(Xapian::Database::check(path()) == 0);
    return stored;
  }

 private:
  TemporaryDirectory directory_;
};

std::map<std::string, std::string> expected(const std::vector<std::vector<PreparedArticle>>& parts) {
  std::map<std::string, std::string> stored;
  for (const auto& part : parts) {
    for (const auto& prepared : part) stored[prepared.id_term] = prepared.encoded;
  }
  return stored;
}

}  // namespace

TEST_CASE("a large addition comes to what Xapian's writer makes of it") {
  const Fixture index;
  const auto all = articles(0, 300);
  {
    GrowingWriter writer(index.path(), settings(2000));
    put_all(writer, all);
    CHECK(writer.size() == all.size());
    CHECK(std::filesystem::exists(index.path(".index.warta-new")));
    writer.commit();
    CHECK(writer.size() == all.size());
  }
  CHECK_FALSE(std::filesystem::exists(index.path(".index.warta-new")));
  std::filesystem::create_directories(index.path("other"));
  XapianWriter writer(index.path("other"), nullptr);
  put_all(writer, all);
  writer.commit();
  CHECK(index_digest(index.path()) == index_digest(index.path("other")));
}

TEST_CASE("a large addition replaces articles of the index and of its own") {
  const Fixture index;
  const auto old = articles(0, 100);
  const auto added = articles(50, 300, "beras turun");
  const auto changed = articles(90, 120, "beras tetap");
  {
    GrowingWriter writer(index.path(), settings(10'000'000));
    put_all(writer, old);
    writer.commit();
  }
  {
    GrowingWriter writer(index.path(), settings(1));
    put_all(writer, added);
    put_all(writer, changed);
    CHECK(writer.size() == 300);
    CHECK(writer.find("Q95")->content_hash == changed[5].content_hash);
    CHECK(writer.find("Q10")->content_hash == old[10].content_hash);
    CHECK(index.stored().size() == 100);  // searches see the old one until all is there
    writer.commit();
  }
  CHECK(index.stored() == expected({old, added, changed}));
}

TEST_CASE("so many articles that come again that they are not held end the addition") {
  const Fixture index;
  const auto once = articles(0, 200);
  const auto again = articles(0, 200, std::string(2000, 'a') + " beras");
  {
    GrowingWriter writer(index.path(), settings(1));
    put_all(writer, once);
    put_all(writer, again);
    put_all(writer, articles(200, 210));
    writer.commit();
  }
  CHECK(index.stored() == expected({once, again, articles(200, 210)}));
}

TEST_CASE("what is removed after a large addition is gone") {
  const Fixture index;
  {
    GrowingWriter writer(index.path(), settings(1));
    put_all(writer, articles(0, 50));
    CHECK(writer.remove("Q7"));
    CHECK_FALSE(writer.remove("Q70"));
    writer.commit();
    CHECK(writer.size() == 49);
  }
  CHECK_FALSE(index.stored().contains("Q7"));
}

TEST_CASE("an addition that is given up leaves the index as it was") {
  const Fixture index;
  {
    GrowingWriter writer(index.path(), settings(1));
    put_all(writer, articles(0, 3));
    writer.commit();
  }
  const auto before = index.stored();
  {
    GrowingWriter writer(index.path(), settings(1));
    put_all(writer, articles(1000, 1100));
  }
  auto stored = index.stored();
  // The article that made it go over was committed with what came before.
  stored.erase("Q1000");
  CHECK(stored == before);
  CHECK_FALSE(std::filesystem::exists(index.path(".index.warta-new")));
}
