#include "searcher/render/program_renderers.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "searcher/render/json_lines.h"
#include "tests/searcher/render/one_hit.h"

using Catch::Matchers::Contains;
using warta::searching::Highlighter;
using warta::searching::TableStyle;
using warta::tests::full_article;
using warta::tests::one_hit;
using warta::tests::rendered;

namespace {

std::string json(const warta::StoredArticle& article, bool shared = false) {
  return rendered("bank", [&](auto& out, auto& highlighter) {
    warta::searching::JsonRenderer(out, highlighter, shared).render(one_hit(article));
  });
}

std::string table(const warta::StoredArticle& article, TableStyle style) {
  return rendered("bank", [&](auto& out, auto& highlighter) {
    warta::searching::TableRenderer(out, highlighter, style).render(one_hit(article));
  });
}

std::string by_template(const warta::StoredArticle& article, std::string_view pieces, char end, bool raw) {
  return rendered("bank", [&](auto& out, auto& highlighter) {
    const auto parsed = warta::searching::parse_hit_template(pieces);
    warta::searching::TemplateRenderer(out, highlighter, parsed, end, raw).render(one_hit(article));
  });
}

std::string run(const std::string& id) {
  auto article = full_article();
  article.id = id;
  return rendered("bank", [&](auto& out, Highlighter& /*highlighter*/) {
    warta::searching::TrecRenderer(out, "7", "tag").render(one_hit(article));
  });
}

}  // namespace

TEST_CASE("a hit for programs") {
  CHECK(
      json(full_article()) ==
      R"({"rank":1,"score":12.345679,"id":"a1","title":"Bank dibuka","url":"https://a.example/1","date":"2025-02-07T14:05:00+07:00","source":"a.example","author":["Redaksi"],"category":["Bank"],"lang":"id","snippet":"Satu bank dibuka pagi ini.","highlights":[[5,9]],"similar":0,"version":1})"
      "\n");
}

TEST_CASE("what an article does not have is null") {
  warta::StoredArticle article;
  article.id = "1";
  article.body = "Éé bank.";
  CHECK(
      json(article) ==
      R"({"rank":1,"score":12.345679,"id":"1","title":null,"url":null,"date":null,"source":null,"author":null,"category":null,"lang":null,"snippet":"Éé bank.","highlights":[[3,7]],"similar":0,"version":1})"
      "\n");
}

TEST_CASE("articles like another tell programs which words they share") {
  CHECK_THAT(json(full_article(), true), Contains("\"shared\":[\"bank\"],\"version\":1}"));
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

TEST_CASE("other JSON lines") {
  using warta::searching::count_json;
  using warta::searching::facet_json;
  CHECK(count_json(7) == R"({"count":7,"version":1})");
  CHECK(facet_json("year", "2025", 7) == R"({"by":"year","value":"2025","count":7,"version":1})");
  CHECK(facet_json("year", "", 7) == R"({"by":"year","value":null,"count":7,"version":1})");
  CHECK(
      warta::searching::article_json(full_article()) ==
      R"({"id":"a1","title":"Bank dibuka","url":"https://a.example/1","date":"2025-02-07T14:05:00+07:00","source":"a.example","author":["Redaksi"],"category":["Bank"],"lang":"id","body":"Satu bank dibuka pagi ini.","version":1})");
}

TEST_CASE("a table has a header, and quotation marks where commas need them") {
  auto article = full_article();
  article.title = "Bank \"A\", dibuka\n\x1b[31m";
  article.authors = {"Ani", "Budi"};
  CHECK(table(article, TableStyle::commas) ==
        "rank,score,id,date,source,author,category,lang,title,url,similar,snippet\n"
        "1,12.345679,a1,2025-02-07T14:05:00+07:00,a.example,Ani; Budi,Bank,id,\"Bank \"\"A\"\", dibuka "
        "\ufffd[31m\",https://a.example/1,0,Satu bank dibuka pagi ini.\n");
}

TEST_CASE("no value of a table with tabs has one in it") {
  auto article = full_article();
  article.title = "Bank\t\"A\"";
  CHECK_THAT(table(article, TableStyle::tabs), Contains("\tid\tBank \"A\"\thttps"));
}

TEST_CASE("a run has six columns whatever an id holds") {
  CHECK(run("a1") == "7 Q0 a1 1 12.345679 tag\n");
  CHECK(run("a 1\n\x1b") == "7 Q0 a%201%0A%1B 1 12.345679 tag\n");
}

TEST_CASE("a template says what is shown of each hit") {
  CHECK(by_template(full_article(), "{rank}. {{{day}}}\\t{title} \\\\ {url}", '\n', false) ==
        "1. {2025-02-07}\tBank dibuka \\ https://a.example/1\n");
}

TEST_CASE("only ids behind which a NUL stands are as they are") {
  auto article = full_article();
  article.id = "a\n\x1b";
  article.title = "\x1b";
  CHECK(by_template(article, "{id}", '\n', false) == "a \ufffd\n");
  CHECK(by_template(article, "{id}{title}", '\0', true) == std::string("a\n\x1b\ufffd\0", 7));
}

TEST_CASE("a body keeps its lines and steers nothing") {
  auto article = full_article();
  article.body = "Satu\nDua\x1b";
  CHECK(by_template(article, "{body}", '\n', false) == "Satu\nDua\ufffd\n");
}
