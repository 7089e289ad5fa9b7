#include "corpus/formats/warc_reader.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/formats/deflated.h"
#include "tests/corpus/formats/shown_records.h"
#include "tests/corpus/formats/warc_bytes.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using warta::corpus::HtmlPage;
using warta::corpus::WarcReader;
using namespace warta::tests;

namespace {

using Lines = std::vector<std::string>;

constexpr auto kOrigin = "|url=https://a.example/1|fetched=2025-02-03T07:05:00Z";

/// A page whose body is its HTML; one that is empty has a problem.
HtmlPage plain_page(std::string_view html) {
  HtmlPage page;
  page.body = html;
  if (html.empty()) page.problem = "no article";
  return page;
}

/// Marks what was converted with the charset it was taken for, unless that was UTF-8.
std::string marked(std::string_view bytes, std::string_view charset) {
  return charset == "utf-8" ? std::string(bytes) : "[" + std::string(charset) + "]" + std::string(bytes);
}

Lines records_of(const std::string& bytes) {
  StringSource source(bytes, 1000);
  WarcReader reader(source, plain_page, marked);
  return shown_records(reader);
}

std::uint64_t passed_over_in(const std::string& bytes) {
  StringSource source(bytes, 1000);
  WarcReader reader(source, plain_page, marked);
  CHECK(shown_records(reader).empty());
  return reader.records_passed_over();
}

}  // namespace

TEST_CASE("a page that a server sent is a record") {
  CHECK(records_of(warc_page("<p>Isi.</p>")) == Lines{std::string("body=<p>Isi.</p>") + kOrigin});
}

TEST_CASE("all that a page says of itself becomes fields") {
  const auto read_page = [](std::string_view) {
    return HtmlPage{"Judul", "Isi.", "https://a.example/asli", "2025-02-02", "A", {"B", "C"}, {"Kota"},
                    "id",    ""};
  };
  StringSource source(warc_page("<p>"));
  WarcReader reader(source, read_page, marked);
  CHECK(shown_records(reader) ==
        Lines{"title=Judul|body=Isi.|url=https://a.example/asli|fetched=2025-02-03T07:05:00Z|language=id|"
              "date=2025-02-02|source=A|author=B|author=C|category=Kota"});
}

TEST_CASE("a page without an article keeps its problem and its bytes") {
  const auto bytes = warc_page("");
  StringSource source(bytes);
  WarcReader reader(source, plain_page, marked);
  const auto* const record = reader.next();
  REQUIRE(record != nullptr);
  CHECK(record->problem == "no article");
  CHECK(record->fields.empty());
  CHECK(record->bytes == bytes.substr(0, bytes.size() - 4));
  CHECK(reader.next() == nullptr);
  CHECK(reader.next() == nullptr);
}

TEST_CASE("a record's place is its offset in the dump") {
  const auto first = warc_page("<p>1");
  StringSource source(first + warc_page("<p>2"));
  WarcReader reader(source, plain_page, marked);
  CHECK(reader.next()->offset == 0);
  const auto* const second = reader.next();
  CHECK(second->offset == first.size());
  CHECK(second->line == 0);
}

TEST_CASE("records of other types are passed over and counted") {
  std::string bytes;
  for (const auto* const type : {"warcinfo", "request", "metadata", "revisit", "continuation", "baru"})
    bytes += warc_record_of_type(type, "application/http",
                                 "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>");
  CHECK(passed_over_in(bytes) == 6);
}

TEST_CASE("responses that are no pages are passed over and counted") {
  CHECK(passed_over_in(warc_response("Content-Type: image/png\r\n", "<p>")) == 1);
  CHECK(passed_over_in(warc_response("Content-Type: application/json\r\n", "{}")) == 1);
  CHECK(passed_over_in(warc_response("", "\x89PNG")) == 1);
  CHECK(passed_over_in(warc_response("Content-Type: text/html\r\n", "<p>", "404 Not Found")) == 1);
  CHECK(passed_over_in(warc_response("Content-Type: text/html\r\n", "<p>", "301 Moved")) == 1);
  CHECK(passed_over_in(
            warc_record_of_type("response", "text/dns", "20250203\r\na.example. 1 IN A 192.0.2.1")) == 1);
  CHECK(passed_over_in(warc_record_of_type("resource", "image/png", "\x89PNG")) == 1);
}

TEST_CASE("a page whose type nobody tells is known by its looks") {
  CHECK(records_of(warc_response("", "<!doctype html><p>Isi.")).size() == 1);
  CHECK(records_of(warc_response("Content-Type: application/octet-stream\r\n", "<html>")).size() == 1);
  CHECK(records_of(warc_record("WARC-Type: response\r\nWARC-Identified-Payload-Type: text/html\r\n",
                               "HTTP/1.1 200 OK\r\n\r\nIsi.")) == Lines{"body=Isi."});
}

