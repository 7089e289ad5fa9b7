#include "indexer/build_report.h"

#include <catch2/catch.hpp>

using warta::indexing::BuildReport;
using warta::indexing::exit_status;

TEST_CASE("the summary counts every article once") {
  BuildReport report;
  report.added = 21000;
  report.replaced = 2;
  report.unchanged = 950;
  report.rejected = 3;
  report.text_bytes = 39'000'000;
  report.elapsed = std::chrono::seconds{10};
  report.index_size = 21952;
  CHECK(summary(report, "i") ==
        "21,952 articles: 21,000 added, 2 replaced, 950 already there; 3 rejected\n"
        "39.0 MB of text in 10.0 s, 3.9 MB/s; i now holds 21,952 articles");
}

TEST_CASE("dates that were not understood are told") {
  BuildReport report;
  report.added = 1;
  report.dates_not_understood = 1;
  CHECK_THAT(summary(report, "i"), Catch::Matchers::Contains("1 of them without a date"));
}

TEST_CASE("nothing done in no time is no division by zero") {
  CHECK(warta::indexing::summary({}, "i") ==
        "0 articles: 0 added, 0 replaced, 0 already there; 0 rejected\n0.0 kB of text in 0.0 s, 0.0 MB/s");
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
