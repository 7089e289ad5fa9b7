#include "common/text/stop_words.h"

#include <string>

#include <catch2/catch.hpp>

#include "common/text/normalizer.h"

using warta::text::is_stop_word;
using warta::text::stop_words;

TEST_CASE("closed-class words are stop words") {
  for (const auto* const word : {"yang", "dan", "di", "siapa", "apakah", "adalah"}) CHECK(is_stop_word(word));
}

TEST_CASE("words that can be a query's subject are none") {
  for (const auto* const word : {"bank", "bisa", "baru", "hari", "jakarta", "besar", "", "yan"}) {
    CHECK_FALSE(is_stop_word(word));
  }
}

TEST_CASE("there are 100 to 150 of them, all in normal form") {
  CHECK(stop_words().size() >= 100);
  CHECK(stop_words().size() <= 150);
  warta::text::Normalizer normalizer;
  for (const auto word : stop_words()) {
    CHECK(normalizer.normalize(word) == word);
    CHECK(is_stop_word(word));
  }
}
