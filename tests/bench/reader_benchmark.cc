// How fast each reader is: bytes of a dump a second, on one core, up to the Article and, for JSON lines, at
// the stages before it. The dumps are made of the bundled sample, repeated.
//
//   build/bench/tests/bench/reader_benchmark [--benchmark_filter=jsonl]
#include <cstddef>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include "corpus/cleaning/body_cleaner.h"
#include "corpus/cleaning/repeated_lines.h"
#include "corpus/copies/body_signature.h"
#include "corpus/formats/json_reader.h"
#include "corpus/input/charset.h"
#include "corpus/member_reader.h"
#include "tests/corpus/string_source.h"

namespace {

using nlohmann::json;
using warta::corpus::MemberReader;
using warta::corpus::ReadingOptions;

constexpr std::size_t kDumpBytes = std::size_t{16} << 20U;
constexpr std::size_t kBlockBytes = std::size_t{1} << 18U;

std::vector<json> sample() {
  std::ifstream lines(std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl");
  std::vector<json> articles;
  for (std::string line; std::getline(lines, line);) articles.push_back(json::parse(line));
  if (articles.empty()) throw std::runtime_error("the bundled sample is not there");
  return articles;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else
      out += c;
  }
  return out;
}

std::string csv_field(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

std::string field(const json& article, const char* name) {
  return article.value(name, std::string());
}

std::string warc_record(const std::string& head, const std::string& block) {
  return "WARC/1.0\r\n" + head + "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
         "\r\n\r\n";
}

std::string html_of(const json& a) {
  auto page = R"(<!DOCTYPE html><html lang="id"><head><title>)" + escaped(field(a, "title")) +
              R"(</title><meta property="article:published_time" content=")" + field(a, "date") +
              R"("></head><body><nav><a href="/">Beranda</a></nav><article><h1>)" +
              escaped(field(a, "title")) + "</h1>";
  const auto body = escaped(field(a, "body"));
  for (std::size_t begin = 0; begin < body.size();) {
    const auto end = std::min(body.find('\n', begin), body.size());
    page.append("<p>").append(body, begin, end - begin).append("</p>\n");
    begin = end + 1;
  }
  return page + "</article><footer>Hubungi kami</footer></body></html>";
}

/// One article as a record of a format.
std::string record_of(const std::string& format, const json& a) {
  const auto title = field(a, "title");
  const auto body = field(a, "body");
  const auto url = field(a, "url");
  if (format == "jsonl") return a.dump() + "\n";
  if (format == "json") return a.dump(1) + ",\n";
  if (format == "csv")
    return csv_field(title) + "," + url + "," + field(a, "date") + "," + csv_field(body) + "\n";
  if (format == "xml")
    return "<item><title>" + escaped(title) + "</title><link>" + url + "</link><pubDate>" + field(a, "date") +
           "</pubDate><content:encoded>" + escaped(body) + "</content:encoded></item>\n";
  if (format == "trec")
    return "<DOC>\n<DOCNO>" + field(a, "id") + "</DOCNO>\n<TITLE>" + escaped(title) + "</TITLE>\n<TEXT>\n" +
           escaped(body) + "\n</TEXT>\n</DOC>\n";
  if (format == "wet")
    return warc_record(
        "WARC-Type: conversion\r\nWARC-Target-URI: " + url + "\r\nContent-Type: text/plain\r\n",
        title + "\n" + body);
  if (format == "warc")
    return warc_record(
        "WARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nContent-Type: application/http\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html_of(a));
  throw std::runtime_error("no such format: " + format);
}

std::string dump_of(const std::string& format) {
  std::string dump;
  if (format == "json") dump = "[";
  if (format == "csv") dump = "judul,url,tanggal,isi\n";
  if (format == "xml")
    dump =
        "<?xml version=\"1.0\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>\n";
  const auto articles = sample();
  for (std::size_t i = 0; dump.size() < kDumpBytes; ++i)
    dump += record_of(format, articles[i % articles.size()]);
  if (format == "json") dump.back() = ']';
  if (format == "xml") dump += "</channel></rss>";
  return dump;
}

/// Up to the Article.
void read_dump(benchmark::State& state, const std::string& format) {
  const auto dump = dump_of(format);
  const ReadingOptions options;
  std::size_t articles = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    warta::tests::StringSource source(dump, kBlockBytes);
    MemberReader reader(source, std::string_view(dump).substr(0, warta::corpus::kCharsetHead), "a." + format,
                        "a", options);
    while (auto record = reader.next())
      if (std::holds_alternative<warta::corpus::ReadArticle>(*record)) ++articles;
  }
  if (articles == 0) state.SkipWithError("no article was read");
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(dump.size()));
  state.counters["articles/s"] =
      benchmark::Counter(static_cast<double>(articles), benchmark::Counter::kIsRate);
}

/// One page or one text is a dump of its own.
void read_single(benchmark::State& state, bool html) {
  const auto articles = sample();
  std::vector<std::string> dumps;
  std::size_t bytes = 0;
  for (const auto& article : articles) {
    dumps.push_back(html ? html_of(article) : field(article, "title") + "\n" + field(article, "body"));
    bytes += dumps.back().size();
  }
  const ReadingOptions options;
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& dump : dumps) {
      warta::tests::StringSource source(dump, kBlockBytes);
      MemberReader reader(source, dump, html ? "a.html" : "a.txt", "a", options);
      benchmark::DoNotOptimize(reader.next());
    }
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

/// JSON lines as records, before anybody asks what the fields mean.
void parse_jsonl(benchmark::State& state) {
  const auto dump = dump_of("jsonl");
  for ([[maybe_unused]] const auto iteration : state) {
    warta::tests::StringSource source(dump, kBlockBytes);
    warta::corpus::JsonReader reader(source, warta::corpus::JsonLayout::lines);
    while (const auto* const record = reader.next()) benchmark::DoNotOptimize(record);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(dump.size()));
}

/// What comes behind the Article: of bodies, not of dumps.
void clean_bodies(benchmark::State& state) {
  const auto articles = sample();
  std::size_t bytes = 0;
  for (const auto& article : articles) bytes += field(article, "body").size();
  for ([[maybe_unused]] const auto iteration : state) {
    warta::corpus::RepeatedLines repeated;
    for (const auto& article : articles) {
      const auto body = field(article, "body");
      repeated.observe(field(article, "source"), body);
      benchmark::DoNotOptimize(warta::corpus::clean_body(field(article, "source"), body, &repeated));
    }
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void sign_bodies(benchmark::State& state) {
  const auto articles = sample();
  std::size_t bytes = 0;
  for (const auto& article : articles) bytes += field(article, "body").size();
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& article : articles)
      benchmark::DoNotOptimize(warta::corpus::sign_body(field(article, "body")));
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

}  // namespace

BENCHMARK_CAPTURE(read_dump, jsonl, "jsonl");
BENCHMARK_CAPTURE(read_dump, json, "json");
BENCHMARK_CAPTURE(read_dump, csv, "csv");
BENCHMARK_CAPTURE(read_dump, xml, "xml");
BENCHMARK_CAPTURE(read_dump, trec, "trec");
BENCHMARK_CAPTURE(read_dump, warc, "warc");
BENCHMARK_CAPTURE(read_dump, wet, "wet");
BENCHMARK_CAPTURE(read_single, html, true);
BENCHMARK_CAPTURE(read_single, text, false);
BENCHMARK(parse_jsonl);
BENCHMARK(clean_bodies);
BENCHMARK(sign_bodies);

BENCHMARK_MAIN();
