#include "corpus/cleaning/folded_text.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace warta::corpus;

namespace {

constexpr auto kNotFound = std::string_view::npos;

}  // namespace

TEST_CASE("a phrase is matched whatever its case and the blanks in it") {
  CHECK(match_phrase("Baca Juga: x", 0, "baca juga") == 9);
  CHECK(match_phrase("BACA\xc2\xa0 JUGA", 0, "baca juga") == 11);
  CHECK(match_phrase("x baca_juga.", 2, "baca juga") == 11);
}

TEST_CASE("a phrase ends with a word") {
  CHECK(match_phrase("editorial", 0, "editor") == kNotFound);
  CHECK(match_phrase("editor2", 0, "editor") == kNotFound);
  CHECK(match_phrase("editor\xc3\xa9", 0, "editor") == kNotFound);
  CHECK(match_phrase("editor\xe2\x80\xa6", 0, "editor") == 6);
  CHECK(match_phrase("editor", 0, "editor") == 6);
  CHECK(match_phrase("edito", 0, "editor") == kNotFound);
  CHECK(match_phrase("a", 5, "editor") == kNotFound);
}

TEST_CASE("a gap of more than eight blanks is none") {
  CHECK(match_phrase("a" + std::string(8, ' ') + "b", 0, "a b") == 10);
  CHECK(match_phrase("a" + std::string(9, ' ') + "b", 0, "a b") == kNotFound);
}

TEST_CASE("phrases are found as whole words") {
  CHECK(find_phrase("editorial, Editor", "editor") == 11);
  CHECK(find_phrase("editorial", "editor") == kNotFound);
}

TEST_CASE("wide blanks at the ends are blanks") {
  CHECK(without_outer_blanks("\xef\xbb\xbf\xc2\xa0 a b\xe2\x80\x8b\t") == "a b");
  CHECK(without_outer_blanks(" \xc2\xa0").empty());
}

TEST_CASE("signs are no letters") {
  CHECK_FALSE(holds_letters("12 \xe2\x80\x9c\xe2\x96\xb6 \xf0\x9f\x91\x89\xef\xb8\x8f \xc2\xbb ..."));
  CHECK(find_letter("12 \xe2\x80\x9c\xc3\xa9", 0) == 6);
  CHECK(holds_letters("\xd0\x96"));
  CHECK(holds_letters("\xff"));
}
