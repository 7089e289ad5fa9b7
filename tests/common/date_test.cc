#include "common/date.h"

#include <string>

#include <catch2/catch.hpp>

using warta::parse_publication_time;
using warta::to_iso;
using warta::to_yyyymmdd;

namespace {

/// The date as it is written back; "?" if it was not understood.
std::string read(std::string_view text) {
  const auto time = parse_publication_time(text);
  return time ? to_iso(*time) : "?";
}

std::int64_t seconds(std::string_view text) {
  return parse_publication_time(text).value().instant.time_since_epoch().count();
}

}  // namespace

TEST_CASE("the forms of ISO 8601 are read") {
  CHECK(read("2025-02-03") == "2025-02-03");
  CHECK(read("20250203") == "2025-02-03");
  CHECK(read("2025-02-03T14:05:00+07:00") == "2025-02-03T14:05:00+07:00");
  CHECK(read("2025-02-03 14:05") == "2025-02-03T14:05:00+07:00");
  CHECK(read("2025-02-03 14:05:06") == "2025-02-03T14:05:06+07:00");
  CHECK(read("2025-02-03T07:05:00.123Z") == "2025-02-03T07:05:00+00:00");
  CHECK(read("20250203T140500Z") == "2025-02-03T14:05:00+00:00");
  CHECK(read("2025-02-03T14:05:00+0800") == "2025-02-03T14:05:00+08:00");
  CHECK(read("2025-02-03T14:05:00+09") == "2025-02-03T14:05:00+09:00");
  CHECK(read("2025-02-03T14:05:00-03:30") == "2025-02-03T14:05:00-03:30");
  CHECK(read(" 2025-02-03 14:05 +08:00\n") == "2025-02-03T14:05:00+08:00");
}

TEST_CASE("what is no date of any calendar is not understood") {
  const auto* const text = GENERATE(
      "", "kemarin", "2025", "2025-02", "2025-02-30", "2023-02-29", "2025-13-01", "2025-00-10", "2025-2-3",
      "2025-0203", "2025-02-03T", "2025-02-03T25:00", "2025-02-03T14", "2025-02-03T14:60",
      "2025-02-03T14:05.5", "2025-02-03T14:05:00.", "2025-02-03T14:05:61", "2025-02-03 14:05 WIB?",
      "2025-02-03T14:05:00+15:00", "2025-02-03T14:05:00+7", "1025-02-03", "None", "2025-02-03x");
  CAPTURE(text);
  CHECK_FALSE(parse_publication_time(text).has_value());
}

TEST_CASE("a leap second is put into the second before") {
  CHECK(read("9999-12-31T23:59:60Z") == "9999-12-31T23:59:59+00:00");
}

TEST_CASE("a leap day is a day") {
  CHECK(read("2024-02-29") == "2024-02-29");
}

TEST_CASE("an instant is UTC and a missing zone is WIB") {
  CHECK(seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(seconds("1970-01-01T07:00") == 0);
  CHECK(seconds("2025-02-07T14:05:00+07:00") == seconds("2025-02-07T16:05:00+09:00"));
  CHECK(seconds("2025-02-07") == seconds("2025-02-06T17:00:00Z"));
}

TEST_CASE("the civil day is the outlet's and not UTC's") {
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-07T00:30:00+07:00")) == "20250207");
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-06T17:30:00Z")) == "20250206");
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-07")) == "20250207");
  CHECK(to_yyyymmdd(*parse_publication_time("2024-12-31T23:30:00-05:00")) == "20241231");
}

TEST_CASE("what is written is read back as the same") {
  const auto* const text = GENERATE("2025-02-03", "2025-02-03T14:05:00+07:00", "1945-08-17T10:00:00+09:00",
                                    "1969-12-31T23:59:59-11:30");
  const auto time = parse_publication_time(text);
  REQUIRE(time.has_value());
  CHECK(parse_publication_time(to_iso(*time)) == time);
}
