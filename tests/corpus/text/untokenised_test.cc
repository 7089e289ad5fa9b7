#include "corpus/text/untokenised.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::looks_tokenised;
using warta::corpus::untokenised;

TEST_CASE("text with blanks before its punctuation is joined, line by line") {
  const std::string text = "Jakarta , Kabar Indonesia - - Bank itu tutup .\n\n\" Ya , \" kata dia .";
  CHECK(looks_tokenised(text));
  CHECK(untokenised(text) == "Jakarta, Kabar Indonesia -- Bank itu tutup.\n\n\"Ya,\" kata dia.");
}

TEST_CASE("ordinary text stays to the byte") {
  const std::string text = GENERATE("", ".", "Satu, dua, tiga.  Empat .", "a.b, 1.000, Rp1,5.", "satu . dua",
                                    ",\n,\n,\n,", "Satu , dua , tiga. Empat, lima, enam.");
  CAPTURE(text);
  CHECK_FALSE(looks_tokenised(text));
  CHECK(untokenised(text) == text);
}

TEST_CASE("one in five may stand without a blank") {
  CHECK(looks_tokenised("a , b , c , d . e, f"));
  CHECK_FALSE(looks_tokenised("a , b , c . e, f"));
}

TEST_CASE("what was joined looks tokenised no more") {
  const auto once = untokenised("a , b , c . d - d \" e \" .");
  CHECK(untokenised(once) == once);
}
