#include "common/text/normalizer.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::text::Normalizer;

namespace {

std::string normal(std::string_view word) {
  return std::string(Normalizer().normalize(word));
}

}  // namespace

TEST_CASE("letters are folded to small ones") {
  CHECK(normal("DeepSeek") == "deepseek");
  CHECK(normal("ÇELIK") == "celik");
  CHECK(normal("ΣΊΣΥΦΟΣ") == "σισυφοσ");
}

TEST_CASE("widths and ligatures are folded") {
  CHECK(normal("Ｄｅｅｐ") == "deep");
  CHECK(normal("ﬁlm") == "film");
  CHECK(normal("m²") == "m2");
}

TEST_CASE("diacritics are folded however they are written") {
  CHECK(normal("Mbappé") == "mbappe");
  CHECK(normal("Mbappe\u0301") == "mbappe");
  CHECK(normal("São") == "sao");
}

TEST_CASE("marks that are letters in all but name stay") {
  CHECK(normal("हिन्दी") == "हिन्दी");
}

TEST_CASE("apostrophes of all shapes are left out") {
  for (const auto* const word : {"Jum'at", "Jum’at", "Jum‘at", "Jumʼat"}) CHECK(normal(word) == "jumat");
  CHECK(normal("Qur’an") == "quran");
}

TEST_CASE("full stops are left out of abbreviations and kept in figures") {
  CHECK(normal("A.S") == "as");
  CHECK(normal("É.U") == "eu");
  CHECK(normal("1.234,5") == "1.234,5");
  CHECK(normal("Rp1.5") == "rp1.5");
}

TEST_CASE("invisible characters are left out") {
  CHECK(normal("ber\u00adita") == "berita");
}

TEST_CASE("a lone accent leaves nothing") {
  CHECK(normal("\u0301").empty());
}

TEST_CASE("the normal form is its own normal form") {
  const std::vector<std::string> alphabet = {"a",      "É", "ß", "ﬃ", "İ", "ı",  "’", ".",   "1",
                                             "\u0301", "ª", "Å", "ά", "½", "㎢", "Ω", "\xff"};
  std::mt19937 random(1928);
  std::uniform_int_distribution<std::size_t> choice(0, alphabet.size() - 1);
  for (int i = 0; i < 5000; ++i) {
    std::string word;
    for (int k = 0; k < 5; ++k) word += alphabet[choice(random)];
    const auto once = normal(word);
    CAPTURE(word, once);
    REQUIRE(normal(once) == once);
  }
}

TEST_CASE("a mark that stands alone leaves no blank") {
  CHECK(normal("kata\ufe7a") == "kata");
  CHECK(normal("\u00b4").empty());
}
