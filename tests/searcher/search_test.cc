#include "searcher/search.h"

#include <cmath>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/schema.h"
#include "searcher/index_reader.h"
#include "tests/searcher/compiled.h"
#include "tests/searcher/small_index.h"

using Catch::Matchers::Contains;
using warta::searching::IndexReader;
using warta::searching::Ranking;
using warta::searching::SearchResult;
using warta::tests::article;
using warta::tests::SmallIndex;
using warta::tests::TemporaryDirectory;
using Ids = std::vector<std::string>;

namespace {

SearchResult result_of(const SmallIndex& index, std::string_view query, const Ranking& ranking = {},
                       std::uint32_t offset = 0, std::uint32_t limit = 10) {
  warta::text::Analyzer analyzer;
  IndexReader reader(index.path());
  return reader.with_database([&](const Xapian::Database& database) {
    const auto compiled = compile(warta::query::parse_query(query), weights_of(ranking), analyzer, database);
    return warta::searching::search(database, compiled.query, {ranking, offset, limit});
  });
}

Ids ids(const SearchResult& result) {
  Ids found;
  for (const auto& hit : result.hits) found.push_back(hit.article.id);
  return found;
}

std::string analysis() {
  return warta::text::Analyzer().description();
}

}  // namespace

TEST_CASE("an article with more of the query's words comes first") {
  const SmallIndex index({article("1", "a", "Sberbank saja di sini"),
                          article("2", "b", "Sberbank dan DeepSeek bersama"),
                          article("3", "c", "bukan keduanya")});
  CHECK(ids(result_of(index, "Sberbank DeepSeek")) == Ids{"2", "1"});
}

TEST_CASE("a word finds its other forms") {
  const SmallIndex index({article("1", "a", "Pintu dibuka pagi"), article("2", "b", "Ia menutup pintu")});
  CHECK(ids(result_of(index, "membuka")) == Ids{"1"});
}

TEST_CASE("a phrase finds its words side by side in these forms") {
  const SmallIndex index({article("1", "a", "bank sentral rusia"), article("2", "b", "sentral bank rusia"),
                          article("3", "c", "bank dan sentral"), article("4", "bank", "sentral rusia")});
  CHECK(ids(result_of(index, "\"bank sentral\"")) == Ids{"1"});
  CHECK(ids(result_of(index, "\"Bank SENTRAL\"")) == Ids{"1"});
}

TEST_CASE("a phrase is found in titles") {
  const SmallIndex index({article("1", "Bank Sentral Rusia", "isi"), article("2", "b", "isi")});
  CHECK(ids(result_of(index, "\"bank sentral\"")) == Ids{"1"});
}

TEST_CASE("a word in the title counts more") {
  const SmallIndex index({article("1", "lain lagi", "gempa bumi terjadi"),
                          article("2", "gempa lagi", "bumi ini terjadi"), article("3", "lain", "hal lain")});
  CHECK(ids(result_of(index, "gempa")).front() == "2");
  Ranking ranking;
  ranking.title_weight = 0;
  CHECK(ids(result_of(index, "gempa", ranking)) == Ids{"1", "2"});
}

TEST_CASE("k1 and b of zero count only whether a word occurs") {
  const SmallIndex index(
      {article("1", "", "gempa"), article("2", "", "gempa gempa gempa dan banyak kata lain sesudah itu")});
  Ranking ranking{0, 0, 0, 0};
  const auto result = result_of(index, "gempa", ranking);
  REQUIRE(result.hits.size() == 2);
  CHECK(result.hits[0].score == Approx(result.hits[1].score));
  CHECK(ids(result) == Ids{"1", "2"});
}

// BM25 by hand: N = 10, df = 1, tf = 2; lengths count every word twice (its form and its stem): 8 and nine
// times 4.
TEST_CASE("the score is BM25's") {
  std::vector<warta::corpus::Article> articles = {article("1", "", "gempa gempa laut biru")};
  for (int i = 2; i <= 10; ++i) articles.push_back(article(std::to_string(i), "", "kota tua"));
  const SmallIndex index(articles);
  const Ranking ranking{1.2, 0.75, 0, 0};
  const auto result = result_of(index, "gempa", ranking);
  REQUIRE(result.hits.size() == 1);
  const double idf = std::log((10 - 1 + 0.5) / (1 + 0.5));
  const double norm = 8.0 / ((8.0 + 9 * 4.0) / 10);
  const double expected = idf * 2 * (1.2 + 1) / (2 + 1.2 * (0.25 + 0.75 * norm));
  CHECK(result.hits.front().score == Approx(expected));
}

