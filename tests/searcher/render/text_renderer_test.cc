#include "searcher/render/text_renderer.h"

#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"
#include "tests/searcher/render/one_hit.h"

using Catch::Matchers::Contains;
using warta::Terminal;
using warta::searching::SearchResult;
using warta::tests::full_article;
using warta::tests::one_hit;

namespace {

std::string rendered(const SearchResult& result, const Terminal& terminal = {}, bool shared = false) {
  return warta::tests::rendered("bank", [&](auto& out, auto& highlighter) {
    warta::searching::TextRenderer(out, terminal, highlighter, shared).render(result);
  });
}

std::string text(const warta::StoredArticle& article, const Terminal& terminal = {}) {
  return rendered(one_hit(article), terminal);
}

}  // namespace

TEST_CASE("a hit for people") {
  CHECK(text(full_article()) ==
        "1. Bank dibuka\n"
        "   7 February 2025, 14:05 WIB · a.example · 12.3457\n"
        "   Satu bank dibuka pagi ini.\n"
        "   https://a.example/1\n");
}

TEST_CASE("what an article does not have leaves no trace") {
  warta::StoredArticle article;
  article.id = "1";
  article.body = "Satu bank.";
  CHECK(text(article) == "1. (no title)\n   12.3457\n   Satu bank.\n   id:1\n");
}

TEST_CASE("matches are marked in colour") {
  CHECK_THAT(text(full_article(), {true, 0}), Contains("1. \x1b[1;31mBank\x1b[0m\x1b[1m dibuka\x1b[0m") &&
                                                  Contains("Satu \x1b[1;31mbank\x1b[0m dibuka"));
}

TEST_CASE("lines are broken at blanks where the terminal ends") {
  CHECK_THAT(text(full_article(), {false, 20}), Contains("\n   Satu bank dibuka\n   pagi ini.\n"));
}

TEST_CASE("lines are broken before and inside what is highlighted too") {
  auto article = full_article();
  article.body = "aaaa bbbb cccc bank eeee";
  CHECK_THAT(text(article, {false, 20}), Contains("\n   aaaa bbbb cccc\n   bank eeee\n"));
  CHECK_THAT(text(article, {true, 20}), Contains("\n   aaaa bbbb cccc\n   \x1b[1;31mbank\x1b[0m eeee\n"));
}

TEST_CASE("an article cannot steer the terminal from any field") {
  const std::string escape = "\x1b]0;x\x07";
  auto article = full_article();
  article.title += escape;
  article.url += escape;
  article.date = escape;
  article.source += escape;
  article.body += escape;
  CHECK_THAT(text(article), !Contains("\x1b") && !Contains("\x07"));
}

TEST_CASE("near-copies that are not shown are counted") {
  auto result = one_hit(full_article());
  result.hits.front().similar = 7;
  CHECK_THAT(rendered(result), Contains("a.example · 12.3457 · +7 serupa\n"));
}

TEST_CASE("dates and what is missing are told in the reader's language") {
  auto article = full_article();
  article.title.clear();
  const warta::tests::Indonesian speaking;
  const auto shown = rendered(one_hit(article));
  CHECK_THAT(shown, Contains("1. (tanpa judul)\n   7 Februari 2025, 14.05 WIB ·"));
}

TEST_CASE("a URL on a terminal with colours is a hyperlink, of nothing but printable ASCII") {
  auto article = full_article();
  article.url = "https://a.example/é\x1b\\x";
  CHECK_THAT(text(article, {true, 80}),
             Contains("\x1b]8;;https://a.example/%C3%A9%1B\\x\x1b\\\x1b[36mhttps://a.example/é\ufffd\\x"
                      "\x1b[0m\x1b]8;;\x1b\\\n"));
  CHECK_THAT(text(article, {true, 0}), !Contains("]8;;"));
  CHECK_THAT(text(article, {false, 80}), !Contains("]8;;"));
  article.url = "javascript:alert(1)";
  CHECK_THAT(text(article, {true, 80}), !Contains("]8;;"));
}

TEST_CASE("articles like another tell which words they share with it") {
  CHECK_THAT(rendered(one_hit(full_article()), {}, true), Contains("\n   in common: bank\n"));
}

TEST_CASE("wide and combining characters are broken by their columns") {
  auto article = full_article();
  article.body = "中文中文 中文中文 e\u0301e\u0301e\u0301e\u0301 bank";
  CHECK_THAT(text(article, {false, 20}),
             Contains("\n   中文中文 中文中文\n   e\u0301e\u0301e\u0301e\u0301 bank\n"));
}

TEST_CASE("no line is wider than is read with ease") {
  auto article = full_article();
  article.body.clear();
  for (int i = 0; i < 100; ++i) article.body += "kata ";
  CHECK_THAT(text(article, {false, 200}), Contains("\n   " + [] {
               std::string line;
               for (int i = 0; i < 19; ++i) line += i == 0 ? "kata" : " kata";
               return line;
             }() + "\n"));
}
