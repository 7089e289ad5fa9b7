#include "searcher/query_compiler.h"

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "searcher/query_parser.h"

using warta::searching::compile;
using warta::searching::CompiledQuery;
using warta::searching::parse_query;
using warta::searching::Ranking;
using Strings = std::vector<std::string>;

namespace {

CompiledQuery compiled(std::string_view query, const Ranking& ranking = {}) {
  warta::text::Analyzer analyzer;
  return compile(parse_query(query), ranking, analyzer);
}

}  // namespace

TEST_CASE("keywords become stems of body and title") {
  CHECK(compiled("Membuka").query.get_description() == "Query((Zbuka OR 0.5 * ZSbuka))");
}

TEST_CASE("without title weight titles are not asked") {
  Ranking ranking;
  ranking.title_weight = 0;
  CHECK(compiled("membuka rekening", ranking).query.get_description() == "Query((Zbuka OR Zrekening))");
}

TEST_CASE("phrases become exact forms in their order with their stop words") {
  CHECK(compiled("\"Wukuf di Arafah\"").query.get_description() ==
        "Query((wukuf PHRASE 3 di PHRASE 3 arafah))");
  CHECK(compiled("\"Membuka\"").query.get_description() == "Query(membuka)");
}

TEST_CASE("stop words are left out when other words remain") {
  CHECK(compiled("siapa yang membuka").stems == Strings{"buka"});
  CHECK(compiled("siapa \"bank sentral\"").stems.empty());
  CHECK(compiled("siapa yang").stems.size() == 2);
}

TEST_CASE("a word that stands twice is meant once") {
  CHECK(compiled("anak-anak anak").stems == Strings{"anak"});
  CHECK(compiled("membuka dibuka").stems == Strings{"buka"});
}

TEST_CASE("a query without a word is refused") {
  CHECK_THROWS_AS(compiled("?!"), warta::UsageError);
  CHECK_THROWS_AS(compiled("\"--\""), warta::UsageError);
}
