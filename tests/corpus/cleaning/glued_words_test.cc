#include "corpus/cleaning/glued_words.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::separate_glued_words;

namespace {

/// `|` stands where a blank is expected.
std::string without_bars(std::string_view text, std::string_view by) {
  std::string out;
  for (const char c : text) {
    if (c == '|')
      out += by;
    else
      out += c;
  }
  return out;
}

}  // namespace

TEST_CASE("glued words are separated where a sentence, a comma, a year or a bracket ends") {
  for (const auto* const marked : {
           "warga terlibat.|Baca juga: itu",
           "Air surut.|Warga pulang.|Anak-anak bermain.",
           "itu katanya.|\"Kami siap",
           "\"Kami siap.\"|Menurut dia",
           "\"Kami siap,\"|ujarnya",
           "\xe2\x80\x9cKami siap,\xe2\x80\x9d|ujarnya",
           "itu katanya.|\xe2\x80\x9cKami siap",
           "Benarkah begitu?|Kata dia",
           "Ayo pulang!|Mereka pulang",
           "pada Senin (3/2).|Menurut dia",
           "pada Senin (3/2/2025).|Ia pulang",
           "sejak 2019.|Hal itu",
           "Contoh Sports,|dipastikan lolos",
           "satu,|dua,|tiga",
           "Piala Dunia 2026|sisakan laga",
           "tahun (2026|sisakan laga",
           "Panitia (PNT)|menetapkan aturan",
           "Senin (3/2)|sekitar pukul lima",
           "lihat di|https://contoh.example/a",
       }) {
    INFO(marked);
    const auto separated = separate_glued_words(without_bars(marked, ""));
    REQUIRE(separated);
    CHECK(separated->text == without_bars(marked, " "));
    CHECK(separated->places == separated->text.size() - without_bars(marked, "").size());
    CHECK(separate_glued_words(separated->text) == std::nullopt);
  }
}

TEST_CASE("what only looks glued stays") {
  for (const auto* const text : {
           "Contoh.Com dan Contoh.Id memuatnya",
           "laman www.contoh.example dan contoh.Example/A",
           "surat ke nama.Satu@contoh.example",
           "berkas laporan.Akhir.pdf",
           "Nama Satu S.Pd dan Drs.Nama Dua",
           "No.Pol B 1 C",
           "Prof.Dr Nama",
           "PT.Abc di U.S. dan H.M. Nama",
           "Plt.Bupati hadir",
           "angka 1,5 dan 2.000,75 dan 1,a",
           "pukul 20.00 WIB dan versi 2.Beta",
           "20detik, 4x4, 3gpp, 10km, 5ribu, 2026an, 12026sisakan, a2026sisakan",
           "detikNews, MotoGP, kWh, dariCBS",
           "penyanyi(nya), (me)lihat dan (KPK)nya",
           "https://contoh.example/a,b.Cde",
           "Satu. Dua, tiga? Empat! Lima",
           "katanya .Satu",
           "caf\xc3\xa9.Menurut dia",
           "akhir.",
           ",",
           "",
       }) {
    INFO(text);
    CHECK(separate_glued_words(text) == std::nullopt);
  }
}

TEST_CASE("a long chain of glued sentences is separated at once") {
  std::string glued;
  for (int i = 0; i < 1000; ++i) glued += "Hujan turun.";
  const auto separated = separate_glued_words(glued);
  REQUIRE(separated);
  CHECK(separated->places == 999);
  CHECK(separate_glued_words(separated->text) == std::nullopt);
}
