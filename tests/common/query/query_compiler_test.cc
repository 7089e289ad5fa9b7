#include "common/query/query_compiler.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_parser.h"
#include "common/query/word_queries.h"

using Catch::Matchers::Contains;
using warta::query::compile;
using warta::query::CompiledQuery;
using warta::query::parse_query;
using warta::query::Weights;
using Strings = std::vector<std::string>;

namespace {

/// A database in memory of one document with these terms.
Xapian::WritableDatabase database_of(const Strings& terms) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  for (const auto& term : terms) document.add_term(term);
  database.add_document(document);
  return database;
}

CompiledQuery compiled(std::string_view query, const Weights& weights = {0, 0},
                       const Strings& terms = {"Y2023", "Y2024"}) {
  warta::text::Analyzer analyzer;
  return compile(parse_query(query), weights, analyzer, database_of(terms));
}

/// What Xapian calls the query, without "Query()" around it.
std::string described(std::string_view query, const Strings& terms = {"Y2023", "Y2024"}) {
  const auto description = compiled(query, {0, 0}, terms).query.get_description();
  return description.substr(6, description.size() - 7);
}

std::string refusal(std::string_view query, const Strings& terms = {}) {
  try {
    compiled(query, {}, terms);
  } catch (const warta::UsageError& error) {
    return error.what();
  }
  return "taken";
}

}  // namespace

TEST_CASE("keywords become stems, also among titles where these have a weight") {
  CHECK(described("Membuka") == "Zbuka");
  CHECK(described("membuka rekening") == "(Zbuka OR Zrekening)");
  CHECK(compiled("Membuka", {0.5, 0}).query.get_description() == "Query((Zbuka OR 0.5 * ZSbuka))");
  CHECK(compiled("Membuka", {0, 0.25}).query.get_description() == "Query((Zbuka OR 0.25 * membuka))");
}

TEST_CASE("phrases become exact forms in their order with their stop words") {
  CHECK(described("\"Wukuf di Arafah\"") == "(wukuf PHRASE 3 di PHRASE 3 arafah)");
  CHECK(described("\"Membuka\"") == "membuka");
  CHECK(described("\"Covid-19 mereda\"") == "(covid PHRASE 3 19 PHRASE 3 mereda)");
}

TEST_CASE("operators become Xapian's") {
  CHECK(described("bank AND rusia") == "(Zbank AND Zrusia)");
  CHECK(described("bank OR rusia") == "(Zbank OR Zrusia)");
  CHECK(described("bank AND NOT rusia") == "(Zbank AND_NOT Zrusia)");
  CHECK(described("bank AND NOT rusia AND NOT cina") == "(Zbank AND_NOT (Zrusia OR Zcina))");
  CHECK(described("bank -rusia") == "(Zbank AND_NOT Zrusia)");
  CHECK(described("bank rusia^2") == "(Zbank OR 2 * Zrusia)");
  CHECK(described("bank NEAR/5 rusia") == "(bank NEAR 6 rusia)");
  CHECK(described("a1 NEAR/5 a2 NEAR/5 a3") == "(a1 NEAR 7 a2 NEAR 7 a3)");
}

TEST_CASE("what must be there filters what may be there") {
  CHECK(described("+bank rusia") == "((Zbank OR Zrusia) FILTER Zbank)");
  CHECK(described("+bank +rusia") == "(Zbank AND Zrusia)");
  CHECK(described("+bank +cina rusia") == "((Zbank OR Zcina OR Zrusia) FILTER (Zbank AND Zcina))");
  CHECK(described("+bank") == "Zbank");
}

TEST_CASE("exact forms are terms without Z") {
  CHECK(described("=menulis") == "menulis");
  CHECK(described("=Covid-19") == "covid19");
  CHECK(described("=undang-undang") == "undang-undang");
  CHECK(described("=detik.com") == "(detik PHRASE 2 com)");
}

