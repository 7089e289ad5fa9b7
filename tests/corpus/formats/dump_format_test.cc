#include "corpus/formats/dump_format.h"

#include <string_view>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::corpus::detect_format;
using warta::corpus::DumpFormat;
using warta::corpus::is_dump_without_name;
using warta::corpus::judge_name;
using warta::corpus::NameVerdict;

TEST_CASE("the content says the format whatever the name is") {
  const auto [head, format] = GENERATE(table<std::string_view, DumpFormat>({
      {"{\"id\":1}\n{\"id\":2}\n", DumpFormat::jsonl},
      {"\xef\xbb\xbf{}", DumpFormat::jsonl},
      {"100 %\n{\"id\":1}\n", DumpFormat::jsonl},
      {"{\n  \"id\": 1\n}\n", DumpFormat::json},
      {"[{\"a\":1}]", DumpFormat::json},
      {"[\n  {\"a\":1}\n]", DumpFormat::json},
      {"judul,isi\nA,satu\n", DumpFormat::csv},
      {"no;judul;naskah\n1;A;b\n", DumpFormat::csv},
      {"judul\tisi\nA\tsatu\n", DumpFormat::tsv},
      {"<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", DumpFormat::xml},
      {"<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.10/\">", DumpFormat::xml},
      {"<feed xmlns=\"http://www.w3.org/2005/Atom\">", DumpFormat::xml},
      {"<!-- ekspor -->\n<articles><article>", DumpFormat::xml},
      {"<add><doc><field name=\"id\">", DumpFormat::xml},
      {"<!DOCTYPE html>\n<html>", DumpFormat::html},
      {"  <html lang=\"id\">", DumpFormat::html},
      {"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html xmlns=\"y\">", DumpFormat::html},
      {"<div class=\"a\">teks</div>", DumpFormat::html},
      {"<DOC>\n<DOCNO> A-1 </DOCNO>\n<TEXT>", DumpFormat::trec},
      {"<doc id=\"1\" url=\"x\" title=\"Y\">\nY\n", DumpFormat::trec},
      {"WARC/1.0\r\nWARC-Type: warcinfo\r\n", DumpFormat::warc},
      {"Judul\n\nIsi", DumpFormat::text},
      {"[Foto] Banjir\nIsi", DumpFormat::text},
      {"<3 Jakarta", DumpFormat::text},
      {"12 orang, kata warga, selamat\nIsi, lagi", DumpFormat::text},
  }));
  CAPTURE(head);
  CHECK(detect_format(head, "a.xyz").format == format);
}

TEST_CASE("a name decides where the content does not") {
  CHECK(detect_format("unduhan 100 %\n", "a.jsonl.gz").format == DumpFormat::jsonl);
  CHECK(detect_format("naskah\nsatu dua\n", "a.txt").format == DumpFormat::text);
  CHECK(detect_format("x,y\nsatu,dua\n", "a.CSV.gz").format == DumpFormat::csv);
}

TEST_CASE("what no reader takes is named with the way out") {
  const auto problem = [](std::string_view head) { return detect_format(head, "a").problem; };
  CHECK_THAT(problem("\x1f\x8b\x08"), Contains("unpack the outer one"));
  CHECK_THAT(problem("%PDF-1.7\n"), Contains("PDF") && Contains("pdftotext"));
  CHECK_THAT(problem("PAR1\x15"), Contains("Parquet") && Contains("lines=True"));
  CHECK_THAT(problem("SQLite format 3"), Contains("sqlite3 -json"));
  CHECK_THAT(problem(std::string_view("\x89PNG\0", 5)), Contains("NUL bytes"));
  CHECK_THAT(problem(" \n\n"), Contains("no article"));
}

TEST_CASE("names of files tell dumps from other things") {
  for (const auto* const name :
       {"a.jsonl", "d/a.NDJSON.gz", "a.txt.zst", "a.tar.xz", "b.ZIP", "a.csv", "x.warc.gz"})
    CHECK(judge_name(name) == NameVerdict::dump);
  for (const auto* const name : {"README.md", ".a.txt", "d/.a.jsonl", "a.png", "a.py", "a.docx"})
    CHECK(judge_name(name) == NameVerdict::other);
  for (const auto* const name : {"a", "a.gz", "COMMIT", "FR940104.0", "a.dat"})
    CHECK(judge_name(name) == NameVerdict::unknown);
}

TEST_CASE("a file whose name says nothing is a dump if it has a format of its own") {
  CHECK(is_dump_without_name("{\"id\":1}\n{\"id\":2}\n"));
  CHECK(is_dump_without_name("judul,isi\nA,satu\n"));
  CHECK(is_dump_without_name("<DOC>\n<DOCNO>1</DOCNO>"));
  CHECK_FALSE(is_dump_without_name("01a6ccc3a8f7d71b0e4ea44c58e42059\npemilik/proyek\n"));
  CHECK_FALSE(is_dump_without_name("Judul\n\nIsi berita.\n"));
  CHECK_FALSE(is_dump_without_name(""));
}
