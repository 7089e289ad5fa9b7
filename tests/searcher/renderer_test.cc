#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "searcher/json_renderer.h"
#include "searcher/text_renderer.h"
#include "tests/searcher/compiled.h"

using Catch::Matchers::Contains;
using warta::Terminal;
using warta::searching::date_for_people;
using warta::searching::Hit;
using warta::searching::SearchResult;

namespace {

SearchResult one_hit(warta::StoredArticle article) {
  SearchResult result;
  result.hits.push_back(Hit{1, 12.34567891, std::move(article)});
  result.matches = 1;
  return result;
}

warta::StoredArticle full_article() {
  return {"a1",
          "Bank dibuka",
          "https://a.example/1",
          "2025-02-07T14:05:00+07:00",
          "a.example",
          {"Redaksi"},
          {"Bank"},
          "id",
          "Satu bank dibuka pagi ini."};
}

/// What a renderer writes for a query and one article.
template <typename Render>
std::string rendered(std::string_view query, const warta::StoredArticle& article, Render render) {
  warta::text::Analyzer analyzer;
  const auto compiled = warta::tests::compiled(query, analyzer);
  warta::searching::Highlighter highlighter(compiled, analyzer);
  std::ostringstream out;
  render(out, highlighter, one_hit(article));
  return out.str();
}

std::string text(const warta::StoredArticle& article, const Terminal& terminal = {}) {
  return rendered("bank", article, [&](auto& out, auto& highlighter, const auto& result) {
    warta::searching::TextRenderer(out, terminal, highlighter).render(result);
  });
}

std::string json(const warta::StoredArticle& article) {
  return rendered("bank", article, [](auto& out, auto& highlighter, const auto& result) {
    warta::searching::JsonRenderer(out, highlighter).render(result);
  });
}

}  // namespace

TEST_CASE("a hit for people") {
  CHECK(text(full_article()) ==
        "1. Bank dibuka\n"
        "   2025-02-07 14:05 WIB · a.example · 12.3457\n"
        "   Satu bank dibuka pagi ini.\n"
        "   https://a.example/1\n");
}

TEST_CASE("what an article does not have leaves no trace") {
  warta::StoredArticle article;
  article.id = "1";
  article.body = "Satu bank.";
  CHECK(text(article) == "1. (no title)\n   12.3457\n   Satu bank.\n");
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

TEST_CASE("dates for people name Indonesia's zones") {
  CHECK(date_for_people("2025-02-07T14:05:00+07:00") == "2025-02-07 14:05 WIB");
  CHECK(date_for_people("2025-02-07T14:05:00+08:00") == "2025-02-07 14:05 WITA");
  CHECK(date_for_people("2025-02-07T14:05:00+09:00") == "2025-02-07 14:05 WIT");
  CHECK(date_for_people("2025-02-07T14:05:00-03:30") == "2025-02-07 14:05 -03:30");
  CHECK(date_for_people("2025-02-07") == "2025-02-07");
  CHECK(date_for_people("Senin (3/2)") == "Senin (3/2)");
}

TEST_CASE("a hit for programs") {
  CHECK(
      json(full_article()) ==
      R"({"rank":1,"score":12.345679,"id":"a1","title":"Bank dibuka","url":"https://a.example/1","date":"2025-02-07T14:05:00+07:00","source":"a.example","author":["Redaksi"],"category":["Bank"],"snippet":"Satu bank dibuka pagi ini."})"
      "\n");
}

TEST_CASE("what an article does not have is null") {
  warta::StoredArticle article;
  article.id = "1";
  article.body = "Satu bank.";
  CHECK(
      json(article) ==
      R"({"rank":1,"score":12.345679,"id":"1","title":null,"url":null,"date":null,"source":null,"author":null,"category":null,"snippet":"Satu bank."})"
      "\n");
}

TEST_CASE("any bytes give valid JSON") {
  auto article = full_article();
  article.title = "a\xff\"\\\n\x01";
  CHECK_THAT(json(article), Contains("\"title\":\"a\ufffd\\\"\\\\\\n\\u0001\""));
}

TEST_CASE("JSON cannot steer a terminal") {
  auto article = full_article();
  // NOLINTNEXTLINE(misc-misleading-bidirectional): it is what must not get through
  article.title = "\x7f\xc2\x80\xc2\x9f\xc2\xa0\xe2\x80\xaa\xe2\x80\xae\xe2\x81\xa9\xe2\x80\x9c";
  CHECK_THAT(json(article),
             Contains("\"title\":\"\\u007f\\u0080\\u009f\xc2\xa0\\u202a\\u202e\\u2069\xe2\x80\x9c\""));
}