TEST_CASE("in a list any part of a word counts, elsewhere all do") {
  CHECK(described("Covid-19") == "(Zcovid19 OR Zcovid OR Z19)");
  CHECK(described("+Covid-19 vaksin") ==
        "((Zcovid19 OR Zcovid OR Z19 OR Zvaksin) FILTER (Zcovid19 OR (Zcovid AND Z19)))");
  CHECK(described("vaksin -Covid-19") == "(Zvaksin AND_NOT (Zcovid19 OR (Zcovid AND Z19)))");
  CHECK(described("undang-undang AND vaksin") == "(Zundang-undang AND Zvaksin)");
  CHECK(described("detik.com AND vaksin") == "((Zdetik AND Zcom) AND Zvaksin)");
}

TEST_CASE("titles have prefixes of their own") {
  CHECK(described("judul:membuka") == "ZSbuka");
  CHECK(described("judul:=membuka") == "Smembuka");
  CHECK(described("judul:\"bank sentral\"") == "(Sbank PHRASE 2 Ssentral)");
  CHECK(described("judul:(bank NEAR/2 sentral)") == "(Sbank NEAR 3 Ssentral)");
  CHECK(described("judul:(+bank rusia)^2") == "((2 * ZSbank OR 2 * ZSrusia) FILTER 2 * ZSbank)");
  CHECK(described("judul:demo*", {"demo", "Sdemokrasi", "Sdemo", "Sx"}) == "(Sdemo SYNONYM Sdemokrasi)");
}

TEST_CASE("stop words are left out of a list with other words") {
  CHECK(compiled("siapa yang membuka").stems == Strings{"buka"});
  CHECK(compiled("siapa \"bank sentral\"").stems.empty());
  CHECK(compiled("siapa yang").stems.size() == 2);
  CHECK(described("yang sumber:a") == "(Zyang FILTER Ha)");
  CHECK(described("+bank yang") == "Zbank");
  CHECK(described("yang -bank") == "(Zyang AND_NOT Zbank)");
}

TEST_CASE("stop words that an operator or a field asks for are words") {
  CHECK(described("+yang bank") == "((Zyang OR Zbank) FILTER Zyang)");
  CHECK(described("yang AND bank") == "(Zyang AND Zbank)");
  CHECK(described("yang OR bank") == "(Zyang OR Zbank)");
  CHECK(described("bank -yang") == "(Zbank AND_NOT Zyang)");
  CHECK(described("(yang di) AND bank") == "((Zyang OR Zdi) AND Zbank)");
  CHECK(described("judul:yang bank") == "(Zbank OR ZSyang)");
  CHECK(described("=yang bank") == "(Zbank OR yang)");
}

TEST_CASE("a word that stands twice is meant once") {
  CHECK(compiled("anak-anak anak").stems == Strings{"anak"});
  CHECK(described("membuka dibuka") == "Zbuka");
  CHECK(described("+bank bank") == "(Zbank FILTER Zbank)");
}

TEST_CASE("filters weigh nothing; one of each field must hold") {
  CHECK(described("bank sumber:a sumber:b kategori:c") == "(Zbank FILTER ((Ha OR Hb) AND Kc))");
  CHECK(described("bank AND sumber:Antaranews.com") == "(Zbank FILTER 0 * Hantaranews com)");
  CHECK(described("bank OR sumber:a") == "(Zbank OR 0 * Ha)");
  CHECK(described("bank -sumber:a") == "(Zbank AND_NOT Ha)");
  CHECK(described("+penulis:a +penulis:\"Budi  SANTOSO\"") == "0 * (Aa AND Abudi santoso)");
  CHECK(described("sumber:a") == "0 * Ha");
  CHECK(described("id:a") == "0 * Qa");
  CHECK(described("bahasa:id") == "0 * Lid");
  CHECK(described("sumber:antara*", {"Hantara", "Hantaranews com", "Hb"}) ==
        "0 * (Hantara OR Hantaranews com)");
}

