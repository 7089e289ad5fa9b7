#include "searcher/snippet.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/searcher/compiled.h"

using warta::searching::make_snippet;
using warta::searching::Snippet;

namespace {

std::string with_brackets(const Snippet& snippet) {
  std::string out;
  std::size_t at = 0;
  for (const auto& [begin, end] : snippet.highlights) {
    out += snippet.text.substr(at, begin - at) + "[" + snippet.text.substr(begin, end - begin) + "]";
    at = end;
  }
  return out + snippet.text.substr(at);
}

std::string snippet_of(std::string_view query, const std::string& body, std::size_t length) {
  warta::text::Analyzer analyzer;
  const auto compiled = warta::tests::compiled(query, analyzer);
  const auto matches = warta::searching::Highlighter(compiled, analyzer).find(body);
  return with_brackets(make_snippet(body, matches, length));
}

}  // namespace

TEST_CASE("a short body is shown whole on one line") {
  CHECK(snippet_of("bank", "Satu bank.\n\nDua  bank.", 240) == "Satu [bank]. Dua [bank].");
}

TEST_CASE("the window with more of the query's words wins over one with more matches") {
  const std::string body =
      "Bank bank bank di sini saja. Kalimat lain tanpa apa-apa di dalamnya. Bank milik Rusia. Akhir cerita "
      "panjang.";
  CHECK(snippet_of("bank rusia", body, 30) == "…[Bank] milik [Rusia]. Akhir cerita…");
}

TEST_CASE("a window begins at its sentence") {
  CHECK(snippet_of("gempa", "Pembuka yang panjang sekali. Lalu terjadi gempa di laut.", 40) ==
        "…Lalu terjadi [gempa] di laut.");
}

TEST_CASE("a window in an endless sentence begins at a word") {
  std::string body;
  for (int i = 0; i < 100; ++i) body += "kata" + std::to_string(i) + " ";
  const auto snippet = snippet_of("kata90", body, 60);
  CHECK_THAT(snippet, Catch::Matchers::StartsWith("…kata8") && Catch::Matchers::Contains("[kata90]") &&
                          Catch::Matchers::EndsWith("…"));
}

TEST_CASE("without a match the beginning is shown") {
  CHECK(snippet_of("gempa", "Satu dua tiga empat lima", 12) == "Satu dua…");
}

TEST_CASE("widths are columns and no character is broken") {
  CHECK(snippet_of("x", "éééééééééé", 4) == "éééé…");
  CHECK(snippet_of("x", "中中 中中 中中", 9) == "中中 中中…");
  CHECK(snippet_of("x", "e\u0301e\u0301e\u0301", 2) == "e\u0301e\u0301…");
}

TEST_CASE("a window ends at a sentence where that costs no match and little text") {
  CHECK(snippet_of("gempa", "Gempa terjadi di laut pagi ini. Lalu ada yang lain lagi di sini.", 40) ==
        "[Gempa] terjadi di laut pagi ini. …");
  CHECK(snippet_of("gempa", "Gempa terjadi di laut pagi ini. Lalu gempa yang lain lagi di sini.", 44) ==
        "[Gempa] terjadi di laut pagi ini. Lalu [gempa]…");
  CHECK(snippet_of("gempa", "Gempa. Lalu ada yang lain lagi di sini dan di sana.", 40) ==
        "[Gempa]. Lalu ada yang lain lagi di sini…");
}

TEST_CASE("a phrase is one highlight") {
  CHECK(snippet_of("\"bank sentral\" bank", "Kata bank sentral dan bank.", 240) ==
        "Kata [bank sentral] dan [bank].");
}

TEST_CASE("a phrase that ends behind the window is not followed there") {
  CHECK(snippet_of("bank \"bank sentral\"", "Satu dua tiga bank sentral", 14) == "…[bank sentral]");
  CHECK(snippet_of("bank \"bank sentral\"", "Satu dua bank sentral lagi", 14) == "Satu dua [bank]…");
  CHECK(snippet_of("bank \"bank sentral\"", "Satu bank sentral", 10) == "Satu [bank]…");
}

TEST_CASE("a window always holds its match") {
  CHECK(snippet_of("gempa", "Kalimat panjang sekali yang baru di akhir menyebut gempa.", 12) == "…[gempa].");
}

TEST_CASE("a body that fits exactly is not cut") {
  CHECK(snippet_of("x", "satu dua", 8) == "satu dua");
}