TEST_CASE("offset and limit cut the ranking and keep the ranks") {
  const SmallIndex index({article("1", "", "gempa"), article("2", "", "gempa"), article("3", "", "gempa")});
  const auto result = result_of(index, "gempa", {}, 1, 1);
  REQUIRE(result.hits.size() == 1);
  CHECK(result.hits.front().rank == 2);
  CHECK(result.hits.front().article.id == "2");
  CHECK(result.matches == 3);
  CHECK(result.exact);
}

TEST_CASE("near-copies are one hit that tells how many are like it") {
  auto first = article("1", "", "gempa gempa");
  first.kept = warta::corpus::KeptValues{"", "", 7};
  auto copy = article("2", "", "gempa gempa sekali");
  copy.kept = first.kept;
  auto other = article("3", "", "gempa sekali lagi di sini");
  other.kept = warta::corpus::KeptValues{"", "", 8};
  const SmallIndex index({first, copy, other, article("4", "", "gempa dan hal-hal lain lagi di sini")});
  warta::text::Analyzer analyzer;
  IndexReader reader(index.path());
  warta::searching::SearchRequest request;
  request.duplicates = warta::searching::Duplicates::collapse;
  const auto result = reader.with_database([&](const Xapian::Database& database) {
    return warta::searching::search(database, warta::tests::compiled("gempa", analyzer).query, request);
  });
  CHECK(ids(result) == Ids{"1", "3", "4"});
  CHECK(result.hits[0].similar == 1);
  CHECK(result.hits[1].similar == 0);
  CHECK(result.matches == 4);
}

TEST_CASE("matches are counted exactly") {
  const SmallIndex index(
      {article("1", "", "gempa laut"), article("2", "", "gempa"), article("3", "", "kota")});
  warta::text::Analyzer analyzer;
  IndexReader reader(index.path());
  const auto count = [&](std::string_view query) {
    return reader.with_database([&](const Xapian::Database& database) {
      return warta::searching::count_matches(database, warta::tests::compiled(query, analyzer).query);
    });
  };
  CHECK(count("gempa") == 2);
  CHECK(count("gempa -laut") == 1);
  CHECK(count("\"laut gempa\"") == 0);
}

TEST_CASE("a reader sees one committed state while the index grows") {
  const SmallIndex index({article("1", "", "gempa")});
  warta::text::Analyzer analyzer;
  IndexReader reader(index.path());
  const auto query = warta::tests::compiled("gempa", analyzer);
  for (int round = 0; round < 20; ++round) {
    index.add({article("n" + std::to_string(round), "", "gempa lagi"),
               article("1", "", "gempa " + std::to_string(round))});
    const auto matches = reader.with_database([&](const Xapian::Database& database) {
      return warta::searching::search(database, query.query, {{}, 0, 100}).matches;
    });
    CHECK(matches >= 1);
  }
}

TEST_CASE("what is no index is named with the way out") {
  const TemporaryDirectory directory;
  CHECK_THROWS_WITH(IndexReader(directory.path("none")),
                    Contains("none: no index here") && Contains("warta-indexer -d"));
  CHECK_THROWS_WITH(IndexReader(directory.write("file", "x")), Contains("is a file"));
  directory.write("d/foto.jpg", "x");
  CHECK_THROWS_WITH(IndexReader(directory.path("d")), Contains("a directory without an index"));
  directory.write("bad/iamglass", "no database");
  CHECK_THROWS_WITH(IndexReader(directory.path("bad")), Contains("bad: cannot be opened"));
}