TEST_CASE("days become the fewest terms") {
  CHECK(described("tanggal:2024") == "0 * Y2024");
  CHECK(described("tanggal:2024-02") == "0 * M202402");
  CHECK(described("tanggal:3/2/2024") == "0 * D20240203");
  CHECK(described("tanggal:2023-11-29..2024-02-02") ==
        "0 * (D20231129 OR D20231130 OR M202312 OR M202401 OR D20240201 OR D20240202)");
  CHECK(described("tanggal:2024-12..") == "0 * M202412");
  CHECK(described("tanggal:..2024-01") == "0 * (Y2023 OR M202401)");
  CHECK(described("tanggal:2000..2030") == "0 * (Y2023 OR Y2024)");
  CHECK(described("tanggal:2024-02-27..2024-03-01") ==
        "0 * (D20240227 OR D20240228 OR D20240229 OR D20240301)");
  CHECK(described("tanggal:2024-02-05..2024-02-06") == "0 * (D20240205 OR D20240206)");
  CHECK(described("tanggal:9999-12-31..", {"Y9999"}) == "0 * D99991231");
  CHECK(described("tanggal:..9999", {"Y9999"}) == "0 * Y9999");
  CHECK(compiled("tanggal:2031..2032").query.empty());
}

TEST_CASE("beginnings and spellings reach words of the index") {
  const Strings terms = {"demo",  "demokrasi", "demokrat",   "domokrat",
                         "Sdemo", "Zdemo",     "demokratis", "elang"};
  CHECK(described("demokra*", terms) == "(demokrasi SYNONYM demokrat SYNONYM demokratis)");
  CHECK(described("demokrat~", terms) == "(demokrasi SYNONYM demokrat SYNONYM demokratis SYNONYM domokrat)");
  CHECK(described("galen~ elang", terms) == "Zelang");
  CHECK(compiled("zzz*", {}, terms).query.empty());
  CHECK(compiled("zzz* AND demo", {}, terms).query.empty());
  CHECK(described("demo -zzz*", terms) == "Zdemo");
}

TEST_CASE("a beginning that reaches too many words is refused") {
  Strings terms;
  for (std::size_t i = 0; i <= warta::query::kMostWordsBeginning; ++i)
    terms.push_back("x" + std::to_string(i));
  CHECK_THAT(refusal("bank x*", terms),
             Contains("x* reaches more than 2000 words") && Contains("\n       ^\n"));
  terms.pop_back();
  CHECK(refusal("bank x*", terms) == "taken");
}

TEST_CASE("what holds no word is refused") {
  CHECK_THAT(refusal("–"), Contains("there is no word here"));
  CHECK_THAT(refusal("bank AND –"), Contains("there is no word here") && Contains("\n           ^\n"));
  CHECK_THAT(refusal("bank \"–\""), Contains("there is no word here"));
  CHECK_THAT(refusal("+– bank"), Contains("there is no word here"));
  CHECK_THAT(refusal("sumber:–"), Contains("there is no word here"));
  CHECK(refusal("– bank") == "taken");
}

TEST_CASE("what takes one word is refused for several, or for a short one") {
  CHECK_THAT(refusal("detik.co*"), Contains("detik.co are 2 words, and * takes one"));
  CHECK_THAT(refusal("detik.com~"), Contains("~ takes one"));
  CHECK_THAT(refusal("bank NEAR detik.com"), Contains("NEAR takes one") && Contains("\n            ^\n"));
  CHECK_THAT(refusal("di~"), Contains("so short a word"));
}

TEST_CASE("what is to be highlighted leaves out what must not be there") {
  const auto query =
      compiled(R"(bank +"a b" =menulis demo* c NEAR d -rusia -"x y" judul:judi sumber:e)", {}, {"demokrasi"});
  CHECK(query.stems == Strings{"judi", "bank"});
  CHECK(query.phrases == std::vector<Strings>{{"a", "b"}});
  CHECK(query.forms == std::vector<Strings>{{"menulis"}, {"c"}, {"d"}});
  CHECK(query.prefixes == Strings{"demo"});
}
