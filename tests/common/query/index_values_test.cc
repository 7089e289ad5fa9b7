#include "common/query/index_values.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/searcher/small_index.h"

using warta::query::Field;
using warta::tests::dated;
using Names = std::vector<std::string>;

namespace {

const warta::tests::SmallIndex& index() {
  static const warta::tests::SmallIndex made = [] {
    auto first = dated("ada-1", "2025-02-03", "gempa", "Kota.example");
    first.authors = {"Budi Santoso", "Ma'ruf"};
    auto second = dated("ada-2", "2025-02-03", "banjir", "kota.example");
    second.authors = {"bunga Citra"};
    auto third = dated("ada-3", "2025-02-03", "banjir", "laut.example");
    third.title = "Banjir surut";
    third.url = "https://laut.example/3";
    return warta::tests::SmallIndex({first, second, third, dated("bukan-1", "2025-02-03", "api", "koran")});
  }();
  return made;
}

Names values(Field field, const std::string& text, std::size_t most = 100) {
  Names names;
  for (const auto& value : warta::query::index_values(Xapian::Database(index().path()), field, text, most))
    names.push_back(value.value);
  return names;
}

}  // namespace

TEST_CASE("names are as articles have them, once each") {
  CHECK(values(Field::source, "") == Names{"koran", "Kota.example", "laut.example"});
  CHECK(values(Field::author, "") == Names{"Budi Santoso", "bunga Citra", "Ma'ruf"});
}

TEST_CASE("small and capital letters make no difference to what a name begins with") {
  CHECK(values(Field::author, "BU") == Names{"Budi Santoso", "bunga Citra"});
  CHECK(values(Field::author, "budi s") == Names{"Budi Santoso"});
  CHECK(values(Field::author, "ma'") == Names{"Ma'ruf"});
  CHECK(values(Field::author, "budi x").empty());
  CHECK(values(Field::category, "").empty());
}

TEST_CASE("an id comes with its article's title") {
  const auto found = warta::query::index_values(Xapian::Database(index().path()), Field::id, "ada-3");
  REQUIRE(found.size() == 1);
  CHECK(found.front().value == "ada-3");
  CHECK(found.front().note == "Banjir surut");
  CHECK(values(Field::id, "https://l") == Names{"https://laut.example/3"});
}

TEST_CASE("of too many values the last shows how far all agree") {
  CHECK(values(Field::id, "", 2) == Names{"ada-1", "bukan-1"});
  CHECK(values(Field::id, "", 3) == Names{"ada-1", "ada-2", "bukan-1"});
  CHECK(values(Field::id, "", 4) == Names{"ada-1", "ada-2", "ada-3", "bukan-1"});
  CHECK(values(Field::id, "ada", 2) == Names{"ada-1", "ada-3"});
}
