#include "corpus/html/html_reader.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/corpus/string_source.h"

using Catch::Matchers::StartsWith;
using namespace warta::corpus;
using warta::tests::StringSource;

namespace {

const std::string kPage =
    "<html><title>Judul</title><meta property=og:type content=article><p>Kalimat pertama dari teks yang "
    "cukup panjang "
    "untuk sebuah artikel pendek.</p><p>Kalimat kedua menyusul, supaya halaman ini tidak dikira kosong.</p>";

}  // namespace

TEST_CASE("a page is one record with its bytes") {
  StringSource source("\xef\xbb\xbf" + kPage, 7);
  HtmlReader reader(source);
  const auto* const record = reader.next();
  REQUIRE(record != nullptr);
  CHECK(record->problem.empty());
  REQUIRE(record->fields.size() == 2);
  CHECK(record->fields[0].name == "title");
  CHECK(record->fields[0].value == "Judul");
  CHECK(record->fields[1].name == "body");
  CHECK(record->bytes == "\xef\xbb\xbf" + kPage);
  CHECK(record->line == 1);
  CHECK(reader.next() == nullptr);
  CHECK(reader.next() == nullptr);
}

TEST_CASE("a page without an article is a record that is not sound") {
  StringSource source("<title>Beranda</title><a href=/>Beranda</a>");
  HtmlReader reader(source);
  const auto* const record = reader.next();
  REQUIRE(record != nullptr);
  CHECK_THAT(record->problem, StartsWith("no article: "));
  CHECK(record->fields.empty());
  CHECK_FALSE(record->bytes.empty());
}

TEST_CASE("of a page that is too large no bytes are held") {
  StringSource source(std::string(kMaxHtmlPageBytes + 1, 'x'));
  HtmlReader reader(source);
  const auto* const record = reader.next();
  REQUIRE(record != nullptr);
  CHECK_THAT(record->problem, StartsWith("too large"));
  CHECK(record->bytes.empty());
}

TEST_CASE("an empty source has no record") {
  StringSource source("");
  HtmlReader reader(source);
  CHECK(reader.next() == nullptr);
}
