#include "searcher/highlighter.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/searcher/compiled.h"

using warta::searching::Highlighter;

namespace {

/// The text with its matches in brackets, the part of the query behind each.
std::string marked(std::string_view query, const std::string& text,
                   const Xapian::Database& database = Xapian::Database()) {
  warta::text::Analyzer analyzer;
  const auto compiled = warta::tests::compiled(query, analyzer, database);
  const auto matches = Highlighter(compiled, analyzer).find(text);
  std::string out;
  for (const auto& match : matches) {
    out += "[" + text.substr(match.begin, match.end - match.begin) + "]" + std::to_string(match.part) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("words are found in the forms they have in the text") {
  CHECK(marked("membuka bank", "Bank DIBUKA, dan “bank” terbuka.") ==
        "[Bank]1 [DIBUKA]0 [bank]1 [terbuka]0 ");
}

TEST_CASE("phrases are found whole and only in their own forms") {
  CHECK(marked("\"bank sentral\"", "Bank, sentral bank sentralnya dan bank\nsentral") ==
        "[Bank, sentral]0 [bank\nsentral]0 ");
}

TEST_CASE("stop words that the query left out are not found") {
  CHECK(marked("yang bank", "yang punya bank") == "[bank]0 ");
}

TEST_CASE("a phrase that the text ends within is not found") {
  CHECK(marked("\"bank sentral\"", "ke bank").empty());
}

TEST_CASE("exact forms, beginnings, near spellings and words with NEAR are found in their own forms") {
  Xapian::WritableDatabase words("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  for (const std::string word : {"demokrasi", "vedyakin", "vedyakina"}) document.add_term(word);
  words.add_document(document);
  CHECK(marked("=menulis", "Menulis, ditulis, penulis") == "[Menulis]0 ");
  CHECK(marked("demo*", "Demokrasi demo kerja", words) == "[Demokrasi]0 [demo]0 ");
  CHECK(marked("bank Vedyakin~", "bank milik Vedyakina dan Vedyakin", words) ==
        "[bank]0 [Vedyakina]1 [Vedyakin]1 ");
  CHECK(marked("bank NEAR/2 rusia", "Bank perbankan rusia") == "[Bank]0 [rusia]1 ");
}

TEST_CASE("what must not be there is not found") {
  CHECK(marked("bank -rusia", "bank rusia") == "[bank]0 ");
}
