#include "corpus/fields/article_maker.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using warta::corpus::Article;
using warta::corpus::ArticleMaker;
using warta::corpus::RawRecord;

namespace {

using Row = std::vector<std::pair<std::string_view, std::string_view>>;

RawRecord record_of(const Row& row) {
  RawRecord record;
  for (const auto& [name, value] : row) record.fields.push_back({name, value});
  return record;
}

Article article_of(const Row& row) {
  ArticleMaker maker({}, "");
  auto made = maker.make(record_of(row));
  REQUIRE(std::holds_alternative<ArticleMaker::Made>(made));
  return std::get<ArticleMaker::Made>(made).article;
}

std::string problem_of(const Row& row) {
  ArticleMaker maker({}, "");
  auto made = maker.make(record_of(row));
  REQUIRE(std::holds_alternative<std::string>(made));
  return std::get<std::string>(made);
}

std::string date_of(const Row& row) {
  const auto article = article_of(row);
  return article.published ? to_iso(*article.published) : "none";
}

}  // namespace

TEST_CASE("the parts of an article come from the fields that mean them") {
  const auto article = article_of({{"article_id", "a1"},
                                   {"judul", " Dua\nbaris "},
                                   {"isi", "\r\nAlinea.\r\n\r\nLagi. "},
                                   {"url", "https://a.example/1"},
                                   {"tanggal", "2025-02-07"},
                                   {"sumber", "Harian A"},
                                   {"penulis", "Redaksi"},
                                   {"kategori", "Bank"}});
  CHECK(article.id == "a1");
  CHECK(article.title == "Dua baris");
  CHECK(article.body == "Alinea.\n\nLagi.");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.date == "2025-02-07");
  CHECK(to_iso(article.published.value()) == "2025-02-07");
  CHECK(article.source == "Harian A");
  CHECK(article.authors == std::vector<std::string>{"Redaksi"});
  CHECK(article.categories == std::vector<std::string>{"Bank"});
}

TEST_CASE("only the body is required") {
  const auto article = article_of({{"body", "Isi."}, {"title", ""}, {"author", "None"}});
  CHECK(article.body == "Isi.");
  CHECK(article.title.empty());
  CHECK(article.authors.empty());
  CHECK_FALSE(article.published.has_value());
}

TEST_CASE("a list of paragraphs is a body, and a summary stands in for one that is missing") {
  CHECK(article_of({{"paragraphs", "Satu."}, {"paragraphs", "Dua."}}).body == "Satu.\nDua.");
  CHECK(article_of({{"title", "A"}, {"description", "Ringkasan."}, {"content", "None"}}).body ==
        "Ringkasan.");
}

TEST_CASE("markup, entities and damage are undone in texts and titles") {
  const auto article = article_of({{"title", "Harga &quot;beras&quot; &amp; gula"},
                                   {"content", "<p>Satu&nbsp;kali.</p><p>Dua â€œkaliâ€\xc2\x9d.</p>"}});
  CHECK(article.title == "Harga \"beras\" & gula");
  CHECK(article.body == "Satu kali.\nDua “kali”.");
}

TEST_CASE("names in one value are several names") {
  CHECK(article_of({{"body", "x"}, {"authors", "['Desk A', 'Desk B']"}}).authors ==
        std::vector<std::string>{"Desk A", "Desk B"});
  CHECK(article_of({{"body", "x"}, {"categories", "Ekonomi;Bank; "}}).categories ==
        std::vector<std::string>{"Ekonomi", "Bank"});
  CHECK(article_of({{"body", "x"}, {"tags", "beras, gula"}}).categories ==
        std::vector<std::string>{"beras", "gula"});
  CHECK(article_of({{"body", "x"}, {"tags", "beras"}, {"category", "Pangan"}}).categories ==
        std::vector<std::string>{"Pangan"});
}

TEST_CASE("the source is the URL's host where the dump gives none") {
  CHECK(article_of({{"body", "x"}, {"url", "https://www.a.example:8080/x"}}).source == "a.example");
  CHECK(article_of({{"body", "x"}, {"source", "https://b.example/berita"}, {"link", "https://b.example/1"}})
            .source == "b.example");
  CHECK(article_of({{"body", "x"}}).source.empty());
}

TEST_CASE("a day and a clock in two fields are one time") {
  CHECK(date_of({{"body", "x"}, {"date", "2025-02-03"}, {"jam", "14:05"}}) == "2025-02-03T14:05:00+07:00");
}

