#include "corpus/fields/exported_record.h"

#include <catch2/catch.hpp>

#include "corpus/formats/json_reader.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::StartsWith;
using warta::corpus::Article;
using warta::corpus::ExportedArticle;

namespace {

ExportedArticle full() {
  ExportedArticle article;
  article.stored = {"501@a.example",
                    "Judul \"satu\" &amp;",
                    "https://a.example/1",
                    "2025-02-03T14:05:00+09:00",
                    "a.example",
                    {"Budi; S.H.", "7"},
                    {"Ekonomi, Bisnis"},
                    "id",
                    "Baris satu\n\nBaca juga: x\ty"};
  article.published = 1738559100;
  article.kept = {std::string("\x00\xff", 2), "\x01\x02", 0xF0000000000000FFU};
  return article;
}

/// What comes back of a line.
std::variant<Article, std::string> restored(const std::string& line) {
  warta::tests::StringSource source(line + '\n', 4096);
  warta::corpus::JsonReader reader(source, warta::corpus::JsonLayout::lines, {});
  const auto* const record = reader.next();
  REQUIRE(record != nullptr);
  REQUIRE(warta::corpus::is_exported(*record));
  return warta::corpus::restore(*record);
}

std::string refusal(const std::string& line) {
  return std::get<std::string>(restored(line));
}

}  // namespace

TEST_CASE("what was exported comes back to the byte") {
  const auto exported = full();
  const auto back = std::get<Article>(restored(exported_line(exported)));
  CHECK(back.id == exported.stored.id);
  CHECK(back.title == exported.stored.title);
  CHECK(back.url == exported.stored.url);
  CHECK(back.source == exported.stored.source);
  CHECK(back.authors == exported.stored.authors);
  CHECK(back.categories == exported.stored.categories);
  CHECK(back.body == exported.stored.body);
  CHECK(code(back.language) == "id");
  REQUIRE(back.published.has_value());
  CHECK(to_iso(*back.published) == exported.stored.date);
  CHECK(back.published->instant.time_since_epoch().count() == exported.published);
  CHECK(back.kept == exported.kept);
}

TEST_CASE("a mere day keeps its moment") {
  ExportedArticle exported;
  exported.stored.id = "1";
  exported.stored.body = "x";
  exported.stored.date = "2025-02-03";
  exported.published = 1738540800;  // 2025-02-03 in UTC
  const auto back = std::get<Article>(restored(exported_line(exported)));
  CHECK(to_iso(back.published.value()) == "2025-02-03");
  CHECK(to_yyyymmdd(back.published.value()) == "20250203");
  CHECK(back.published->instant.time_since_epoch().count() == 1738540800);
}

TEST_CASE("words that were not understood as a date stay such") {
  ExportedArticle exported;
  exported.stored.id = "1";
  exported.stored.body = "x";
  exported.stored.date = "kemarin";
  const auto back = std::get<Article>(restored(exported_line(exported)));
  CHECK(back.date == "kemarin");
  CHECK_FALSE(back.published.has_value());
}

TEST_CASE("a damaged export is told from an article") {
  CHECK_THAT(refusal(R"({"warta_export":2,"id":"1","body":"x"})"),
             StartsWith("an export of another version"));
  CHECK_THAT(refusal(R"({"warta_export":1,"id":"1","body":"x","content_hash":"zz"})"),
             StartsWith("no export: content_hash is damaged"));
  CHECK_THAT(refusal(R"({"warta_export":1,"id":"1","body":"x","published":"soon"})"),
             StartsWith("no export: published is damaged"));
  CHECK_THAT(refusal(R"({"warta_export":1,"id":"1"})"), StartsWith("no export: it has no body"));
}
