#include "corpus/html/json_ld.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace warta::corpus;
using Texts = std::vector<std::string>;

namespace {

JsonLdArticle read(std::string_view script) {
  return read_json_ld({script});
}

}  // namespace

TEST_CASE("an article's fields are read") {
  const auto article = read(R"({"@type": "NewsArticle", "headline": " Judul ", "articleBody": "Isi.",
    "url": "https://a.example/1", "datePublished": "2025-02-03", "inLanguage": "id",
    "author": ["Satu", {"name": "Dua"}], "publisher": {"name": "Media"}, "articleSection": "Ekonomi"})");
  CHECK(article.is_article);
  CHECK(article.headline == "Judul");
  CHECK(article.body == "Isi.");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.date_published == "2025-02-03");
  CHECK(article.language == "id");
  CHECK(article.authors == Texts{"Satu", "Dua"});
  CHECK(article.publisher == "Media");
  CHECK(article.sections == Texts{"Ekonomi"});
}

TEST_CASE("articles are found in arrays, graphs and as main entities") {
  CHECK(read(R"([{"@type": "WebSite"}, {"@type": "ReportageNewsArticle", "headline": "x"}])").headline ==
        "x");
  CHECK(read(R"({"@graph": [{"@type": ["Thing", "BlogPosting"], "headline": "x"}]})").headline == "x");
  CHECK(read(R"({"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "x"}})").headline == "x");
}

TEST_CASE("authors and publishers by @id are looked up") {
  const auto article =
      read(R"({"@graph": [{"@type": "Article", "author": {"@id": "#a"}, "publisher": {"@id": "#b"}},
    {"@id": "#a", "name": "Satu"}, {"@id": "#b", "name": "Media"}]})");
  CHECK(article.authors == Texts{"Satu"});
  CHECK(article.publisher == "Media");
}

TEST_CASE("JSON that is broken in the common ways is repaired") {
  CHECK(read("{\"@type\": \"Article\", \"headline\": \"dua\nbaris\",}").headline == "dua baris");
  CHECK(read("<!-- {\"@type\": \"Article\", \"headline\": \"x\"} -->").headline == "x");
  CHECK(read("//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"x\"}\n//]]>").headline == "x");
  CHECK(read(R"({"@type": "Article", "headline": "kata \'x\' ini"};)").headline == "kata 'x' ini");
}

TEST_CASE("what is no JSON or no article is passed over") {
  for (const std::string_view script :
       {"", "{", "null", "[]", "12", "\"Article\"", "{\"@type\": 5}", "{\"a\": [[[{}]]]}",
        R"({"@type": "WebPage"})", R"({"@type": "ItemList"})", "\xff"}) {
    CAPTURE(script);
    CHECK_FALSE(read(script).is_article);
  }
}

TEST_CASE("values of other types than expected are passed over") {
  const auto article =
      read(R"({"@type": "Article", "headline": 5, "author": null, "publisher": [], "articleSection": [1]})");
  CHECK(article.is_article);
  CHECK(article.headline.empty());
  CHECK(article.authors.empty());
  CHECK(article.sections.empty());
}

TEST_CASE("of several scripts the first article counts, one with a body before all") {
  const std::string_view plain = R"({"@type": "Article", "headline": "satu"})";
  const std::string_view other = R"({"@type": "Article", "headline": "dua"})";
  const std::string_view full = R"({"@type": "Article", "headline": "tiga", "articleBody": "Isi."})";
  CHECK(read_json_ld({"{", plain, other}).headline == "satu");
  CHECK(read_json_ld({plain, full}).headline == "tiga");
}

TEST_CASE("nesting without end is passed over") {
  CHECK_FALSE(read(std::string(100'000, '[')).is_article);
}
