#include "searcher/filters.h"

#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/index_reader.h"
#include "searcher/search.h"
#include "tests/searcher/compiled.h"
#include "tests/searcher/small_index.h"

using warta::searching::Filters;
using warta::searching::option_days;
using warta::searching::option_filter;
using warta::tests::dated;
using Ids = std::set<std::string>;

namespace {

const warta::tests::SmallIndex& index() {
  static const warta::tests::SmallIndex made = [] {
    auto first = dated("1", "2025-01-31", "gempa", "antaranews.com");
    first.authors = {"Budi Santoso", "Ani"};
    first.categories = {"Desk Ekonomi"};
    return warta::tests::SmallIndex({first, dated("2", "2025-02-01", "gempa", "Antara.example"),
                                     dated("3", "2025-12-31", "gempa", "b.example"),
                                     dated("4", "", "gempa", "b.example")});
  }();
  return made;
}

Ids found(const Filters& filters) {
  warta::text::Analyzer analyzer;
  warta::searching::IndexReader reader(index().path());
  const auto result = reader.with_database([&](const Xapian::Database& database) {
    const auto query = warta::tests::compiled("gempa", analyzer).query;
    return warta::searching::search(database, filtered(query, filters, database), {});
  });
  Ids ids;
  for (const auto& hit : result.hits) ids.insert(hit.article.id);
  return ids;
}

Ids found_in(std::string_view since, std::string_view until) {
  return found({option_days(since, until), {}});
}

Ids found_with(std::initializer_list<std::pair<const char*, const char*>> options) {
  Filters filters;
  for (const auto& [name, value] : options) filters.values.push_back(option_filter(name, value));
  return found(filters);
}

}  // namespace

TEST_CASE("without filters everything passes") {
  CHECK(found({}) == Ids{"1", "2", "3", "4"});
}

TEST_CASE("both ends of the days are included, and what is undated is in none") {
  CHECK(found_in("2025-02", "") == Ids{"2", "3"});
  CHECK(found_in("", "2025-01") == Ids{"1"});
  CHECK(found_in("31/1/2025", "2025-02-01") == Ids{"1", "2"});
  CHECK(found_in("2025", "2025") == Ids{"1", "2", "3"});
  CHECK(found_in("2026", "").empty());
}

TEST_CASE("names are whole, or beginnings with a star, in any case") {
  CHECK(found_with({{"source", "antaranews.com"}}) == Ids{"1"});
  CHECK(found_with({{"source", "ANTARA*"}}) == Ids{"1", "2"});
  CHECK(found_with({{"source", "antara"}}).empty());
  CHECK(found_with({{"author", "ani"}}) == Ids{"1"});
  CHECK(found_with({{"category", "desk  ekonomi"}}) == Ids{"1"});
}

TEST_CASE("of one kind any must hold, of different kinds all") {
  CHECK(found_with({{"source", "antara.example"}, {"source", "b.example"}}) == Ids{"2", "3", "4"});
  CHECK(found_with({{"source", "antara*"}, {"author", "Budi Santoso"}}) == Ids{"1"});
  CHECK(found_with({{"source", "b.example"}, {"author", "Budi Santoso"}}).empty());
}

TEST_CASE("filters take nothing of the weight") {
  warta::text::Analyzer analyzer;
  warta::searching::IndexReader reader(index().path());
  const Filters filters{option_days("2025", ""), {option_filter("source", "antara*")}};
  const auto scores = reader.with_database([&](const Xapian::Database& database) {
    const auto query = warta::tests::compiled("gempa", analyzer).query;
    return std::pair(
        warta::searching::search(database, query, {}).hits.front().score,
        warta::searching::search(database, filtered(query, filters, database), {}).hits.front().score);
  });
  CHECK(scores.first == Approx(scores.second));
}
