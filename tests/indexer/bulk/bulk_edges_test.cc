// At the edges of the format an index that is built in one go is still what Xapian's own writer makes.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "tests/indexer/bulk/glass_inspector.h"
#include "tests/indexer/bulk/index_building.h"
#include "tests/indexer/bulk/made_up_text.h"
#include "tests/temporary_directory.h"

using warta::corpus::Article;
using warta::indexing::BulkSettings;
using warta::indexing::PreparedArticle;
using warta::tests::ample;
using warta::tests::build_by_turns;
using warta::tests::build_numbered_by_xapian;
using warta::tests::difference_of;
using warta::tests::GlassAnatomy;
using warta::tests::GlassTableName;
using warta::tests::inspect_glass;
using warta::tests::MadeUpText;
using warta::tests::TemporaryDirectory;
using warta::tests::tiny;

namespace {

/// What there is to tell where nothing differs.
const std::string kNone;

Article article(std::size_t number, std::string body) {
  Article made;
  made.id = fmt::format("a-{}", number);
  made.title = fmt::format("Kabar {}", number);
  made.source = "contoh.example";
  made.url = fmt::format("https://contoh.example/{}", number);
  made.body = std::move(body);
  return made;
}

std::vector<PreparedArticle> prepared(const std::vector<Article>& articles) {
  std::vector<PreparedArticle> made;
  made.reserve(articles.size());
  for (const auto& source : articles) made.push_back(warta::indexing::prepare(source));
  return made;
}

std::vector<Article> some_articles(std::size_t count, std::size_t words = 30) {
  MadeUpText text(1);
  std::vector<Article> articles;
  for (std::size_t i = 0; i < count; ++i) articles.push_back(article(i, "Semua " + text.words(words)));
  return articles;
}

/// Builds both in one directory and compares; `settings` say with which number they begin.
class BothWays {
 public:
  BothWays(const std::vector<Article>& articles, BulkSettings settings)
      : articles_(prepared(articles)), settings_(std::move(settings)) {}

  std::string difference() const {
    const std::vector<std::size_t> one_worker(articles_.size(), 0);
    build_by_turns(built(), articles_, settings_, one_worker, std::vector<bool>(articles_.size(), true));
    build_numbered_by_xapian(directory_.path("expected"), articles_, settings_.first_document);
    return difference_of(built(), directory_.path("expected"));
  }

  GlassAnatomy anatomy() const { return inspect_glass(built()); }

 private:
  std::string built() const { return directory_.path("built"); }

  TemporaryDirectory directory_;
  std::vector<PreparedArticle> articles_;
  BulkSettings settings_;
};

std::string difference(const std::vector<Article>& articles, const BulkSettings& settings = ample()) {
  return BothWays(articles, settings).difference();
}

BulkSettings from(std::uint32_t first_document, BulkSettings settings) {
  settings.first_document = first_document;
  return settings;
}

std::uint64_t leaves(const GlassAnatomy& anatomy, GlassTableName table) {
  return anatomy.of(table).shape.leaf_blocks;
}

/// Such a long beginning that two of them differ in their last bytes only.
std::string long_name(const std::string& begin, std::size_t number) {
  return begin + std::string(400, 'n') + std::to_string(number);
}

}  // namespace

TEST_CASE("documents' numbers may get longer in the middle of an index, and be the last ones of all") {
  const auto articles = some_articles(40);
  for (const std::uint32_t edge : {0x8000U, 0x400000U, 0x20000000U, 0x80000000U}) {
    CAPTURE(edge);
    CHECK(difference(articles, from(edge - 20, ample())) == kNone);
    CHECK(difference(articles, from(edge - 20, tiny())) == kNone);
  }
  CHECK(difference(articles, from(0xffffffffU - 40, ample())) == kNone);
}

TEST_CASE("lists of every length around that of a chunk, of postings and of lengths") {
  // A posting takes two bytes. Word k stands in the first k articles.
  constexpr std::size_t kArticles = 1'012;
  std::vector<Article> articles;
  for (std::size_t i = 1; i <= kArticles; ++i) {
    std::string body;
    for (std::size_t k = std::max<std::size_t>(i, 990); k <= kArticles; ++k)
      body += fmt::format("kata{} ", k);
    articles.push_back(article(i, body));
  }
  CHECK(difference(articles) == kNone);
  CHECK(difference(articles, tiny()) == kNone);
}

