#include "common/text/tokenizer.h"

#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::text::Tokenizer;
using Words = std::vector<std::string>;

namespace {

Words words_of(std::string_view text) {
  Tokenizer tokenizer;
  Words words;
  for (const auto& [begin, end] : tokenizer.tokenize(text))
    words.emplace_back(text.substr(begin, end - begin));
  return words;
}

/// Texts of characters that matter to word boundaries, in random order.
std::string random_text(std::mt19937& random, const std::vector<std::string>& alphabet) {
  std::uniform_int_distribution<std::size_t> length(0, 24);
  std::uniform_int_distribution<std::size_t> choice(0, alphabet.size() - 1);
  std::string text;
  for (auto left = length(random); left > 0; --left) text += alphabet[choice(random)];
  return text;
}

/// Holds the words of 20,000 random texts against those that ICU alone finds.
void compare_with_icu(const std::vector<std::string>& alphabet, unsigned seed) {
  std::mt19937 random(seed);
  Tokenizer fast;
  Tokenizer icu;
  for (int i = 0; i < 20000; ++i) {
    const auto text = random_text(random, alphabet);
    const auto found = fast.tokenize(text);
    const auto expected = icu.tokenize_by_icu(text);
    CAPTURE(text);
    REQUIRE(std::vector(found.begin(), found.end()) == std::vector(expected.begin(), expected.end()));
  }
}

}  // namespace

TEST_CASE("words are cut at blanks and punctuation") {
  CHECK(words_of("Bank terbesar Rusia, Sberbank (AI).") ==
        Words{"Bank", "terbesar", "Rusia", "Sberbank", "AI"});
  CHECK(words_of("").empty());
  CHECK(words_of(" \t\n-- … !").empty());
}

TEST_CASE("hyphens part words") {
  CHECK(words_of("anak-anak AI-nya") == Words{"anak", "anak", "AI", "nya"});
}

TEST_CASE("figures keep their separators") {
  CHECK(words_of("Rp1,5 triliun, 20.000 ton; 1.234,5.") ==
        Words{"Rp1,5", "triliun", "20.000", "ton", "1.234,5"});
}

TEST_CASE("apostrophes inside a word belong to it") {
  CHECK(words_of("Jum'at Qur’an 'kutipan'") == Words{"Jum'at", "Qur’an", "kutipan"});
}

TEST_CASE("a full stop between words parts them although no blank follows") {
  CHECK(words_of("terlibat.Baca juga:detik.com") == Words{"terlibat", "Baca", "juga", "detik", "com"});
  CHECK(words_of("Mbappé.São") == Words{"Mbappé", "São"});
}

TEST_CASE("abbreviations of single letters stay whole") {
  CHECK(words_of("A.S. dan P.T. É.U.") == Words{"A.S", "dan", "P.T", "É.U"});
}

TEST_CASE("handles and addresses are parted at the @") {
  CHECK(words_of("@antaranews a@b.example") == Words{"antaranews", "a", "b", "example"});
}

TEST_CASE("underscores around a word are left out") {
  CHECK(words_of("_tebal_ __ a_b") == Words{"tebal", "a_b"});
}

TEST_CASE("offsets are bytes of the original") {
  Tokenizer tokenizer;
  const auto tokens = tokenizer.tokenize("“São” x");
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0] == warta::text::TokenSpan{3, 7});
  CHECK(tokens[1] == warta::text::TokenSpan{11, 12});
}

TEST_CASE("bytes that are not UTF-8 are part of no word") {
  CHECK(words_of("a\xff"
                 "b \xc3") == Words{"a", "b"});
  CHECK(words_of(std::string("a\0b", 3)) == Words{"a", "b"});
}

TEST_CASE("the ASCII path gives ICU's words") {
  compare_with_icu({"a", "Z", "q",  "0",  "7", ".", ",",    ";",    "'", "_", "-",
                    ":", " ", "\n", "\"", "/", "@", "\x01", "\x7f", "(", "&"},
                   20250207);
}

TEST_CASE("text cut at blanks gives the words of the whole text") {
  compare_with_icu({"a", "B", "1",       ".",      ",",      "'",          "_",      " ",     "\n",
                    "’", "é", "e\u0301", "\u0301", "\u00ad", "\u200d",     "\u200b", "“",     "…",
                    "–", "@", "中文",    "ไทย",    "カナ",   "\U0001f600", "\xff",   "\u00a0"},
                   19450817);
}
