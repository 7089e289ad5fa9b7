#include "corpus/text/token_list.h"

#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::join_tokens;

namespace {

/// Joins what stands between blanks.
std::string joined(const std::string& tokens) {
  std::istringstream in(tokens);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  const std::vector<std::string_view> views(words.begin(), words.end());
  return join_tokens(views);
}

}  // namespace

TEST_CASE("tokens are joined as newspapers print") {
  const auto [tokens, text] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"Warga menunggu , lalu pulang .", "Warga menunggu, lalu pulang."},
      {"Siapa ? Dia !", "Siapa? Dia!"},
      {"lalu ... selesai . . .", "lalu... selesai..."},
      {"dinas itu ( Dishub ) , kata dia", "dinas itu (Dishub), kata dia"},
      {"[ baca : Kabar ] .", "[baca: Kabar]."},
      {"“ Ya , ” katanya", "“Ya,” katanya"},
      {"naik 50 % lebih", "naik 50% lebih"},
      {"Rp 1,5 juta", "Rp 1,5 juta"},
      {"US $ 5 dan $ 7", "US$ 5 dan $7"},
      {"Kamis ( 20/9 )", "Kamis (20/9)"},
      {"Kamis ( 20 / 9 / 2018 )", "Kamis (20/9/2018)"},
      {"dan / atau", "dan/atau"},
      {"# kabar @ dinas", "#kabar @dinas"},
      {"http : / / a.example", "http://a.example"},
      {"-LRB- ya -RRB- `` tidak ''", "(ya) \"tidak\""},
      {"ke @-@ 5 km \\/ jam", "ke-5 km/jam"},
  }));
  CAPTURE(tokens);
  CHECK(joined(tokens) == text);
}

TEST_CASE("straight quotes open and close in turn") {
  CHECK(joined(R"(" Ya , " kata dia . " Tidak . ")") == R"("Ya," kata dia. "Tidak.")");
  CHECK(joined(R"(Kata dia : " Ya . ")") == R"(Kata dia: "Ya.")");
  CHECK(joined("kata ' gila ' itu") == "kata 'gila' itu");
  CHECK(joined("Jum ' at") == "Jum'at");
}

TEST_CASE("a quote that the sentence before has opened closes") {
  CHECK(joined(R"(Kami setuju , " ujar dia .)") == R"(Kami setuju," ujar dia.)");
  CHECK(joined(R"(Kami setuju " ujar dia .)") == R"(Kami setuju" ujar dia.)");
  CHECK(joined(R"(Kami setuju . ")") == R"(Kami setuju.")");
  CHECK(joined(R"(Dia berkata , " Kami setuju .)") == R"(Dia berkata, "Kami setuju.)");
}

TEST_CASE("numbers that were cut are whole again") {
  CHECK(joined("Rp 1 . 250 . 000 dan 1 , 5 bulan") == "Rp 1.250.000 dan 1,5 bulan");
  CHECK(joined("Rp1 . 000") == "Rp1.000");
  CHECK(joined("pukul 02 . 30 WIB , 20 : 15") == "pukul 02.30 WIB, 20:15");
  CHECK(joined("7 , 500 , 000") == "7,500,000");
}

TEST_CASE("numbers of their own stay so") {
  CHECK(joined("tahun 2019 . 12 orang") == "tahun 2019. 12 orang");
  CHECK(joined("nomor 9 , 10 dan 11") == "nomor 9, 10 dan 11");
  CHECK(joined("nomor 7 , 8 , 9 , dan 10") == "nomor 7, 8, 9, dan 10");
  CHECK(joined("2017 , 2018") == "2017, 2018");
}

TEST_CASE("hosts are whole again") {
  CHECK(joined("Kabar6 . com , Jakarta : Warga") == "Kabar6.com, Jakarta: Warga");
  CHECK(joined("kabar . co . id") == "kabar.co.id");
}

TEST_CASE("hyphens join words and dashes part them") {
  CHECK(joined("anak - anak dan teman - temannya") == "anak-anak dan teman-temannya");
  CHECK(joined("ke - 5 , U - 23 , skor 2 - 1 , Covid - 19") == "ke-5, U-23, skor 2-1, Covid-19");
  CHECK(joined("Jakarta , Kabar Indonesia - - Bank") == "Jakarta, Kabar Indonesia -- Bank");
  CHECK(joined("Jakarta , Kabar . com - Bank") == "Jakarta, Kabar.com - Bank");
  CHECK(joined("JAKARTA - Polisi") == "JAKARTA - Polisi");
  CHECK(joined("jalan tol Jakarta - Cikampek") == "jalan tol Jakarta-Cikampek");
  CHECK(joined("Al - Azhar") == "Al-Azhar");
  CHECK(joined("- satu") == "- satu");
  CHECK(joined("2018 – 2019 lalu – ya") == "2018–2019 lalu – ya");
}

TEST_CASE("empty tokens are left out") {
  const std::vector<std::string_view> tokens = {"", "a", "", ".", ""};
  CHECK(join_tokens(tokens) == "a.");
  CHECK(join_tokens({}).empty());
}
