#include "corpus/jsonl_reader.h"

#include <catch2/catch.hpp>

#include "tests/corpus/records.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using warta::corpus::Article;
using warta::corpus::JsonlReader;
using warta::tests::read_all;
using warta::tests::Records;
using warta::tests::StringSource;

namespace {

Records records_of(const std::string& lines) {
  StringSource source(lines);
  JsonlReader reader(source, "d.jsonl");
  return read_all(reader);
}

/// The one rejection of the one line.
std::string rejection_of(const std::string& line) {
  const auto records = records_of(line);
  REQUIRE(records.articles.empty());
  REQUIRE(records.rejections.size() == 1);
  return records.rejections.front();
}

}  // namespace

TEST_CASE("the eight keys fill the article") {
  const auto records = records_of(
      R"({"id":"a1","title":"Judul","body":"Isi.","url":"https://a.example/1","date":"2025-02-07","source":"a.example","author":"Redaksi","category":"Bank","other":[1,{}]})"
      "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front() ==
        Article{
            "a1", "Judul", "Isi.", "https://a.example/1", "2025-02-07", "a.example", {"Redaksi"}, {"Bank"}});
}

TEST_CASE("only the body is required") {
  const auto records = records_of(R"({"body":"Isi.","title":null,"author":""})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  Article expected;
  expected.body = "Isi.";
  CHECK(records.articles.front() == expected);
}

TEST_CASE("numbers are taken in their decimal form") {
  const auto records = records_of(R"({"id":12,"date":1738886700,"body":"Isi."})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().id == "12");
  CHECK(records.articles.front().date == "1738886700");
}

TEST_CASE("authors and categories may be several") {
  const auto records =
      records_of(R"({"body":"Isi.","author":["Desk A","Desk B",null],"category":["Ekonomi"," ","Bank"]})"
                 "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().authors == std::vector<std::string>{"Desk A", "Desk B"});
  CHECK(records.articles.front().categories == std::vector<std::string>{"Ekonomi", "Bank"});
}

TEST_CASE("fields are tidied") {
  const auto records = records_of(R"({"title":" Dua\nbaris ","body":"\r\nAlinea.\r\n\r\nLagi. "})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().title == "Dua baris");
  CHECK(records.articles.front().body == "Alinea.\n\nLagi.");
}

TEST_CASE("a byte order mark and blank lines are passed over and lines are counted") {
  const auto records = records_of("\xef\xbb\xbf{\"body\":\"a\"}\n\n  \n{\"body\":\"b\"}\r\nx\n");
  CHECK(records.articles.size() == 2);
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), StartsWith("d.jsonl:5: "));
}

TEST_CASE("a bad line does not harm its neighbours") {
  const auto records = records_of("{\"body\":\"a\"}\n{\"body\":\n{\"body\":\"b\"}\n");
  CHECK(records.articles.size() == 2);
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), StartsWith("d.jsonl:2: not JSON"));
}

TEST_CASE("a last line without a line break is read if it is whole") {
  CHECK(records_of("{\"body\":\"a\"}\n{\"body\":\"b\"}").articles.size() == 2);
}

TEST_CASE("a truncated last line is reported and not indexed") {
  CHECK_THAT(rejection_of(R"({"id":"a","body":"Isi yang terpo)"),
             StartsWith("d.jsonl:1: the last line is cut short"));
}

TEST_CASE("a line that is not an object is rejected") {
  CHECK_THAT(rejection_of("[1]\n"), Contains("an array, where a JSON object is expected"));
  CHECK_THAT(rejection_of("\"teks\"\n"), Contains("text, where a JSON object is expected"));
}

TEST_CASE("an article without a body is rejected with the keys it has") {
  CHECK_THAT(rejection_of(R"({"judul":"x","isi":"y"})"
                          "\n"),
             Contains("no body") && Contains("the keys here are judul, isi"));
  CHECK_THAT(rejection_of(R"({"body":" \n"})"
                          "\n"),
             Contains("\"body\" is empty"));
  CHECK_THAT(rejection_of("{}\n"), Contains("the object is empty"));
}

TEST_CASE("a body that is not text is rejected") {
  CHECK_THAT(rejection_of("{\"body\":true}\n"),
             Contains("\"body\" is true or false, where text is expected"));
  CHECK_THAT(rejection_of("{\"body\":[\"x\"]}\n"), Contains("\"body\" is an array"));
}

TEST_CASE("another field that is not text keeps its JSON") {
  const auto records = records_of(R"({"body":"x","author":{"name": "y"},"date":["2025-02-07"],"url":true})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().authors == std::vector<std::string>{R"({"name":"y"})"});
  CHECK(records.articles.front().date == R"(["2025-02-07"])");
  CHECK(records.articles.front().url == "true");
}

TEST_CASE("ids keep the blanks inside them") {
  const auto records = records_of(R"({"body":"x","id":" a  b\n"})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().id == "a  b");
}

TEST_CASE("halves of surrogate pairs become a replacement character") {
  const auto records = records_of(R"({"body":"a\ud83d b\udE00 \ud83d\ude00 \\ud83d \ud83d\n"})"
                                  "\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().body == "a\ufffd b\ufffd \U0001f600 \\ud83d \ufffd");
}

TEST_CASE("numbers that JSON does not have are told") {
  CHECK_THAT(rejection_of("{\"body\":\"x\",\"id\":123456789012345678901234567890}\n"),
             Contains("over 64 bits"));
}

TEST_CASE("a line that is not UTF-8 is rejected with the way out") {
  CHECK_THAT(rejection_of("{\"body\":\"caf\xe9\"}\n"),
             Contains("not UTF-8") && Contains("iconv -f WINDOWS-1252"));
}

TEST_CASE("whatever stands behind a line is not read as part of it") {
  const auto records = records_of("{\"body\":\"a\"} \n}\n");
  CHECK(records.articles.size() == 1);
  CHECK(records.rejections.size() == 1);
}
