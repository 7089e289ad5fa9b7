#include "corpus/dump_format.h"

#include <string_view>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::corpus::detect_format;
using warta::corpus::DumpFormat;
using warta::corpus::has_dump_name;

TEST_CASE("a line that is a JSON object makes JSON lines") {
  for (const std::string_view head :
       {"{\"id\":1}\n", "\n  {\"a\"", "\xef\xbb\xbf{}", "100 %\n{\"id\":1}\n", "{\"a\":\"\0\"}\n"}) {
    CHECK(detect_format(head, "a.txt").format == DumpFormat::jsonl);
  }
}

TEST_CASE("what is named JSON lines is read as that however it begins") {
  CHECK(detect_format("unduhan 100 %\n", "a.jsonl.gz").format == DumpFormat::jsonl);
  CHECK(detect_format("unduhan 100 %\n", "a.ndjson").format == DumpFormat::jsonl);
}

TEST_CASE("anything readable else is text") {
  for (const auto* const head : {"Judul\n\nIsi", "[Foto] Banjir\nIsi", "<3 Jakarta", "12 orang"}) {
    CHECK(detect_format(head, "a.txt").format == DumpFormat::text);
  }
}

TEST_CASE("what no reader takes is named with the way out") {
  const auto problem = [](std::string_view head, std::string_view name) {
    return detect_format(head, name).problem;
  };
  CHECK_THAT(problem("[{\"a\":1}]", "a.json"), Contains("jq -c '.[]'"));
  CHECK_THAT(problem("[\n  {\"a\":1}]", "a.json"), Contains("JSON array"));
  CHECK_THAT(problem("{\n  \"a\": 1\n}\n", "a.json"), Contains("jq -c . FILE"));
  CHECK_THAT(problem("<?xml version='1.0'?>", "a"), Contains("XML"));
  CHECK_THAT(problem("<!DOCTYPE html>", "a"), Contains("HTML"));
  CHECK_THAT(problem("judul,isi\n", "a.CSV.gz"), Contains("mlr --icsv"));
  CHECK_THAT(problem("judul\tisi\n", "a.tsv"), Contains("mlr --itsv"));
  CHECK_THAT(problem(std::string_view("\xff\xfeJ\0", 4), "a"), Contains("iconv -f UTF-16"));
  CHECK_THAT(problem("\x1f\x8b\x08", "a.tar:b.gz"), Contains("unpack the archive"));
  CHECK_THAT(problem("%PDF-1.7\n", "a"), Contains("PDF"));
  CHECK_THAT(problem(std::string_view("\x89PNG\0", 5), "a"), Contains("NUL bytes"));
  CHECK_THAT(problem(" \n\n", "a"), Contains("no article"));
}

TEST_CASE("dumps in directories are known by their names") {
  for (const auto* const name : {"a.jsonl", "d/a.NDJSON.gz", "a.txt.zst", "a.tar.xz", "b.ZIP", "a.json"})
    CHECK(has_dump_name(name));
  for (const auto* const name : {"a", "README.md", ".a.txt", "d/.a.jsonl", "a.png", "a.gz", "COMMIT"})
    CHECK_FALSE(has_dump_name(name));
}
