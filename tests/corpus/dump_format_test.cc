#include "corpus/dump_format.h"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::corpus::detect_format;
using warta::corpus::DumpFormat;
using warta::corpus::has_dump_name;

TEST_CASE("JSON lines begin with a brace") {
  for (const auto* const head : {"{\"id\":1}\n", "\n  {", "\xef\xbb\xbf{}"}) {
    CHECK(detect_format(head, "a.txt").format == DumpFormat::jsonl);
  }
}

TEST_CASE("anything readable else is text") {
  for (const auto* const head : {"Judul\n\nIsi", "[Foto] Banjir\nIsi", "<3 Jakarta", "12 orang"}) {
    CHECK(detect_format(head, "a.jsonl").format == DumpFormat::text);
  }
}

TEST_CASE("what no reader takes is named with the way out") {
  CHECK_THAT(detect_format("[{\"a\":1}]", "a.json").problem, Contains("jq -c '.[]'"));
  CHECK_THAT(detect_format("[\n  {\"a\":1}]", "a.json").problem, Contains("JSON array"));
  CHECK_THAT(detect_format("<?xml version='1.0'?>", "a").problem, Contains("XML"));
  CHECK_THAT(detect_format("<!DOCTYPE html>", "a").problem, Contains("HTML"));
  CHECK_THAT(detect_format("judul,isi\n", "a.CSV.gz").problem, Contains("CSV"));
  CHECK_THAT(detect_format(std::string_view("\x89PNG\0", 5), "a").problem, Contains("iconv -f UTF-16"));
  CHECK_THAT(detect_format(" \n\n", "a").problem, Contains("no article"));
}

TEST_CASE("dumps in directories are known by their names") {
  for (const auto* const name : {"a.jsonl", "d/a.NDJSON.gz", "a.txt.zst", "a.tar.xz", "b.ZIP", "a.json"})
    CHECK(has_dump_name(name));
  for (const auto* const name : {"a", "README.md", ".a.txt", "d/.a.jsonl", "a.png", "a.gz", "COMMIT"})
    CHECK_FALSE(has_dump_name(name));
}
