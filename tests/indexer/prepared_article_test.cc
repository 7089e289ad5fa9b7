#include "indexer/prepared_article.h"

#include <catch2/catch.hpp>

using warta::corpus::Article;
using warta::indexing::identify;
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
  const auto identity = identify(article_with("a1", "https://a.example/1", "x"));
  CHECK(identity.id == "a1");
  CHECK(identity.id_term == "Qa1");
}

TEST_CASE("without an id the URL says which article it is, however it is written") {
  const auto one = identify(article_with("", "https://a.example/1", "x"));
  CHECK(one.id_term == identify(article_with("", "https://a.example/1", "other")).id_term);
  CHECK(one.id_term == identify(article_with("", "http://www.a.example/1/?utm_source=b", "x")).id_term);
  CHECK(one.id_term != identify(article_with("", "https://a.example/2", "x")).id_term);
  CHECK(one.id.starts_with("url-"));
}

TEST_CASE("without id and URL the text says which article it is") {
  const auto one = identify(article_with("", "", "x"));
  CHECK(one.id_term == identify(article_with("", "", "x")).id_term);
  CHECK(one.id_term != identify(article_with("", "", "y")).id_term);
  CHECK(one.id.starts_with("text-"));
}

TEST_CASE("the content hash changes with every field and with the cleaning") {
  const auto hash = [](const Article& article) { return identify(article).content_hash; };
  const auto base = hash(article_with("a", "u", "x"));
  CHECK(base == hash(article_with("a", "u", "x")));
  CHECK(base != hash(article_with("a", "u", "y")));
  CHECK(base != hash(article_with("a", "v", "x")));
  CHECK(base != identify(article_with("a", "u", "x"), false).content_hash);
  auto dated = article_with("a", "u", "x");
  dated.date = "2025-02-07";
  CHECK(base != hash(dated));
  auto in_english = article_with("a", "u", "x");
  in_english.language = warta::corpus::Language::english;
  CHECK(base != hash(in_english));
}

TEST_CASE("a date that is understood is stored as ISO 8601 and any other as it came") {
  auto article = article_with("a", "", "x");
  article.date = "Jumat, 7 Februari 2025 14:05 WIB";
  article.published = warta::parse_publication_time(article.date);
  CHECK(prepare(article, identify(article)).stored.date == "2025-02-07T14:05:00+07:00");
  article.date = "Senin (3/2)";
  article.published.reset();
  const auto prepared = prepare(article, identify(article));
  CHECK(prepared.stored.date == "Senin (3/2)");
  CHECK_FALSE(prepared.published.has_value());
}
