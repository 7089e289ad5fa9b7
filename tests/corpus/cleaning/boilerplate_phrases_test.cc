#include "corpus/cleaning/boilerplate_phrases.h"

#include <optional>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::find_boilerplate_phrase;
using warta::corpus::find_boilerplate_phrases;
using warta::corpus::PhraseFound;
using warta::corpus::PhraseKind;

TEST_CASE("the longest phrase at a place is found") {
  CHECK(find_boilerplate_phrase("Baca", 0) == PhraseFound{0, 4, PhraseKind::weak_link, false});
  CHECK(find_boilerplate_phrase("Baca juga", 0) == PhraseFound{0, 9, PhraseKind::link, false});
  CHECK(find_boilerplate_phrase("Simak juga Video :", 0) == PhraseFound{0, 18, PhraseKind::video, true});
}

TEST_CASE("phrases in small letters are found only where no sentence goes on") {
  CHECK(find_boilerplate_phrase("baca itu", 0));
  CHECK(find_boilerplate_phrase("- baca itu", 0));
  CHECK(find_boilerplate_phrase("mereka (baca itu", 0));
  CHECK(find_boilerplate_phrase("ada 7 halaman", 0));
  CHECK(find_boilerplate_phrase("selesai, loading...", 0));
  CHECK_FALSE(find_boilerplate_phrase("mereka baca itu", 0));
  CHECK_FALSE(find_boilerplate_phrase("mereka loading", 0));
}

TEST_CASE("words that only begin alike are no phrases") {
  CHECK_FALSE(find_boilerplate_phrase("Bacaan Editorial Fotosintesis Tagihan", 0));
  CHECK_FALSE(find_boilerplate_phrase("mBaca", 0));
  CHECK_FALSE(find_boilerplate_phrase("", 0));
}

TEST_CASE("all phrases are found from left to right") {
  CHECK(find_boilerplate_phrases("Editor: A Baca juga: B") ==
        std::vector<PhraseFound>{{0, 7, PhraseKind::credit, true}, {10, 20, PhraseKind::link, true}});
}
