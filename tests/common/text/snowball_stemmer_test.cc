#include "common/text/snowball_stemmer.h"

#include <string>
#include <utility>

#include <catch2/catch.hpp>

using warta::text::SnowballStemmer;

namespace {

std::string stem(std::string_view term) {
  return SnowballStemmer().stem(term);
}

}  // namespace

TEST_CASE("forms of a word have one stem") {
  for (const auto* const form : {"dibuka", "membuka", "terbuka", "bukakan"}) CHECK(stem(form) == "buka");
}

TEST_CASE("terms that are not letters alone are their own stems") {
  for (const auto* const term : {"1.234,5", "rp1,5", "covid19", "σισυφοσ", "b2b", ""})
    CHECK(stem(term) == term);
}

TEST_CASE("a stem is never empty") {
  for (const auto* const term : {"di", "ke", "kah", "lah", "nya", "an", "i", "a", "berkan"}) {
    CAPTURE(term);
    CHECK_FALSE(stem(term).empty());
  }
}

// Tala's rules have no dictionary. What they get wrong stays in sight here until a stemmer with one takes
// over.
TEST_CASE("known wrong: affixes are taken where there are none") {
  CHECK(stem("berita") == "ita");
  CHECK(stem("menteri") == "teri");
  CHECK(stem("mereka") == "reka");
  CHECK(stem("menulis") == "ulis");
  CHECK(stem("tulis") == "tulis");
}
