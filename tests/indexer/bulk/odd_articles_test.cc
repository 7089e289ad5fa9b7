#include "tests/indexer/bulk/odd_articles.h"

#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/oddities.h"

using warta::tests::odd_articles;
using warta::tests::prepared_odd_articles;

TEST_CASE("every kind of oddity is among odd articles") {
  const auto counts = warta::tests::count_oddities(prepared_odd_articles());
  CHECK(counts.size() == 46);
  for (const auto& [name, count] : counts) {
    CAPTURE(name);
    CHECK(count > 0);
  }
}

TEST_CASE("an ordinary article is not odd") {
  warta::corpus::Article article;
  article.id = "a-1";
  article.title = "Gempa di Padang";
  article.body = "Gempa terjadi di Padang pada hari Senin, kata petugas yang mencatatnya sendiri.";
  article.source = "contoh.example";
  article.date = "2025-02-03";
  article.published = warta::parse_publication_time(article.date);
  article.authors = {"Desk"};
  article.categories = {"Daerah"};
  article.language = warta::corpus::Language::indonesian;
  std::map<std::string, std::size_t> found;
  for (const auto& [name, count] : warta::tests::count_oddities({warta::indexing::prepare(article)})) {
    if (count > 0) found.emplace(name, count);
  }
  CHECK(found.contains("no cluster"));
  CHECK(found.contains("words of only one article"));
  CHECK(found.contains("words of three quarters of the articles"));
  CHECK(found.size() == 3);
}

TEST_CASE("odd articles are the same each time, and others for another seed") {
  CHECK(odd_articles() == odd_articles());
  CHECK(odd_articles() != odd_articles({.seed = 2}));
}

TEST_CASE("no id comes twice, and more rounds are more articles") {
  std::set<std::string> terms;
  const auto articles = prepared_odd_articles({.ordinary_between = 0, .rounds = 2});
  for (const auto& article : articles) terms.insert(article.id_term);
  CHECK(terms.size() == articles.size());
  CHECK(articles.size() == 2 * odd_articles({.ordinary_between = 0}).size());
}

TEST_CASE("a repetitive article has the size that is asked for") {
  CHECK(warta::indexing::prepare(warta::tests::repetitive_article(8193)).encoded.size() == 8193);
}
