#include "searcher/suggestions/relaxation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_parser.h"
#include "common/query/query_printer.h"
#include "tests/common/query/random_query.h"

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

TEST_CASE("what must not be there is not relaxed, which would take more away") {
  CHECK(relaxed("a AND \"b c\" NOT \"d e\"", Relaxation::words) == "a AND (b AND c) -\"d e\"");
  CHECK(relaxed("\"b c\" -\"d e\"", Relaxation::words) == "b AND c -\"d e\"");
  CHECK(relaxed("a AND b NOT \"d e\"", Relaxation::words) == "-");
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
  const std::vector<warta::StoredArticle> articles = {
      {"1",
       "Bank sentral Rusia dan anak-anak pagi ini",
       "https://a.example/1",
       "2025-02-07",
       "a.example",
       {"Budi Santoso"},
       {"Ekonomi"},
       "id",
       "Petugas bank sentral mencatat pesanan lada pagi ini di pasar lama. Warga desa menunggu kabar dari "
       "kota, "
       "sedangkan anak-anak bermain di tepi sungai yang tenang. Harga beras turun sedikit sejak pekan "
       "lalu.\n"}};
  warta::tests::RandomQuery random(articles, 1);
  int relaxed_ones = 0;
  for (int i = 0; i < 2000; ++i) {
    const auto text = random.make();
    std::optional<warta::query::Query> query;
    try {
      query = warta::query::parse_query(text);
    } catch (const warta::UsageError&) {
      continue;  // one that cannot be meant
    }
    for (const auto way :
         {Relaxation::words, Relaxation::unfiltered, Relaxation::unexcluded, Relaxation::any}) {
      const auto node = warta::searching::relaxed(query->root, way);
      if (!node) continue;
      ++relaxed_ones;
      CAPTURE(text, print_query(*node));
      CHECK_NOTHROW(warta::query::parse_query(print_query(*node)));
    }
  }
  CHECK(relaxed_ones > 500);
}
