#include "searcher/similar.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/article_lookup.h"
#include "searcher/index_reader.h"
#include "searcher/search.h"
#include "searcher/wanted.h"
#include "tests/searcher/small_index.h"

using warta::tests::article;
using Ids = std::vector<std::string>;

namespace {

const warta::tests::SmallIndex& index() {
  static const warta::tests::SmallIndex made = [] {
    auto with_url = article("1", "Sberbank", "Sberbank dan DeepSeek di Rusia");
    with_url.url = "https://a.example/1";
    return warta::tests::SmallIndex(
        {with_url, article("2", "", "banjir dan gempa"), article("3", "", "DeepSeek saja dan hujan"),
         article("4", "", "Bank Sberbank, DeepSeek"), article("5", "", "dan di")});
  }();
  return made;
}

warta::query::CompiledQuery similar_to(const std::string& name) {
  warta::text::Analyzer analyzer;
  return warta::searching::IndexReader(index().path()).with_database([&](const Xapian::Database& database) {
    warta::searching::Wanted wanted;
    wanted.similar_to = name;
    return compile_wanted(wanted, analyzer, database);
  });
}

Ids found(const std::string& name) {
  const auto query = similar_to(name).query;
  const auto result =
      warta::searching::IndexReader(index().path()).with_database([&](const Xapian::Database& database) {
        return warta::searching::search(database, query, {});
      });
  Ids ids;
  for (const auto& hit : result.hits) ids.push_back(hit.article.id);
  return ids;
}

}  // namespace

TEST_CASE("articles with more and rarer words of an article are more like it, and it is not like itself") {
  CHECK(found("1") == Ids{"4", "3"});
}

TEST_CASE("an article is named by its id or its URL") {
  CHECK(found("https://a.example/1") == Ids{"4", "3"});
  CHECK_THROWS_AS(found("none"), warta::searching::UnknownArticle);
}

TEST_CASE("words of the title tell more; stop words and words that no other article has tell nothing") {
  CHECK(similar_to("1").stems == Ids{"sberbank", "deepseek"});
  CHECK(similar_to("5").stems.empty());
  CHECK(found("5").empty());
}
