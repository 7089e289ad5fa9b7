#include "searcher/suggestions/relaxation.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "common/query/query_parser.h"
#include "common/query/query_printer.h"

using warta::searching::Relaxation;

namespace {

/// The relaxed query written down; "-" where there is none.
std::string relaxed(std::string_view text, Relaxation way) {
  const auto node = warta::searching::relaxed(warta::query::parse_query(text).root, way);
  return node ? print_query(*node) : "-";
}

}  // namespace

TEST_CASE("phrases, forms and neighbours become words") {
  CHECK(relaxed("\"bank sentral\"", Relaxation::words) == "bank AND sentral");
  CHECK(relaxed("a \"bank sentral\" =menulis", Relaxation::words) == "a bank AND sentral menulis");
  CHECK(relaxed("bank NEAR/3 rusia", Relaxation::words) == "bank AND rusia");
  CHECK(relaxed("judul:\"bank sentral\"^2", Relaxation::words) == "title:(bank AND sentral)^2");
  CHECK(relaxed("bank rusia", Relaxation::words) == "-");
}

TEST_CASE("fields that filter are left out") {
  CHECK(relaxed("bank sumber:a.example tanggal:2025", Relaxation::unfiltered) == "bank");
  CHECK(relaxed("bank AND (sumber:a OR sumber:b)", Relaxation::unfiltered) == "bank");
  CHECK(relaxed("sumber:a.example", Relaxation::unfiltered) == "-");
  CHECK(relaxed("judul:bank", Relaxation::unfiltered) == "-");
}

TEST_CASE("what must not be there may be") {
  CHECK(relaxed("bank -rusia", Relaxation::unexcluded) == "bank");
  CHECK(relaxed("a AND b NOT c", Relaxation::unexcluded) == "a AND b");
  CHECK(relaxed("bank", Relaxation::unexcluded) == "-");
}

TEST_CASE("what must be there may be") {
  CHECK(relaxed("+bank +rusia cina", Relaxation::any) == "bank rusia cina");
  CHECK(relaxed("bank AND rusia", Relaxation::any) == "bank OR rusia");
  CHECK(relaxed("bank rusia", Relaxation::any) == "-");
  CHECK(relaxed("bank +sumber:a", Relaxation::any) == "-");
}

TEST_CASE("what is relaxed can be read again") {
  for (const std::string_view text : {"(\"a b\" OR c) AND d -\"e f\"", "+\"a b\" judul:(c d) sumber:x",
                                      "a NEAR/2 b OR (c AND NOT \"d e\")"}) {
    for (const auto way :
         {Relaxation::words, Relaxation::unfiltered, Relaxation::unexcluded, Relaxation::any}) {
      const auto node = warta::searching::relaxed(warta::query::parse_query(text).root, way);
      if (node) CHECK_NOTHROW(warta::query::parse_query(print_query(*node)));
    }
  }
}
