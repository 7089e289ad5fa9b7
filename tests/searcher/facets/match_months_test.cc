#include "searcher/facets/match_months.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/index_reader.h"
#include "tests/searcher/compiled.h"
#include "tests/searcher/small_index.h"

using warta::searching::FacetValue;
using warta::searching::MatchMonths;
using warta::tests::dated;

namespace {

MatchMonths months(const warta::tests::SmallIndex& index, std::string_view query, Xapian::docid stride) {
  warta::text::Analyzer analyzer;
  return warta::searching::IndexReader(index.path()).with_database([&](const Xapian::Database& database) {
    return warta::searching::match_months(database, warta::tests::compiled(query, analyzer).query, stride);
  });
}

}  // namespace

TEST_CASE("months of matches") {
  const warta::tests::SmallIndex index({dated("1", "2025-02-01", "gempa"), dated("2", "2024-12-31", "gempa"),
                                        dated("3", "2025-02-28T23:59:00+07:00", "gempa"),
                                        dated("4", "", "gempa"), dated("5", "2020-01-01", "banjir")});
  const auto found = months(index, "gempa", 1);
  CHECK(found.matches == 4);
  CHECK(found.months == std::vector<FacetValue>{{"2024-12", 1}, {"2025-02", 2}});
  CHECK(months(index, "kapal", 1).matches == 0);
}

TEST_CASE("a part of many matches is looked at") {
  std::vector<warta::corpus::Article> articles;
  for (int i = 1; i <= 100; ++i)
    articles.push_back(
        dated(std::to_string(i), i <= 50 ? "2024-01-01" : "2025-01-01", i % 2 == 0 ? "gempa" : "banjir"));
  const warta::tests::SmallIndex index(articles);
  CHECK(months(index, "gempa", 10).months == std::vector<FacetValue>{{"2024-01", 5}, {"2025-01", 5}});
  CHECK(months(index, "gempa", 3).matches == 16);
  CHECK(months(index, "gempa banjir", 7).matches == 14);
  CHECK(months(index, "gempa", 1000).matches == 0);
}