TEST_CASE("a date that WordPress gives in UTC is read in UTC") {
  CHECK(date_of({{"body", "x"}, {"date", "2025-02-03T14:05:00"}, {"date_gmt", "2025-02-03T07:05:00"}}) ==
        "2025-02-03T07:05:00+00:00");
}

TEST_CASE("a date that tells how long ago it was is read from when the dump was fetched") {
  CHECK(date_of({{"body", "x"}, {"date", "2 jam yang lalu"}, {"date_download", "2025-02-03T14:05:00+07:00"}})
            .substr(0, 13) == "2025-02-03T12");
  CHECK(date_of({{"body", "x"}, {"date", "2 jam yang lalu"}}) == "none");
}

TEST_CASE("without a date the text's own day is taken, and none is made up") {
  CHECK(date_of({{"body", "Jakarta - Harga naik, kata warga di Jakarta, Senin (3/2/2025). Warga resah."}}) ==
        "2025-02-03");
  CHECK(date_of({{"body", "Peristiwa itu terjadi pada 17 Agustus 1945."}}) == "none");
}

TEST_CASE("a record without a body says which fields it has") {
  CHECK_THAT(problem_of({{"headline", "x"}, {"foo", "y"}}),
             Contains("no body: none of the fields headline, foo") && Contains("--map body=NAME"));
  CHECK_THAT(problem_of({{"isi", " \n"}, {"judul", "x"}}), Equals("no body: \"isi\" is empty"));
  CHECK_THAT(problem_of({}), Equals("no body: the record is empty"));
}

TEST_CASE("an article's origin is where its id was given") {
  ArticleMaker maker({}, "/dumps/a.csv");
  const auto origin = [&](const Row& row) {
    return std::get<ArticleMaker::Made>(maker.make(record_of(row))).article.origin;
  };
  CHECK(origin({{"id", "7"}, {"body", "x"}}) == "/dumps/a.csv");
  CHECK(origin({{"id", "7"}, {"body", "x"}, {"url", "https://www.a.example/7"}}) == "a.example");
}

TEST_CASE("what programs put around a text is no part of it") {
  CHECK(article_of({{"title", "A"}, {"content", "Satu dua… [+1480 chars]"}}).body == "Satu dua…");
  CHECK(article_of({{"title", "Judul A"}, {"text", "Judul A\n\nSatu dua."}}).body == "Satu dua.");
  CHECK(article_of({{"title", "Judul A"}, {"text", "Judul A"}}).body == "Judul A");
  CHECK(article_of({{"text", "x"}, {"source", "mC4"}, {"url", "https://a.example/1"}}).source == "a.example");
  CHECK(article_of({{"text", "x"}, {"author", "3"}, {"tags", "{'beras', 'gula'}"}}).authors.empty());
  CHECK(article_of({{"text", "x"}, {"tags", "{'beras', 'gula'}"}}).categories ==
        std::vector<std::string>{"beras", "gula"});
}

TEST_CASE("the dump's word decides between Indonesian and Malay, and where the text shows nothing") {
  using warta::corpus::Language;
  const std::string_view english =
      "The government will repair the roads that were damaged by the heavy rain last week.";
  CHECK(article_of({{"text", english}, {"language", "id"}}).language == Language::english);
  CHECK(article_of({{"text", "xyz"}, {"language", "id"}}).language == Language::indonesian);
}

TEST_CASE("a text too long for one article is refused") {
  const std::string text(ArticleMaker::kMaxBytes + 1, 'x');
  CHECK_THAT(problem_of({{"body", text}}), Contains("too long for one article"));
}

TEST_CASE("row numbers are no ids unless nothing else is") {
  const auto ids = [](const std::string& scope, std::string_view url) {
    ArticleMaker maker({}, scope);
    std::vector<RawRecord> records;
    for (const auto* const row : {"1", "2", "3"}) {
      records.push_back(record_of({{"id", row}, {"body", "teks"}}));
      if (!url.empty()) records.back().fields.push_back({"url", url});
    }
    maker.learn(records);
    return std::get<ArticleMaker::Made>(maker.make(records[1])).article.id;
  };
  CHECK(ids("/a.csv", "") == "2");
  CHECK(ids("/a.csv", "https://a.example/1").empty());
}