TEST_CASE("a page that is stored without HTTP is a record") {
  CHECK(records_of(warc_record_of_type("resource", "text/html", "<p>Isi.")) ==
        Lines{std::string("body=<p>Isi.") + kOrigin});
  CHECK(records_of(warc_record_of_type("response", "text/html", "<p>Isi.")) ==
        Lines{std::string("body=<p>Isi.") + kOrigin});
}

TEST_CASE("chunks and compression are taken off") {
  const auto packed = gzip_member("<p>Isi.");
  CHECK(records_of(warc_response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", packed)) ==
        Lines{std::string("body=<p>Isi.") + kOrigin});
  CHECK(records_of(warc_response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                 "3\r\n<p>\r\n4\r\nIsi.\r\n0\r\n\r\n")) ==
        Lines{std::string("body=<p>Isi.") + kOrigin});
  CHECK_THAT(records_of(warc_response("Content-Type: text/html\r\nContent-Encoding: br\r\n", "\x0b")).at(0),
             StartsWith("!its Content-Encoding \"br\" is not read"));
}

TEST_CASE("a page is converted from what the server, the page or its bytes say") {
  CHECK_THAT(records_of(warc_response("Content-Type: text/html; charset=Latin1\r\n", "<p>")).at(0),
             StartsWith("body=[latin1]<p>"));
  CHECK_THAT(records_of(warc_page("<meta charset=koi8-r>")).at(0), StartsWith("body=[koi8-r]"));
  CHECK_THAT(records_of(warc_page("<p>caf\xe9")).at(0), StartsWith("body=[windows-1252]"));
  CHECK_THAT(records_of(warc_page("<p>caf\xc3\xa9")).at(0), StartsWith("body=<p>"));
}

TEST_CASE("a text has its title on its first line") {
  CHECK(records_of(warc_text("Judul\nAlinea satu.\nAlinea dua.\n")) ==
        Lines{std::string("title=Judul|body=Alinea satu.\nAlinea dua.") + kOrigin});
  CHECK(records_of(warc_text("\r\nJudul\r\n\r\nIsi.")) ==
        Lines{std::string("title=Judul|body=Isi.") + kOrigin});
  CHECK(records_of(warc_text("Judul")) == Lines{std::string("title=Judul") + kOrigin});
  CHECK(records_of(warc_text("\n \n")) == Lines{"!no text: the page had none"});
  CHECK_THAT(records_of(warc_text("caf\xe9\nIsi.")).at(0), StartsWith("title=[windows-1252]caf"));
}

TEST_CASE("a text's language is as the crawler found it") {
  CHECK(records_of(warc_record("WARC-Type: conversion\r\nWARC-Identified-Content-Language: ind,eng\r\n",
                               "Judul\nIsi.")) == Lines{"title=Judul|body=Isi.|language=ind,eng"});
}

TEST_CASE("damage is a record with a problem between sound ones") {
  const auto sound = warc_page("<p>Isi.");
  const auto records = records_of(sound + "xx\n" + sound + warc_record("", "x") +
                                  warc_record_of_type("response", "application/http", "<p>") +
                                  sound.substr(0, sound.size() / 2));
  REQUIRE(records.size() == 6);
  CHECK(records[0] == records[2]);
  CHECK_THAT(records[1], StartsWith("!bytes that belong to no record"));
  CHECK_THAT(records[3], StartsWith("!a record without WARC-Type"));
  CHECK_THAT(records[4], StartsWith("!a response without a status line of HTTP"));
  CHECK_THAT(records[5], StartsWith("!the last record is cut short"));
}

TEST_CASE("a page that unpacks to more than a record may have is a problem") {
  StringSource source(warc_response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                    gzip_member(std::string(std::size_t{4} << 20U, 'x'))));
  WarcReader reader(source, plain_page, marked, std::size_t{1} << 20U);
  CHECK_THAT(reader.next()->problem, Contains("unpacks to over 1 MiB"));
}

TEST_CASE("the fixture of a web archive gives its page and its text") {
  std::ifstream file(WARTA_SOURCE_DIR "/tests/data/warc/banjir.warc", std::ios::binary);
  REQUIRE(file);
  const auto records = records_of({std::istreambuf_iterator<char>(file), {}});
  REQUIRE(records.size() == 3);
  CHECK_THAT(records[0], StartsWith("body=<!doctype html>") && Contains("|url=https://warta.example/banjir"));
  CHECK_THAT(records[1], StartsWith("!its Content-Length of 50 bytes is wrong"));
  CHECK_THAT(records[2], StartsWith("title=Pasar pagi pindah sementara|body=Pedagang"));
}
