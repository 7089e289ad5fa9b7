#include "indexer/prepared_article.h"

#include <catch2/catch.hpp>

using warta::corpus::Article;
using warta::indexing::prepare;

namespace {

Article article_with(const std::string& id, const std::string& url, const std::string& body) {
  Article article;
  article.id = id;
  article.url = url;
  article.body = body;
  return article;
}

}  // namespace

TEST_CASE("an id is kept") {
  const auto prepared = prepare(article_with("a1", "https://a.example/1", "x"));
  CHECK(prepared.stored.id == "a1");
  CHECK(prepared.id_term == "Qa1");
}

TEST_CASE("without an id the URL says which article it is") {
  const auto one = prepare(article_with("", "https://a.example/1", "x"));
  CHECK(one.id_term == prepare(article_with("", "https://a.example/1", "other")).id_term);
  CHECK(one.id_term != prepare(article_with("", "https://a.example/2", "x")).id_term);
  CHECK(one.stored.id.starts_with("url-"));
}

TEST_CASE("without id and URL the text says which article it is") {
  const auto one = prepare(article_with("", "", "x"));
  CHECK(one.id_term == prepare(article_with("", "", "x")).id_term);
  CHECK(one.id_term != prepare(article_with("", "", "y")).id_term);
  CHECK(one.stored.id.starts_with("text-"));
}

TEST_CASE("the content hash changes with every field") {
  const auto base = prepare(article_with("a", "u", "x"));
  CHECK(base.content_hash == prepare(article_with("a", "u", "x")).content_hash);
  CHECK(base.content_hash != prepare(article_with("a", "u", "y")).content_hash);
  CHECK(base.content_hash != prepare(article_with("a", "v", "x")).content_hash);
  auto dated = article_with("a", "u", "x");
  dated.date = "2025-02-07";
  CHECK(base.content_hash != prepare(dated).content_hash);
}

TEST_CASE("the source is the URL's host where the dump gives none") {
  CHECK(prepare(article_with("", "https://www.a.example:8080/x", "x")).stored.source == "a.example");
  CHECK(prepare(article_with("", "http://user@news.a.example?x", "x")).stored.source == "news.a.example");
  CHECK(prepare(article_with("", "not a url", "x")).stored.source.empty());
  auto sourced = article_with("", "https://a.example/1", "x");
  sourced.source = "Harian A";
  CHECK(prepare(sourced).stored.source == "Harian A");
}

TEST_CASE("a date that is understood is stored as ISO 8601 and any other as it came") {
  auto article = article_with("a", "", "x");
  article.date = "2025-02-07 14:05";
  CHECK(prepare(article).stored.date == "2025-02-07T14:05:00+07:00");
  CHECK(prepare(article).published.has_value());
  article.date = "Senin (3/2)";
  CHECK(prepare(article).stored.date == "Senin (3/2)");
  CHECK_FALSE(prepare(article).published.has_value());
}
