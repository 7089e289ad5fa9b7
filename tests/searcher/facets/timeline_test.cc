#include "searcher/facets/timeline.h"

#include <catch2/catch.hpp>

using warta::searching::FacetField;
using warta::searching::FacetValue;
using warta::searching::sparkline;
using warta::searching::without_gaps;
using Values = std::vector<FacetValue>;

TEST_CASE("what nothing is of is filled in") {
  CHECK(without_gaps({{"2024-11", 1}, {"2025-02", 2}}, FacetField::month, 99) ==
        Values{{"2024-11", 1}, {"2024-12", 0}, {"2025-01", 0}, {"2025-02", 2}});
  CHECK(without_gaps({{"2023", 1}, {"2025", 2}}, FacetField::year, 99) ==
        Values{{"2023", 1}, {"2024", 0}, {"2025", 2}});
  CHECK(without_gaps({{"2024-02-28", 1}, {"2024-03-01", 2}}, FacetField::day, 99) ==
        Values{{"2024-02-28", 1}, {"2024-02-29", 0}, {"2024-03-01", 2}});
  CHECK(without_gaps({}, FacetField::day, 99).empty());
}

TEST_CASE("a gap that would be too long stays") {
  const Values values{{"1800-01-01", 1}, {"2025-02-03", 2}};
  CHECK(without_gaps(values, FacetField::day, 99) == values);
}

TEST_CASE("a block is as high as its month's count, and never nothing of something") {
  CHECK(sparkline({{"2025-01", 1}, {"2025-02", 800}, {"2025-04", 400}}, 24) == "2025-01 ▁█·▄ 2025-04");
}

TEST_CASE("many months share blocks") {
  CHECK(sparkline({{"2024-01", 1}, {"2024-12", 2}}, 4) == "2024-01 ▄··█ 2024-12");
  CHECK(sparkline({{"2024-01", 1}, {"2024-05", 1}}, 2) == "2024-01 ██ 2024-05");
}

TEST_CASE("one month is no timeline") {
  CHECK(sparkline({{"2025-01", 5}}, 24).empty());
  CHECK(sparkline({}, 24).empty());
}
