#include "corpus/input/mojibake.h"

#include <string>

#include <catch2/catch.hpp>

#include "corpus/input/utf8.h"

using warta::corpus::repair_mojibake;

namespace {

std::string repaired(std::string_view text) {
  const auto result = repair_mojibake(text);
  return result ? result->text : std::string(text);
}

/// `text` as a program gives it that takes it for windows-1252, or for ISO-8859-1.
std::string misread(std::string_view text, bool latin1) {
  std::string wrong;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const auto character = latin1 ? byte : warta::corpus::from_windows_1252(byte).value_or(byte);
    wrong += warta::corpus::utf8_of(character);
  }
  return wrong;
}

}  // namespace

TEST_CASE("misread text is read as it was meant") {
  const auto [wrong, right] = GENERATE(table<std::string, std::string>({
      {"â€œYa,â€\u009d kata dia", "“Ya,” kata dia"},
      {"Jumâ€™at", "Jum’at"},
      {"2018â€“2019", "2018–2019"},
      {"lalu â€¦", "lalu …"},
      {"Ã©", "é"},
      {"Ã\u0089lysÃ©e", "Élysée"},
      {"2,5Â±1%", "2,5±1%"},
      {"35Â°C", "35°C"},
      {"TOYOTAÂ®", "TOYOTA®"},
      {"aÂ\u00a0b", "a\u00a0b"},
      {"â‚¬5", "€5"},
      {"â„¢", "™"},
      {"ï»¿Judul", "Judul"},
      {"ï¿½", "\ufffd"},
      {"5 Ã— 3", "5 × 3"},
      {"itÂ’s", "it’s"},
      {"ðŸ˜€", "😀"},
      {"KovaÄ\u008diÄ‡", "Kovačić"},
      {"Å koda", "Å koda"},  // its second byte is lost
      {"ÄŒeferin", "Čeferin"},
      {"Ä‘áº¿n Nguyá»…n", "đến Nguyễn"},
  }));
  CAPTURE(wrong);
  CHECK(repaired(wrong) == right);
}

TEST_CASE("text that was misread comes back whole, however often") {
  const std::string text = GENERATE(
      "Presiden “Élysée” – Jum’at… 35°C ±1 € 5 • naïve São Paulo, Müller, Łódź, İstanbul, Šimić, Dvořák",
      "Москва и Αθήνα, القاهرة, 北京市, 東京, 서울시, देश, ไทย",
      "😀👍🏻 🇮🇩 ❤️ ✅ ☑ ▪ ★ → ½ ² № ™ ©");
  const bool latin1 = GENERATE(false, true);
  std::string wrong = text;
  for (int times = 1; times <= 4; ++times) {
    wrong = misread(wrong, latin1);
    CAPTURE(times, latin1);
    CHECK(repaired(wrong) == text);
  }
}

TEST_CASE("real text stays to the byte") {
  const std::string text = GENERATE(
      "São Paulo", "l’âge d’or", "Ã", "huruf “Ã” dan “Â”", "â€", "teh â€", "João, Conceição, irmã", "AMANHÃ”",
      "AMANHÃ…", "MANHÃ — kata", "CAFÉ”", "« CAFÉ\u00a0»", "« olé\u00a0»", "“Pelé’”", "Pelé”—kata", "JOSÉ…",
      "está»…", "déjà »", "à “la carte”", "Đà Nẵng", "Âu Cơ", "Nguyễn Văn Ê", "ÂÂÂ", "Älä", "Ångström", "PÅ”",
      "KŘÍŽ", "Ð", "gharâ’iz", "Þór”", "ÉLYSÉE™", "Mbappé™", "ñ”", "ð", "naïf»", "Café²", "POKÉ®", "É¹²");
  CAPTURE(text);
  CHECK_FALSE(repair_mojibake(text).has_value());
}

TEST_CASE("misread and real text stand side by side") {
  CHECK(repaired("São Paulo â€“ Ã©tude, âge “CAFÉ”") == "São Paulo – étude, âge “CAFÉ”");
}

TEST_CASE("control characters are the bytes of windows-1252 that they were") {
  CHECK(repaired("\u0093Bidan\u0094 \u0096 Jum\u0092at\u0085") == "“Bidan” – Jum’at…");
  CHECK(repaired("a\u0081b") == "a\u0081b");
}

TEST_CASE("the rest of a misread character with control characters in it becomes one mark") {
  CHECK(repaired("â\u009c dan") == "\ufffd dan");
  CHECK(repaired("ð\u009f\u0098 dan") == "\ufffd dan");
}

TEST_CASE("single characters of other scripts are left") {
  CHECK(repaired("É™") == "É™");
  CHECK(repaired("é–°") == "é–°");
  CHECK(repaired("Î± dan Î¼") == "α dan μ");
}

TEST_CASE("repairs are counted") {
  CHECK(repair_mojibake("Ã© dan Ã©")->repaired == 2);
  CHECK(repair_mojibake("ÃƒÂ©")->repaired == 3);
}

TEST_CASE("places are found wherever they stand in a long text") {
  for (std::size_t before = 0; before < 70; ++before) {
    CAPTURE(before);
    const std::string dots(before, '.');
    CHECK(repaired(dots + "Ã©") == dots + "é");
    std::string wrong = dots + "\u0093";
    std::string right = dots + "“";
    wrong += dots;
    right += dots;
    CHECK(repaired(wrong) == right);
  }
}

TEST_CASE("bytes that are no UTF-8 stay") {
  CHECK(repaired("\xc3\x83\xff\xc3") == "\xc3\x83\xff\xc3");
  CHECK(repaired("\x93 Ã©\xe2\x80") == "\x93 é\xe2\x80");
}
