#include "searcher/render/people_date.h"

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"

using warta::searching::date_for_people;

namespace {

std::string english(const std::string& date) {
  return date_for_people(date);
}

std::string indonesian(const std::string& date) {
  const warta::tests::Indonesian speaking;
  return date_for_people(date);
}

}  // namespace

TEST_CASE("dates for people are in their language") {
  CHECK(english("2025-02-07") == "7 February 2025");
  CHECK(indonesian("2025-02-07") == "7 Februari 2025");
  CHECK(indonesian("2025-08-17T08:05:00+07:00") == "17 Agustus 2025, 08.05 WIB");
}

TEST_CASE("dates for people name Indonesia's zones") {
  CHECK(english("2025-02-07T14:05:00+07:00") == "7 February 2025, 14:05 WIB");
  CHECK(english("2025-02-07T14:05:00+08:00") == "7 February 2025, 14:05 WITA");
  CHECK(english("2025-02-07T14:05:00+09:00") == "7 February 2025, 14:05 WIT");
  CHECK(english("2025-02-07T14:05:00-03:30") == "7 February 2025, 14:05 -03:30");
}

TEST_CASE("what was not understood as a date is shown as it is") {
  CHECK(english("Senin (3/2)") == "Senin (3/2)");
  CHECK(english("3 Februari 2025") == "3 Februari 2025");
  CHECK(english("").empty());
}
