#include "corpus/text_reader.h"

#include <catch2/catch.hpp>

#include "tests/corpus/records.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::StartsWith;
using warta::corpus::TextReader;
using warta::tests::read_all;
using warta::tests::Records;
using warta::tests::StringSource;

namespace {

Records records_of(const std::string& text) {
  StringSource source(text, 3);
  TextReader reader(source, "a.txt");
  return read_all(reader);
}

}  // namespace

TEST_CASE("the first line is the title and the rest the body") {
  const auto records = records_of("\xef\xbb\xbf\n Bank Rusia\r\n\r\nAlinea satu.\r\nAlinea dua.\r\n");
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().title == "Bank Rusia");
  CHECK(records.articles.front().body == "Alinea satu.\nAlinea dua.");
  CHECK(records.articles.front().id.empty());
}

TEST_CASE("a text of one line has no body") {
  const auto records = records_of("Hanya judul\n\n");
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), StartsWith("a.txt:1: no body"));
}

TEST_CASE("a text that is not UTF-8 is rejected with the line") {
  const auto records = records_of("Judul\n\nBaris tiga\ncaf\xe9\n");
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), StartsWith("a.txt:4: not UTF-8"));
}

TEST_CASE("a text too long for one article is rejected") {
  StringSource source("Judul\n" + std::string(TextReader::kMaxBytes, 'x'));
  TextReader reader(source, "a.txt");
  const auto records = read_all(reader);
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), StartsWith("a.txt: too long for one article"));
}
