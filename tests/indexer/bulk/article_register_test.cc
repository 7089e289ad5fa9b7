#include "indexer/bulk/article_register.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/temporary_directory.h"

using warta::indexing::ArticleRegister;
using warta::indexing::RegisteredArticle;
using warta::tests::TemporaryDirectory;

namespace {

RegisteredArticle registered(int number) {
  RegisteredArticle article;
  article.known = {"hash " + std::to_string(number), number % 2 == 0 ? "" : "origin"};
  if (number % 3 == 0) article.labels.url = number;
  if (number % 5 != 0) article.labels.title = number + 1;
  return article;
}

bool is_same(const RegisteredArticle& a, const RegisteredArticle& b) {
  return a.known.content_hash == b.known.content_hash && a.known.origin == b.known.origin &&
         a.labels.url == b.labels.url && a.labels.title == b.labels.title;
}

}  // namespace

TEST_CASE("every article that was registered is found as it was registered last") {
  constexpr int kArticles = 20'000;  // the table grows several times
  const TemporaryDirectory directory;
  ArticleRegister articles(directory.path(""), "index");
  for (int i = 0; i < kArticles; ++i) articles.put("Q" + std::to_string(i), registered(i));
  for (int i = 0; i < kArticles; i += 7) articles.put("Q" + std::to_string(i), registered(i + 1));
  for (int i = 0; i < kArticles; ++i) {
    const auto found = articles.find("Q" + std::to_string(i));
    REQUIRE(found.has_value());
    REQUIRE(is_same(*found, registered(i % 7 == 0 ? i + 1 : i)));
  }
  CHECK_FALSE(articles.contains("Q" + std::to_string(kArticles)));
  CHECK_FALSE(articles.find("").has_value());
}

TEST_CASE("a content hash of any length is kept") {
  const TemporaryDirectory directory;
  ArticleRegister articles(directory.path(""), "index");
  RegisteredArticle article;
  article.known.content_hash = std::string(300'000, 'h');
  for (int i = 0; i < 5000; ++i) articles.put("Q" + std::to_string(i), i == 17 ? article : registered(i));
  CHECK(articles.find("Q17")->known.content_hash == article.known.content_hash);
  CHECK(is_same(*articles.find("Q4999"), registered(4999)));
}
