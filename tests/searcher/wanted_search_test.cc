#include "searcher/wanted_search.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_parser.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/searcher/dumped_database.h"
#include "tests/searcher/small_index.h"

using warta::searching::count_matches;
using warta::searching::Wanted;
using warta::tests::article;

namespace {

Wanted wanted_of(const std::string& query) {
  Wanted wanted;
  wanted.query = warta::query::parse_query(query);
  wanted.weights = weights_of(warta::searching::Ranking());
  return wanted;
}

/// Queries of which as many articles match to be counted as to be ranked, or not.
struct Counted {
  std::size_t with_matches = 0;
  std::vector<std::string> differences;
};

Counted counted_both_ways(const Xapian::Database& database, const std::vector<std::string>& queries) {
  warta::text::Analyzer analyzer;
  Counted counted;
  for (const auto& query : queries) {
    try {
      const auto wanted = wanted_of(query);
      const auto ranked = count_matches(database, compile_wanted(wanted, analyzer, database).query);
      const auto matching = count_matches(database, compile_matching(wanted, analyzer, database));
      if (ranked > 0) ++counted.with_matches;
      if (ranked != matching) counted.differences.push_back(query);
    } catch (const warta::UsageError&) {
      continue;  // a beginning that reaches too much
    }
  }
  return counted;
}

/// Two of five articles have a word, in title and body.
Xapian::WritableDatabase two_fifths_about_floods(std::size_t articles) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  warta::indexing::DocumentBuilder builder;
  for (std::size_t i = 0; i < articles; ++i) {
    const std::string about = i % 5 < 2 ? "banjir" : "panen";
    database.add_document(
        builder.build(warta::indexing::prepare(article(std::to_string(i), about, about + " lagi di desa"))));
  }
  return database;
}

}  // namespace

TEST_CASE("what only counts articles finds those that ranking finds, whatever the query") {
  const auto database = warta::tests::dumped_database(warta::tests::kSampleFolder + "articles.jsonl");
  const auto counted = counted_both_ways(database, warta::tests::IndexQueries(database).make_all(2000));
  CHECK(counted.differences.empty());
  CHECK(counted.with_matches > 1000);
}

TEST_CASE("what only counts articles reads one list of postings of a word") {
  const auto database = two_fifths_about_floods(5);
  warta::text::Analyzer analyzer;
  CHECK(compile_matching(wanted_of("banjir"), analyzer, database).get_length() == 1);
  CHECK(compile_wanted(wanted_of("banjir"), analyzer, database).query.get_length() == 3);
}

TEST_CASE("how many match is told once for a word, and not for each of its lists, where it is estimated") {
  constexpr std::size_t kArticles = 5000;
  const auto database = two_fifths_about_floods(kArticles);
  warta::text::Analyzer analyzer;
  const auto wanted = wanted_of("banjir");
  const auto found = search_wanted(wanted, analyzer, database, {});
  REQUIRE_FALSE(found.result.exact);
  CHECK(found.result.matches > kArticles / 2);  // each of its lists counted by itself
  const auto matching = compile_matching(wanted, analyzer, database);
  CHECK(estimated_matches(found, matching, database) == Approx(kArticles * 2 / 5).epsilon(0.05));
}

TEST_CASE("by MaxScore a word is estimated once at once") {
  constexpr std::size_t kArticles = 5000;
  const auto database = two_fifths_about_floods(kArticles);
  warta::text::Analyzer analyzer;
  const auto lengths = std::make_shared<warta::searching::DocumentLengths>();
  const auto found = search_wanted(wanted_of("banjir"), analyzer, database, {}, lengths);
  CHECK(found.result.matches == kArticles * 2 / 5);
  CHECK(found.result.hits.size() == 10);
}