TEST_CASE("values of every length around that of a chunk") {
  std::vector<Article> articles;
  for (std::size_t size = 1'985; size < 2'010; ++size) {
    articles.push_back(article(size, "isi"));
    articles.back().source = std::string(size, 's');
    articles.push_back(article(10'000 + size, "isi"));
  }
  for (const std::size_t size : {1U, 4'000U, 20'000U, 3U}) {
    articles.push_back(article(size, "isi"));
    articles.back().source = std::string(size, 's');
  }
  CHECK(difference(articles) == kNone);
}

TEST_CASE("stored articles of every length around that of an item, packed and not") {
  MadeUpText text(2);
  const auto noise = text.noise(4'400);
  const auto words = text.words(3'000);
  std::vector<Article> articles;
  for (std::size_t size = 1'930; size < 2'000; ++size) {
    articles.push_back(article(size, noise.substr(0, size)));
    articles.push_back(article(10'000 + size, noise.substr(0, 2'030 + size)));
  }
  // What is packed differs by a byte or none from one to the next.
  for (std::size_t size = 4'000; size < 11'000; size += 40)
    articles.push_back(article(20'000 + size, words.substr(0, size)));
  const BothWays both(articles, ample());
  CHECK(both.difference() == kNone);
  const auto anatomy = both.anatomy();
  const auto& data = anatomy.of(GlassTableName::docdata).kinds.begin()->second;
  CHECK(data.packed_entries > 100);
  CHECK(data.items > data.entries + 100);
}

TEST_CASE("lists of terms of many lengths around that of an item") {
  MadeUpText text(3);
  std::vector<Article> articles;
  for (std::size_t words = 200; words < 700; words += 4) {
    std::string body;
    for (std::size_t i = 0; i < words; ++i) body += text.letters(6) + ' ';
    articles.push_back(article(words, body));
  }
  const BothWays both(articles, ample());
  CHECK(both.difference() == kNone);
  const auto anatomy = both.anatomy();
  std::uint64_t items = 0;
  std::uint64_t entries = 0;
  for (const auto& [name, kind] : anatomy.of(GlassTableName::termlist).kinds) {
    items += kind.items;
    entries += kind.entries;
  }
  CHECK(items > entries);
}

TEST_CASE("without an article the tables have a leaf or no file, as Xapian's have") {
  const BothWays both({}, ample());
  CHECK(both.difference() == kNone);
  const auto anatomy = both.anatomy();
  CHECK(leaves(anatomy, GlassTableName::postlist) == 1);
  CHECK(leaves(anatomy, GlassTableName::termlist) == 1);
  CHECK(leaves(anatomy, GlassTableName::docdata) == 0);
  CHECK(leaves(anatomy, GlassTableName::position) == 0);
}

TEST_CASE("a table of one leaf becomes one of two with an article more") {
  std::vector<Article> articles;
  MadeUpText text(4);
  std::uint64_t before = 1;
  for (std::size_t i = 0; before < 3; ++i) {
    articles.push_back(article(i, text.noise(1'500)));
    const BothWays both(articles, ample());
    REQUIRE(both.difference() == kNone);
    const auto now = leaves(both.anatomy(), GlassTableName::docdata);
    CHECK((now == before || now == before + 1));
    CHECK(both.anatomy().of(GlassTableName::docdata).root.level == (now == 1 ? 0 : 1));
    before = now;
  }
}

TEST_CASE("tables of three levels, written by any number of threads") {
  std::vector<Article> articles;
  for (std::size_t i = 0; i < 1'500; ++i) {
    articles.push_back(article(i, "isi"));
    articles.back().id = long_name("id-", i);
    articles.back().url = long_name("https://contoh.example/", i);
  }
  for (const std::size_t threads : {1U, 2U, 4U}) {
    auto settings = ample();
    settings.merge_threads = threads;
    const BothWays both(articles, settings);
    CHECK(both.difference() == kNone);
    const auto anatomy = both.anatomy();
    CHECK(anatomy.of(GlassTableName::postlist).root.level == 2);
    CHECK(anatomy.of(GlassTableName::postlist).root.sequential == (threads == 1));
  }
}

TEST_CASE("terms as long as they may be, with NULs, which take two bytes in a key") {
  std::vector<Article> articles;
  for (std::size_t size = 200; size <= 260; ++size) {
    articles.push_back(article(size, std::string(size, 'a') + ' ' + std::string(size, 'b')));
    articles.back().id = "x" + std::string(size - 1, 'c');
    articles.back().authors = {std::string(size, 'd')};
    articles.push_back(article(1'000 + size, "isi"));
    articles.back().id = std::string(size, '\0');
    articles.back().url = std::string(size / 2, '\0') + std::string(size / 2, 'e');
  }
  for (std::size_t size = 1; size < 130; ++size) {
    articles.push_back(article(2'000 + size, "isi"));
    articles.back().id = std::string(size, '\0') + "z";
  }
  CHECK(difference(articles) == kNone);
  CHECK(difference(articles, tiny()) == kNone);
}

TEST_CASE("without positions there is no table of them, and the rest is sound") {
  const TemporaryDirectory directory;
  const auto articles = prepared(some_articles(60));
  auto settings = ample();
  settings.positions = false;
  const std::vector<std::size_t> one_worker(articles.size(), 0);
  build_by_turns(directory.path("built"), articles, settings, one_worker,
                 std::vector<bool>(articles.size(), true));
  const auto anatomy = inspect_glass(directory.path("built"));
  CHECK(anatomy.problems().empty());
  CHECK(anatomy.of(GlassTableName::position).root.fake);
  const Xapian::Database built(directory.path("built"));
  CHECK(built.get_doccount() == articles.size());
  CHECK_FALSE(built.has_positions());
  CHECK(Xapian::Database::check(directory.path("built")) == 0);
  CHECK(built.get_termfreq("semua") == articles.size());
}
