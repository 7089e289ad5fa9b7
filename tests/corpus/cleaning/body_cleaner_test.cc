#include "corpus/cleaning/body_cleaner.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::clean_body;
using warta::corpus::CleaningCounts;
using warta::corpus::RepeatedLines;

namespace {

std::string cleaned(std::string body) {
  return clean_body("contoh", std::move(body), nullptr).text;
}

/// Knows the line as repeated.
RepeatedLines learned(std::string_view line) {
  RepeatedLines repeated;
  for (char c = 'a'; c <= 'z'; ++c)
    repeated.observe("contoh", std::string("Kabar dari desa ") + c + " hari ini\n" + std::string(line));
  return repeated;
}

}  // namespace

TEST_CASE("a body without boilerplate stays as it is") {
  const std::string body = "Contoh, Jakarta - Hujan turun.\n\n\n  Warga pulang.\n";
  const auto clean = clean_body("contoh", body, nullptr);
  CHECK(clean.text == body);
  CHECK(clean.counts == CleaningCounts{});
}

TEST_CASE("lines go with the blank lines behind them") {
  CHECK(cleaned("Satu.\n\nADVERTISEMENT\n\nDua.") == "Satu.\n\nDua.");
  CHECK(cleaned("Satu.\nADVERTISEMENT\nDua.") == "Satu.\nDua.");
  CHECK(cleaned("Satu.\nADVERTISEMENT\n\nDua.") == "Satu.\n\nDua.");
  CHECK(cleaned("ADVERTISEMENT\n\nSatu.\n\nDua.\n\nExit mobile version") == "Satu.\n\nDua.");
  CHECK(cleaned("Satu.\n\nADVERTISEMENT\n \nBaca juga: Kapal Baru\n\n\nDua.") == "Satu.\n\nDua.");
}

TEST_CASE("what is left decides about what comes to light") {
  CHECK(cleaned("Satu.\n\n(nds/krs)\n\nExit mobile version") == "Satu.");
  CHECK(cleaned("Satu selesai.Baca juga: Kapal Baru") == "Satu selesai.");
  CHECK(cleaned("Satu. (nds/krs)\nEditor: Nama Satu\nTags: desa") == "Satu.");
}

TEST_CASE("what was done is counted") {
  const auto counts =
      clean_body("contoh", "Hujan turun.Warga pulang.\nADVERTISEMENT\nSatu. [Gambas:A] Dua. (nds)", nullptr)
          .counts;
  CHECK(counts.lines_by_pattern == 1);
  CHECK(counts.lines_by_repetition == 0);
  CHECK(counts.parts_of_lines == 2);
  CHECK(counts.words_separated == 1);
  CHECK(counts.bytes_taken_out == std::string_view("ADVERTISEMENT\n[Gambas:A]  (nds)").size());
  CleaningCounts sum = counts;
  sum += counts;
  CHECK(sum.lines_by_pattern == 2);
  CHECK(sum.bytes_taken_out == 2 * counts.bytes_taken_out);
}

TEST_CASE("repeated lines go") {
  const std::string line = "Contoh adalah portal berita desa.";
  const auto repeated = learned(line);
  const auto clean =
      clean_body("contoh", "Hujan turun di hulu sungai sejak pagi hari.\n\n" + line, &repeated);
  CHECK(clean.text == "Hujan turun di hulu sungai sejak pagi hari.");
  CHECK(clean.counts.lines_by_repetition == 1);
  CHECK(clean_body("lain", "Hujan turun di hulu sungai sejak pagi hari.\n" + line, &repeated).counts ==
        CleaningCounts{});
}

TEST_CASE("a body that is mostly lines that repeat, or one such line, stays") {
  const std::string line = "Contoh adalah portal berita desa.";
  const auto repeated = learned(line);
  CHECK(clean_body("contoh", "Hujan turun.\n" + line, &repeated).counts == CleaningCounts{});
  CHECK(clean_body("contoh", line, &repeated).counts == CleaningCounts{});
}

TEST_CASE("a body of which nothing would be left stays") {
  for (const std::string body :
       {"Baca juga: Kapal Baru untuk Nelayan", "ADVERTISEMENT\n(nds/krs)", "Iklan", "[]", ""}) {
    const auto clean = clean_body("contoh", body, nullptr);
    CHECK(clean.text == body);
    CHECK(clean.counts == CleaningCounts{});
  }
}

TEST_CASE("credits in the middle of a body stay") {
  std::string body = "Satu.\nDua.\nTiga.\nPenulis: Nama Satu";
  for (int i = 0; i < 8; ++i) body += "\n\nBaris.";
  CHECK(cleaned(body) == body);
  CHECK(cleaned("Satu.\nDua.\nTiga.\nEmpat.\nPenulis: Nama Satu\nLima.") ==
        "Satu.\nDua.\nTiga.\nEmpat.\nLima.");
}

TEST_CASE("a body that does not settle stays") {
  std::string body = "Satu.";
  for (int i = 0; i < 30; ++i) body += " (nds)";
  const auto clean = clean_body("contoh", body, nullptr);
  CHECK(clean.text == body);
  CHECK(clean.counts == CleaningCounts{});
}