TEST_CASE("an index of another analysis or schema is refused") {
  const SmallIndex index({article("1", "", "gempa")});
  CHECK_THROWS_WITH(IndexReader(index.path()).require_analysis("rules 99"), Contains("another analysis"));
  {
    Xapian::WritableDatabase database(index.path());
    database.set_metadata(std::string(warta::schema::kVersionKey), "99");
    database.commit();
  }
  CHECK_THROWS_WITH(IndexReader(index.path()).require_analysis(analysis()), Contains("has index schema 99"));
}

TEST_CASE("an index that takes the place of the one opened is searched when that is gone") {
  const TemporaryDirectory directory;
  const auto index_at = [&](const std::string& name, const std::string& body) {
    const SmallIndex made({article("1", "", body)});
    std::filesystem::copy(made.path(), directory.path(name), std::filesystem::copy_options::recursive);
  };
  index_at("news", "gempa");
  index_at("new", "banjir");
  IndexReader reader(directory.path("news"));
  std::filesystem::rename(directory.path("news"), directory.path("old"));
  std::filesystem::rename(directory.path("new"), directory.path("news"));
  int attempts = 0;
  const auto found = reader.with_database([&](const Xapian::Database& database) {
    if (++attempts == 1) throw Xapian::DatabaseCorruptError("blocks of two states");
    return database.get_termfreq("banjir");
  });
  CHECK(found == 1);
  CHECK(attempts == 2);
}

TEST_CASE("an error that is no matter of states is told") {
  const SmallIndex index({article("1", "", "gempa")});
  IndexReader reader(index.path());
  int attempts = 0;
  CHECK_THROWS_WITH(reader.with_database([&](const Xapian::Database&) -> int {
    ++attempts;
    throw Xapian::DatabaseCorruptError("a block is damaged");
  }),
                    Contains("cannot be read: a block is damaged"));
  CHECK(attempts == 1);
}

TEST_CASE("an index of another analysis that takes the place of the one opened is told apart") {
  const SmallIndex index({article("1", "", "gempa")});
  IndexReader reader(index.path());
  int attempts = 0;
  CHECK_THROWS_AS(reader.with_database([&](const Xapian::Database&) -> int {
    ++attempts;
    Xapian::WritableDatabase changed(index.path());
    changed.set_metadata(std::string(warta::schema::kFingerprintKey), "another");
    changed.commit();
    throw Xapian::DatabaseModifiedError("gone");
  }),
                  warta::searching::IndexReplaced);
  CHECK(attempts == 1);
}

TEST_CASE("lengths are those of the state that is read") {
  const SmallIndex index({article("1", "", "gempa")});
  IndexReader reader(index.path(), warta::searching::LengthMemory::kept);
  const auto length = [&](const Xapian::Database& database) { return (*reader.lengths()->of(database))[1]; };
  const auto before = reader.with_database(length);
  index.add({article("1", "", "gempa bumi besar")});
  index.add({article("2", "", "gempa")});
  bool is_renewed = false;
  const auto after = reader.with_database([&](const Xapian::Database& database) {
    if (!std::exchange(is_renewed, true)) throw Xapian::DatabaseModifiedError("gone");
    return length(database);
  });
  CHECK(before == 2);  // its form and its stem
  CHECK(after == 6);
}

TEST_CASE("a word's own form ranks above its relatives") {
  const SmallIndex index({article("1", "", "ia menutup pintu lama"),
                          article("2", "", "ia ditutup pintu lama"),
                          article("3", "", "ia menutup pintu lama")});
  CHECK(ids(result_of(index, "ditutup")) == Ids{"2", "1", "3"});
  Ranking ranking;
  ranking.exact_weight = 0;
  CHECK(ids(result_of(index, "ditutup", ranking)) == Ids{"1", "2", "3"});
}

TEST_CASE("words that stand near rank higher where proximity counts, and nothing else is found") {
  const SmallIndex index({article("1", "", "bank satu dua tiga empat lima enam tujuh sentral"),
                          article("2", "", "satu dua tiga empat bank sentral lima enam tujuh"),
                          article("3", "", "bank saja")});
  Ranking ranking;
  CHECK(ids(result_of(index, "bank sentral", ranking)) == Ids{"1", "2", "3"});
  ranking.proximity = 0.5;
  CHECK(ids(result_of(index, "bank sentral", ranking)) == Ids{"2", "1", "3"});
}
