#include "common/text/word_memo.h"

#include <string>

#include <catch2/catch.hpp>

using warta::text::WordMemo;

TEST_CASE("words that were added are found again where they were") {
  WordMemo memo;
  const auto& first = memo.add({"Kata0", "kata0", "kata0", {}});
  for (int i = 1; i < 5000; ++i) {
    const auto word = "Kata" + std::to_string(i);
    REQUIRE(memo.find(word) == nullptr);
    memo.add({word, "k" + word, word + "s", {}});
  }
  CHECK(memo.size() == 5000);
  CHECK(memo.find("Kata0") == &first);
  REQUIRE(memo.find("Kata4321") != nullptr);
  CHECK(memo.find("Kata4321")->stem == "Kata4321s");
  CHECK(memo.find("kata4321") == nullptr);
  CHECK(memo.find("") == nullptr);
}

TEST_CASE("a memo that was cleared knows nothing") {
  WordMemo memo;
  memo.add({"a", "a", "a", {}});
  memo.clear();
  CHECK(memo.find("a") == nullptr);
  CHECK(memo.size() == 0);
}
