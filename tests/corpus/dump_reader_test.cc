#include "corpus/dump_reader.h"

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/packed.h"
#include "tests/corpus/records.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::corpus::DumpFormat;
using warta::corpus::DumpReader;
using warta::tests::compressed;
using warta::tests::packed;
using warta::tests::read_all;
using warta::tests::TemporaryDirectory;

TEST_CASE("the format is told from the content") {
  const TemporaryDirectory directory;
  DumpReader lines(directory.write("a.txt", "{\"body\":\"a\"}\n{\"body\":\"b\"}\n"));
  CHECK(read_all(lines).articles.size() == 2);
  DumpReader text(directory.write("a.json", "Judul\nIsi\n"));
  CHECK(read_all(text).articles.size() == 1);
}

TEST_CASE("a format that is named is taken") {
  const TemporaryDirectory directory;
  DumpReader reader(directory.write("a", "{kurung kurawal}\nIsi\n"), DumpFormat::text);
  const auto records = read_all(reader);
  REQUIRE(records.articles.size() == 1);
  CHECK(records.articles.front().title == "{kurung kurawal}");
}

TEST_CASE("an archive gives the articles of its members and skips what has no dump's name") {
  const TemporaryDirectory directory;
  const auto path = directory.write("a.tgz", packed("paxr", "gzip",
                                                    {{"a.txt", "Judul\nIsi"},
                                                     {"README.md", "Bukan\nberita"},
                                                     {"b.jsonl", "{\"body\":\"b\"}\nx\n"},
                                                     {"e.txt", ""},
                                                     {"f.json", "[{}]"}}));
  DumpReader reader(path);
  const auto records = read_all(reader);
  CHECK(records.articles.size() == 2);
  CHECK(reader.passed_over() == std::vector<std::string>{path + ":README.md"});
  REQUIRE(records.rejections.size() == 3);
  CHECK_THAT(records.rejections[0], Contains("a.tgz:b.jsonl:2: not JSON"));
  CHECK_THAT(records.rejections[1], Contains("a.tgz:e.txt: no article"));
  CHECK_THAT(records.rejections[2], Contains("a.tgz:f.json: a JSON array"));
}

TEST_CASE("a dump that no reader takes cannot be read") {
  const TemporaryDirectory directory;
  DumpReader reader(directory.write("a.json", R"([{"body":"a"}])"));
  CHECK_THROWS_WITH(reader.next(), Contains("a.json: a JSON array is not read yet"));
}

TEST_CASE("a dump with nothing in it is rejected once") {
  const TemporaryDirectory directory;
  DumpReader empty(directory.write("a.txt", ""));
  const auto of_empty = read_all(empty).rejections;
  REQUIRE(of_empty.size() == 1);
  CHECK_THAT(of_empty.front(), Contains("a.txt: no article: the file is empty"));
  DumpReader archive(directory.write("a.zip", packed("zip", "none", {{"foto.png", "x"}})));
  const auto of_archive = read_all(archive).rejections;
  REQUIRE(of_archive.size() == 1);
  CHECK_THAT(of_archive.front(), Contains("no dump in this archive"));
}

TEST_CASE("the articles before a damaged place are read") {
  const TemporaryDirectory directory;
  std::string lines;
  for (int i = 0; i < 50000; ++i) lines += R"({"body":"berita )" + std::to_string(i * 7919) + "\"}\n";
  auto bytes = compressed("gzip", lines);
  bytes.resize(bytes.size() - 10000);
  DumpReader reader(directory.write("a.jsonl.gz", bytes));
  std::size_t read = 0;
  const auto read_on = [&] {
    while (reader.next()) ++read;
  };
  CHECK_THROWS_AS(read_on(), warta::InputError);
  CHECK(read > 1000);
}
