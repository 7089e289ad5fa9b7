#include "searcher/highlighter.h"

#include <string>

#include <catch2/catch.hpp>

#include "searcher/query_parser.h"

using warta::searching::Highlighter;

namespace {

/// The text with its matches in brackets, the part of the query behind each.
std::string marked(std::string_view query, const std::string& text) {
  warta::text::Analyzer analyzer;
  const auto compiled = compile(warta::searching::parse_query(query), {}, analyzer);
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
