#include "indexer/console.h"

#include <chrono>
#include <sstream>
#include <thread>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::indexing::BuildReport;
using warta::indexing::Console;
using warta::indexing::Options;
using warta::indexing::ProgressDisplay;

TEST_CASE("a rejection is one line with its place") {
  std::ostringstream out;
  Console(out, {}, false).rejected({{"a.jsonl", 3}, "not JSON", {}});
  CHECK(out.str() == "warta-indexer: a.jsonl:3: not JSON\n");
}

TEST_CASE("after twenty rejections of one dump the others are counted") {
  std::ostringstream out;
  Console console(out, {}, false);
  for (std::uint64_t line = 1; line <= 25; ++line) console.rejected({{"a.jsonl", line}, "x", {}});
  console.end_dump("a.jsonl");
  CHECK_THAT(out.str(), Contains("a.jsonl:20: x") && !Contains("a.jsonl:21: x") &&
                            Contains("a.jsonl: 5 more rejected; -v names every one"));
  console.rejected({{"b.jsonl", 1}, "y", {}});
  CHECK_THAT(out.str(), Contains("b.jsonl:1: y"));
}

TEST_CASE("verbose names every rejection") {
  std::ostringstream out;
  Options options;
  options.verbose = true;
  Console console(out, options, false);
  for (std::uint64_t line = 1; line <= 25; ++line) console.rejected({{"a.jsonl", line}, "x", {}});
  console.end_dump("a.jsonl");
  CHECK_THAT(out.str(), Contains("a.jsonl:25: x") && !Contains("more rejected"));
}

TEST_CASE("on a terminal progress is a line that is wiped before anything else is said") {
  BuildReport report;
  report.added = 1234;
  report.elapsed = std::chrono::seconds{30};
  report.text_bytes = 60'000'000;
  std::ostringstream terminal;
  Console console(terminal, {}, true);
  std::this_thread::sleep_for(std::chrono::milliseconds{150});
  console.progress(report, {25, 100});
  console.error("x");
  CHECK(terminal.str() == "\r\x1b[K 25 %  1,234 articles, 2.0 MB/s, 1:30 left\r\x1b[Kwarta-indexer: x\n");
}

TEST_CASE("elsewhere progress is a plain line from time to time, and nothing in a short run") {
  std::ostringstream plain;
  Console console(plain, {}, false);
  std::this_thread::sleep_for(std::chrono::milliseconds{150});
  console.progress({}, {25, 100});
  CHECK(plain.str().empty());
}

TEST_CASE("quiet leaves errors only") {
  std::ostringstream out;
  Options options;
  options.quiet = true;
  options.progress = ProgressDisplay::always;
  Console console(out, options, true);
  console.progress({}, {});
  console.summary({}, "i");
  CHECK(out.str().empty());
  console.error("x");
  CHECK(out.str() == "warta-indexer: x\n");
}
