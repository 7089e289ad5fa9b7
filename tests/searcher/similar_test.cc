#include "searcher/similar.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/article_lookup.h"
#include "searcher/index_reader.h"
#include "searcher/wanted_search.h"
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

warta::searching::WantedResult similar_to(const std::string& name, bool by_max_score = true) {
  warta::text::Analyzer analyzer;
  warta::searching::IndexReader reader(index().path());
  return reader.with_database([&](const Xapian::Database& database) {
    warta::searching::Wanted wanted;
    wanted.similar_to = name;
    return search_wanted(wanted, analyzer, database, {}, by_max_score ? reader.lengths() : nullptr);
  });
}

Ids found(const std::string& name) {
  Ids ids;
  for (const auto& hit : similar_to(name).result.hits) ids.push_back(hit.article.id);
  return ids;
}

}  // namespace

TEST_CASE("articles with more and rarer words of an article are more like it, and it is not like itself") {
  CHECK(found("1") == Ids{"4", "3"});
}

TEST_CASE("what is alike weighs by MaxScore what it does by Xapian's operators") {
  const auto one = similar_to("1").result.hits;
  const auto other = similar_to("1", false).result.hits;
  REQUIRE(one.size() == other.size());
  for (std::size_t i = 0; i < one.size(); ++i) CHECK(one[i].score == Approx(other[i].score));
}

TEST_CASE("an article is named by its id or its URL") {
  CHECK(found("https://a.example/1") == Ids{"4", "3"});
  CHECK_THROWS_AS(found("none"), warta::searching::UnknownArticle);
}

TEST_CASE("words of the title tell more; stop words and words that no other article has tell nothing") {
  CHECK(similar_to("1").query.stems == Ids{"sberbank", "deepseek"});
  CHECK(similar_to("5").query.stems.empty());
  CHECK(found("5").empty());
}
