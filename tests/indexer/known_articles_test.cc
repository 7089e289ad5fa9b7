#include "indexer/known_articles.h"

#include <filesystem>

#include <catch2/catch.hpp>

#include "indexer/index/xapian_writer.h"
#include "tests/temporary_directory.h"

using warta::indexing::identify;
using warta::indexing::KnownArticles;
using warta::indexing::prepare;
using warta::indexing::Presence;
using warta::indexing::SettledArticle;
using warta::indexing::XapianWriter;
using warta::tests::TemporaryDirectory;

namespace {

warta::corpus::Article article(const std::string& id, const std::string& body) {
  warta::corpus::Article source;
  source.id = id;
  source.body = body;
  return source;
}

/// A number given as an id by a dump or a host.
warta::corpus::Article numbered(const std::string& origin, const std::string& url, const std::string& title) {
  auto source = article("501", "Isi " + origin);
  source.origin = origin;
  source.url = url;
  source.title = title;
  return source;
}

/// An index and what is known of it.
class Fixture {
 public:
  Fixture() : writer_(made(directory_), nullptr), known_(writer_) {}

  SettledArticle settle(const warta::corpus::Article& source) {
    return known_.settle(identify(source), source);
  }

  /// Puts an article that is on its way.
  void put(const warta::corpus::Article& source, const SettledArticle& settled) {
    const auto prepared = prepare(source, settled.identity);
    writer_.put(prepared, writer_.document_maker()->make(prepared));
    known_.arrived(prepared.id_term);
  }

  void settle_and_put(const warta::corpus::Article& source) { put(source, settle(source)); }

 private:
  static std::string made(const TemporaryDirectory& directory) {
    std::filesystem::create_directories(directory.path("i"));
    return directory.path("i");
  }

  TemporaryDirectory directory_;
  XapianWriter writer_;
  KnownArticles known_;
};

}  // namespace

TEST_CASE("an article is absent then unchanged then changed") {
  Fixture index;
  const auto first = index.settle(article("1", "satu"));
  CHECK(first.presence == Presence::absent);
  index.put(article("1", "satu"), first);
  CHECK(index.settle(article("1", "satu")).presence == Presence::unchanged);
  CHECK(index.settle(article("1", "dua")).presence == Presence::changed);
}

TEST_CASE("an article on its way is known before it is put") {
  Fixture index;
  const auto first = index.settle(article("1", "satu"));
  CHECK(index.settle(article("1", "satu")).presence == Presence::unchanged);
  const auto second = index.settle(article("1", "dua"));
  CHECK(second.presence == Presence::changed);
  CHECK(index.settle(article("1", "dua")).presence == Presence::unchanged);
  index.put(article("1", "satu"), first);
  CHECK(index.settle(article("1", "dua")).presence == Presence::unchanged);
  CHECK(index.settle(article("1", "satu")).presence == Presence::changed);
}

TEST_CASE("a number that two places give to two articles tells none of them for the other") {
  const auto first = numbered("a.example", "https://a.example/1", "Judul A");
  const auto other = numbered("b.example", "https://b.example/9", "Judul B");
  Fixture index;
  SECTION("when the first is in the index") {
    index.settle_and_put(first);
  }
  SECTION("when it is on its way") {
    CHECK(index.settle(first).presence == Presence::absent);
  }
  const auto settled = index.settle(other);
  CHECK(settled.presence == Presence::absent);
  CHECK(settled.identity.id == "501@b.example");
  index.put(other, settled);
  CHECK(index.settle(other).presence == Presence::unchanged);
  CHECK(index.settle(first).presence == Presence::unchanged);
}

TEST_CASE("a number names the same article where the address or the title is the same") {
  const auto presence_of = [](const warta::corpus::Article& source) {
    Fixture index;
    index.settle_and_put(numbered("/old/a.csv", "", "Judul A"));
    return index.settle(source).presence;
  };
  CHECK(presence_of(numbered("/new/a.csv", "", "Judul A")) == Presence::changed);
  CHECK(presence_of(numbered("/old/a.csv", "", "Judul baru")) == Presence::changed);
  CHECK(presence_of(numbered("/new/b.csv", "", "Judul lain")) == Presence::absent);
  CHECK(presence_of(numbered("", "", "Dari pipa")) == Presence::changed);
}
