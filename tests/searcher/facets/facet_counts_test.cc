#include "searcher/facets/facet_counts.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/index_reader.h"
#include "tests/searcher/compiled.h"
#include "tests/searcher/small_index.h"

using warta::searching::FacetCounts;
using warta::searching::FacetField;
using warta::searching::FacetValue;
using warta::tests::dated;
using Values = std::vector<FacetValue>;

namespace {

FacetCounts counts(const warta::tests::SmallIndex& index, std::string_view query, FacetField field,
                   std::size_t most = warta::searching::kAllValues) {
  warta::text::Analyzer analyzer;
  warta::searching::IndexReader reader(index.path());
  return reader.with_database([&](const Xapian::Database& database) {
    const auto compiled = warta::tests::compiled(query, analyzer, database);
    return count_by(database, warta::searching::matching_documents(database, compiled.query), field, most);
  });
}

const warta::tests::SmallIndex& index() {
  static const warta::tests::SmallIndex made = [] {
    auto first = dated("1", "2025-02-03", "gempa laut", "Kota.example");
    first.authors = {"Budi Santoso", "Ani"};
    auto second = dated("2", "2025-02-28T23:30:00+07:00", "gempa", "kota.example");
    second.authors = {"ANI"};
    return warta::tests::SmallIndex({first, second, dated("3", "2024-12-31", "gempa", "a.example"),
                                     dated("4", "", "gempa laut", ""), dated("5", "2025-02-03", "banjir")});
  }();
  return made;
}

}  // namespace

TEST_CASE("spans of time are counted in their order, on the outlets' calendars") {
  const auto months = counts(index(), "gempa", FacetField::month);
  CHECK(months.values == Values{{"2024-12", 1}, {"2025-02", 2}});
  CHECK(months.matches == 4);
  CHECK(months.without == 1);
  CHECK(counts(index(), "gempa", FacetField::year).values == Values{{"2024", 1}, {"2025", 2}});
  CHECK(counts(index(), "gempa", FacetField::day).values ==
        Values{{"2024-12-31", 1}, {"2025-02-03", 1}, {"2025-02-28", 1}});
}

TEST_CASE("names are counted by how many have them, as one of the articles writes them") {
  CHECK(counts(index(), "gempa", FacetField::source).values == Values{{"Kota.example", 2}, {"a.example", 1}});
  const auto authors = counts(index(), "gempa", FacetField::author);
  CHECK(authors.values == Values{{"Ani", 2}, {"Budi Santoso", 1}});
  CHECK(authors.without == 2);
}

TEST_CASE("the most frequent values are kept, in the order that they have") {
  CHECK(counts(index(), "gempa", FacetField::source, 1).values == Values{{"Kota.example", 2}});
  CHECK(counts(index(), "gempa banjir", FacetField::day, 2).values ==
        Values{{"2024-12-31", 1}, {"2025-02-03", 2}});
}

TEST_CASE("phrases and filters are counted too") {
  CHECK(counts(index(), "\"gempa laut\"", FacetField::year).values == Values{{"2025", 1}});
  CHECK(counts(index(), "gempa tanggal:2024", FacetField::source).values == Values{{"a.example", 1}});
}

TEST_CASE("nothing is counted of nothing") {
  const auto none = counts(index(), "kapal", FacetField::year);
  CHECK(none.values.empty());
  CHECK(none.matches == 0);
  CHECK(none.without == 0);
}

// Few documents of many are counted by their own terms, many by postings.
TEST_CASE("both ways of counting agree") {
  std::vector<warta::corpus::Article> articles;
  for (int i = 0; i < 1000; ++i) {
    const auto year = std::to_string(2000 + i % 7);
    articles.push_back(dated(std::to_string(i), year + "-01-01", i % 300 == 0 ? "gempa laut" : "gempa"));
  }
  const warta::tests::SmallIndex large(articles);
  CHECK(counts(large, "laut", FacetField::year).values ==
        Values{{"2000", 1}, {"2004", 1}, {"2005", 1}, {"2006", 1}});
  CHECK(counts(large, "gempa", FacetField::year).values == Values{{"2000", 143},
                                                                  {"2001", 143},
                                                                  {"2002", 143},
                                                                  {"2003", 143},
                                                                  {"2004", 143},
                                                                  {"2005", 143},
                                                                  {"2006", 142}});
}
