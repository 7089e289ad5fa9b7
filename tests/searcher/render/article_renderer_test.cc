#include "searcher/render/article_renderer.h"

#include <catch2/catch.hpp>

#include "tests/searcher/render/one_hit.h"

namespace {

std::string shown(const warta::StoredArticle& article, const warta::Terminal& terminal) {
  return warta::tests::rendered(
      "bank", [&](auto& out, auto& highlighter) { write_article(article, highlighter, terminal, out); });
}

}  // namespace

TEST_CASE("a whole article has its paragraphs, broken into lines") {
  auto article = warta::tests::full_article();
  article.body = "Satu bank dibuka pagi ini di kota.\nDua.\n\nTiga.\n";
  CHECK(shown(article, {false, 20}) ==
        "Bank dibuka\n"
        "7 February 2025, 14:05 WIB\na.example · Redaksi\nBank · id:a1\n"
        "https://a.example/1\n"
        "\nSatu bank dibuka\npagi ini di kota.\n"
        "\nDua.\n"
        "\nTiga.\n");
}

TEST_CASE("a query's words are marked in it, and nothing in it steers the terminal") {
  auto article = warta::tests::full_article();
  article.body = "Satu bank\x1b.";
  article.id = "\x1b";
  const auto text = shown(article, {true, 0});
  CHECK_THAT(text, Catch::Matchers::Contains("Satu \x1b[1;31mbank\x1b[0m\ufffd.") &&
                       Catch::Matchers::Contains("id:\ufffd"));
}

TEST_CASE("an article of nothing but an id") {
  warta::StoredArticle article;
  article.id = "1";
  CHECK(shown(article, {}) == "(no title)\nid:1\n");
}
