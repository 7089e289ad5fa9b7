#include "indexer/build_report.h"

#include <catch2/catch.hpp>

using warta::indexing::BuildReport;
using warta::indexing::exit_status;

TEST_CASE("the summary is a table of all that was read") {
  BuildReport report;
  report.added = 21000;
  report.replaced = 2;
  report.unchanged = 950;
  report.copies = 17;
  report.rejected = 1003;
  report.reasons = {{"no body", 1000}, {"not JSON", 3}};
  report.text_bytes = 39'000'000;
  report.elapsed = std::chrono::seconds{10};
  report.index_size = 21952;
  CHECK(summary(report, "i") ==
        "read            22,955  39.0 MB of text in 10.0 s, 3.9 MB/s\n"
        "added           21,000\n"
        "replaced             2\n"
        "unchanged          950\n"
        "copies              17  of articles that came before; in the index, marked\n"
        "rejected         1,003  1,000 no body, 3 not JSON\n"
        "index           21,952  articles now in i");
}

TEST_CASE("what was cleaned, repaired and not understood has lines of its own") {
  BuildReport report;
  report.added = 3;
  report.undated = 2;
  report.dates_not_understood = 1;
  report.cleaning.lines_by_pattern = 4;
  report.cleaning.lines_by_repetition = 1;
  report.cleaning.words_separated = 1;
  report.cleaning.bytes_taken_out = 1200;
  report.repairs.characters = 7;
  report.languages = {{warta::corpus::Language::indonesian, 2}, {warta::corpus::Language::english, 1}};
  const auto text = summary(report, "i");
  using Catch::Matchers::Contains;
  CHECK_THAT(text, Contains("undated              2  1 with a date that is not understood\n"));
  CHECK_THAT(text, Contains("5 lines (1 for their repetition), 1 pair of words separated\n"));
  CHECK_THAT(text, Contains("7 damaged characters"));
  CHECK_THAT(text, Contains("languages"));
}

TEST_CASE("nothing done in no time is no division by zero") {
  CHECK_THAT(warta::indexing::summary({}, "i"),
             Catch::Matchers::StartsWith("read                 0  0.0 kB of text in 0.0 s, 0.0 MB/s\n"));
}

TEST_CASE("the exit status is that of the worst that happened") {
  BuildReport report;
  CHECK(exit_status(report) == 0);
  report.rejected = 1;
  CHECK(exit_status(report) == 1);
  report.failed_dumps = 1;
  CHECK(exit_status(report) == 2);
  report.interrupted_by = 2;
  CHECK(exit_status(report) == 130);
}
