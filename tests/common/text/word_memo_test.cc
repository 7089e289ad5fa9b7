#include "common/text/word_memo.h"

#include <stdexcept>
#include <string>

#include <catch2/catch.hpp>

using warta::text::HyphenatedKind;
using warta::text::WordMemo;

TEST_CASE("words that were added are found again as they were") {
  WordMemo memo;
  const auto first = memo.add("Kata0", {"kata0", "kata0", {}});
  for (int i = 1; i < 5000; ++i) {
    const auto word = "Kata" + std::to_string(i);
    REQUIRE_FALSE(memo.find(word));
    memo.add(word, {"k" + word, word + "s", {}});
  }
  CHECK(memo.size() == 5000);
  CHECK(memo.find("Kata0")->term.data() == first.term.data());
  REQUIRE(memo.find("Kata4321"));
  CHECK(memo.find("Kata4321")->term == "kKata4321");
  CHECK(memo.find("Kata4321")->stem == "Kata4321s");
  CHECK_FALSE(memo.find("kata4321"));
  CHECK_FALSE(memo.find(""));
}

TEST_CASE("forms that are the same as others come back whole") {
  WordMemo memo;
  memo.add("buku", {"buku", "buku", HyphenatedKind::pair});
  memo.add("membuka", {"membuka", "buka", {}});
  memo.add("Buka", {"buka", "buka", {}});
  memo.add("!", {"", "", {}});
  memo.add(std::string(WordMemo::kMostBytes - 2, 'a'), {"a", "b", {}});
  CHECK_THROWS_AS(memo.add(std::string(200000, 'a'), {"a", "b", {}}), std::length_error);
  CHECK(memo.find("buku")->term == "buku");
  CHECK(memo.find("buku")->stem == "buku");
  CHECK(memo.find("buku")->kind == HyphenatedKind::pair);
  CHECK(memo.find("membuka")->term == "membuka");
  CHECK(memo.find("membuka")->stem == "buka");
  CHECK(memo.find("Buka")->stem == "buka");
  CHECK(memo.find("!")->term.empty());
  CHECK(memo.find(std::string(WordMemo::kMostBytes - 2, 'a'))->stem == "b");
}

TEST_CASE("a memo that was cleared knows nothing") {
  WordMemo memo;
  memo.add("a", {"a", "a", {}});
  memo.clear();
  CHECK_FALSE(memo.find("a"));
  CHECK(memo.size() == 0);
}
