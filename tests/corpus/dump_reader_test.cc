#include "corpus/dump_reader.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/packed.h"
#include "tests/corpus/records.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::corpus::DumpFormat;
using warta::corpus::DumpReader;
using warta::corpus::ReadingOptions;
using warta::corpus::Role;
using warta::tests::compressed;
using warta::tests::packed;
using warta::tests::read_all;
using warta::tests::Records;
using warta::tests::TemporaryDirectory;

namespace {

Records records_of(const std::string& path, const ReadingOptions& options = {}) {
  DumpReader reader({path, true}, options);
  return read_all(reader);
}

}  // namespace

TEST_CASE("the format is told from the content") {
  const TemporaryDirectory directory;
  CHECK(records_of(directory.write("a.txt", "{\"body\":\"a\"}\n{\"body\":\"b\"}\n")).articles.size() == 2);
  CHECK(records_of(directory.write("a.json", "Judul\nIsi\n")).articles.size() == 1);
  CHECK(records_of(directory.write("a.dat", "judul;isi\nA;satu\nB;dua\n")).articles.size() == 2);
}

TEST_CASE("a format that is named is taken") {
  const TemporaryDirectory directory;
  ReadingOptions options;
  options.format = DumpFormat::text;
  const auto records = records_of(directory.write("a", "{kurung kurawal}\nIsi\n"), options);
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().title == "{kurung kurawal}");
}

TEST_CASE("an archive gives the articles of its members and passes over what is no dump") {
  const TemporaryDirectory directory;
  const auto path =
      directory.write("a.tgz", packed("paxr", "gzip",
                                      {{"a.txt", "Judul\nIsi"},
                                       {"README.md", "Bukan\nberita"},
                                       {"catatan", "Bukan\nberita"},
                                       {"data", "judul,isi\nA,satu\n"},
                                       {"b.jsonl", "{\"body\":\"b\"}\nx\n"},
                                       {"e.txt", ""},
                                       {"f.txt", "%PDF-1.7"},
                                       {"g.zip", packed("zip", "none", {{"h.txt", "Judul\nIsi dua"}})}}));
  const ReadingOptions options;
  DumpReader reader({path, true}, options);
  const auto records = read_all(reader);
  CHECK(records.articles.size() == 4);
  CHECK(reader.passed_over() == std::vector<std::string>{path + ":README.md", path + ":catatan"});
  REQUIRE(records.rejections.size() == 3);
  CHECK_THAT(records.rejections[0], Contains("a.tgz:b.jsonl:2: not JSON"));
  CHECK_THAT(records.rejections[1], Contains("a.tgz:e.txt: no article"));
  CHECK_THAT(records.rejections[2], Contains("a.tgz:f.txt: is a PDF"));
}

TEST_CASE("a dump of a kind that no reader takes is an error") {
  const TemporaryDirectory directory;
  CHECK_THROWS_WITH(records_of(directory.write("a.pdf", "%PDF-1.7")), Contains("a.pdf: is a PDF"));
}

TEST_CASE("a file that is only supposed to be a dump is passed over if it is none") {
  const TemporaryDirectory directory;
  const ReadingOptions options;
  DumpReader reader({directory.write("COMMIT", "01a6\nx\n"), false}, options);
  CHECK_FALSE(reader.next().has_value());
  CHECK(reader.passed_over().size() == 1);
}

TEST_CASE("charsets are found and converted") {
  const auto [text, charset] = GENERATE(table<std::string, std::string>({
      {"\xff\xfeJ\0u\0d\0u\0l\0\n\0I\0s\0i\0 \0\x1c\x20x\0\x1d\x20", "UTF-16LE"},
      {"Judul\nIsi \x93x\x94", "windows-1252"},
      {"\xef\xbb\xbfJudul\nIsi \xe2\x80\x9cx\xe2\x80\x9d", "UTF-8"},
  }));
  // The NULs end a literal: this one is put together.
  auto bytes = text;
  if (charset == "UTF-16LE") {
    bytes = "\xff\xfe";
    for (const char c : std::string("Judul\nIsi ")) bytes.append(1, c).append(1, '\0');
    bytes.append("\x1c\x20").append("x").append(1, '\0').append("\x1d\x20");
  }
  CAPTURE(charset);
  const TemporaryDirectory directory;
  const ReadingOptions options;
  DumpReader reader({directory.write("a.txt", bytes), true}, options);
  const auto records = read_all(reader);
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().body == "Isi “x”");
  REQUIRE(reader.descriptions().size() == 1);
  CHECK(reader.descriptions().front().charset == charset);
}

TEST_CASE("a charset that is named is taken") {
  const TemporaryDirectory directory;
  ReadingOptions options;
  options.charset = "windows-1251";
  const auto records = records_of(directory.write("a.txt", "Judul\nIsi \xcc\xe8\xf0"), options);
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().body == "Isi Мир");
}

TEST_CASE("fields that are named are taken") {
  const TemporaryDirectory directory;
  ReadingOptions options;
  options.fields = {{Role::body, "b"}, {Role::title, "isi"}};
  const auto records = records_of(directory.write("a.csv", "b,isi\nsatu,dua\n"), options);
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().body == "satu");
  CHECK(records.articles.front().title == "dua");
}

TEST_CASE("articles in other languages are rejected if only Indonesian is wanted") {
  const TemporaryDirectory directory;
  ReadingOptions options;
  options.indonesian_only = true;
  const auto records = records_of(directory.write("a.jsonl",
                                                  "{\"body\":\"Pemerintah daerah akan memperbaiki jalan yang "
                                                  "rusak karena hujan deras pekan lalu.\"}\n"
                                                  "{\"body\":\"The government will repair the roads that "
                                                  "were damaged by the heavy rain last week.\"}\n"),
                                  options);
  CHECK(records.articles.size() == 1);
  REQUIRE(records.rejections.size() == 1);
  CHECK_THAT(records.rejections.front(), Contains("a.jsonl:2: not Indonesian"));
}

TEST_CASE("what was read before a damaged place stands") {
  const TemporaryDirectory directory;
  std::string lines;
  for (int i = 0; i < 5000; ++i) lines += R"({"body":"nomor )" + std::to_string(i * 7919) + "\"}\n";
  auto bytes = compressed("gzip", lines);
  bytes.resize(bytes.size() / 2);
  const ReadingOptions options;
  DumpReader reader({directory.write("a.jsonl.gz", bytes), true}, options);
  std::size_t articles = 0;
  CHECK_THROWS_WITH(
      [&] {
        while (reader.next()) ++articles;
      }(),
      Contains("a.jsonl.gz:") && Contains("cut short"));
  CHECK(articles > 1000);
  CHECK_FALSE(reader.may_go_on());
}

TEST_CASE("rejected records keep their bytes, and tables their header") {
  const TemporaryDirectory directory;
  const ReadingOptions options;
  DumpReader reader({directory.write("a.csv", "judul,isi\nA,\nB,dua\n"), true}, options);
  const auto record = reader.next();
  REQUIRE(record.has_value());
  REQUIRE(std::holds_alternative<warta::corpus::Rejection>(*record));
  CHECK(std::get<warta::corpus::Rejection>(*record).bytes == "A,\n");
  CHECK(reader.rejects_header() == "judul,isi\n");
}
