#include "corpus/generate/calendar.h"

#include <catch2/catch.hpp>

using namespace warta::generating;

TEST_CASE("the first article is of the first day of 2015, a Thursday") {
  const auto moment = moment_of(0);
  CHECK(iso_date(moment) == "2015-01-01T00:00:00+07:00");
  CHECK(path_date(moment) == "2015/01/01");
  CHECK(written_day(moment) == "Kamis (1/1/2015)");
}

TEST_CASE("twelve hundred articles are a day") {
  CHECK(iso_date(moment_of(600)) == "2015-01-01T12:00:00+07:00");
  CHECK(written_day(moment_of(1'200)) == "Jumat (2/1/2015)");
  CHECK(written_day(moment_of(2'055'600)) == "Selasa (10/9/2019)");
}

TEST_CASE("after ten years the calendar begins again") {
  CHECK(path_date(moment_of(4'383'599)) == "2024/12/31");
  CHECK(path_date(moment_of(4'383'600)) == "2015/01/01");
}
