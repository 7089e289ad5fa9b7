#include "common/dateline.h"

#include <string>

#include <catch2/catch.hpp>

using warta::DateReading;
using warta::find_dateline;
using warta::to_iso;

namespace {

/// The day that the text gives away; "?" if it gives none.
std::string day(std::string_view body, const DateReading& reading = {}) {
  const auto time = find_dateline(body, reading);
  return time ? to_iso(*time) : "?";
}

/// Fetched on Wednesday, 5 February 2025.
DateReading fetched() {
  return {warta::DayOrder::day_first, warta::kWib,
          warta::parse_publication_time("2025-02-05T10:00:00+07:00")->instant};
}

const std::string kFiller(2'000, 'a');

}  // namespace

TEST_CASE("the day on which a source spoke is taken") {
  CHECK(day("Harga beras turun. \"Panen baik,\" kata dia di Jakarta, Senin (3/2/2025).") == "2025-02-03");
  CHECK(day("\"Stok aman,\" ujar kepala dinas itu, Selasa (21/10/2025) malam.") == "2025-10-21");
  CHECK(day("\"Jalan dibuka,\" ucapnya kepada wartawan, Kamis, 7 Agustus 2025.") == "2025-08-07");
  CHECK(day("Menurut keterangan tertulis yang diterima, Jumat (7/2/2025), hujan reda.") == "2025-02-07");
  CHECK(day("Demikian dikutip dari laman resmi, Sabtu (8/2/25).") == "2025-02-08");
  CHECK(day("\"Siap,\" kata Drs. Contoh di kantornya, Senin dini hari (3/2/2025).") == "2025-02-03");
  CHECK(day("\" Siap , \" kata dia , Sabtu (23 / 12 / 2017) .") == "2017-12-23");
  CHECK(day("Pasar dibuka hari ini, Senin (3/2/2025).") == "2025-02-03");
  CHECK(day("Pasar dibuka hari ini (3/2/2025).") == "2025-02-03");
}

TEST_CASE("only the day is known of a day in the text") {
  const auto time = find_dateline("\"Ya,\" kata dia, Senin (3/2/2025).");
  REQUIRE(time.has_value());
  CHECK_FALSE(time->has_clock);
  CHECK(time == warta::parse_publication_time("2025-02-03"));
}

TEST_CASE("the latest of several days of speech is taken") {
  CHECK(day("\"Ya,\" kata dia, Senin (3/2/2025).\n\"Tidak,\" ujar yang lain, Rabu (5/2/2025).") ==
        "2025-02-05");
  CHECK(day("\"Ya,\" kata dia, Rabu (5/2/2025).\n\"Tidak,\" ujar yang lain, Senin (3/2/2025).") ==
        "2025-02-05");
}

TEST_CASE("days of events are not taken") {
  const auto* const body = GENERATE(
      "Rapat digelar pada Senin (3/2/2025) di Bandung.", "Kata dia, pameran dibuka pada Senin (3/2/2025).",
      "Kata panitia, jalan ditutup hingga, Senin (3/2/2025) mendatang.",
      "\"Saya melihatnya,\" kata dia soal banjir, Senin (3/2/2025) lalu.",
      "Kata dia, sejak Senin (3/2/2025) air surut.", "Gempa mengguncang kota itu, Senin (3/2/2025).",
      "Kemerdekaan dibacakan di Jakarta, Jumat, 17 Agustus 1945, kata dia.",
      "Menurut catatan, Jumat, 17 Agustus 1945, naskah itu dibacakan.",
      "Kata panitia, lomba itu, Sabtu (8/2/2025) nanti, terbuka bagi umum.");
  CAPTURE(body);
  CHECK_FALSE(find_dateline(body).has_value());
}

TEST_CASE("a day that is not sure is not taken") {
  const auto* const body = GENERATE(
      "", "Tanpa tanggal.", "\"Ya,\" kata dia, Kamis (3/2/2025).", "\"Ya,\" kata dia, Rabu (10/9/2019).",
      "\"Ya,\" kata dia (3/2/2025).", "\"Ya,\" kata dia, Senin (31/2/2025).", "\"Ya,\" kata dia, Senin.",
      "\"Ya,\" kata dia, Jumat (20/9/2109).", "\"Ya,\" kata dia, Senin (3/2/2025/7).",
      "Kata dia. Senin (3/2/2025) hujan turun.", "Jakarta (CONTOH) - Harga beras turun.",
      "Jakarta, Contoh Indonesia -- Harga beras turun pada 3 Februari 2025.");
  CAPTURE(body);
  CHECK_FALSE(find_dateline(body).has_value());
}

TEST_CASE("a dateline with a day is taken") {
  CHECK(day("Jakarta, 3 Februari 2025 - Harga beras turun.") == "2025-02-03");
  CHECK(day("JAKARTA (3/2/2025) -- Harga beras turun.") == "2025-02-03");
  CHECK(day("JAKARTA, Senin (3/2/2025) – Harga beras turun.") == "2025-02-03");
  CHECK(day("Jakarta, Feb 3, 2025 (CONTOH) - Rice got cheaper.") == "2025-02-03");
  CHECK(day("Jakarta, Kamis (3/2/2025) – Harga beras turun.") == "?");
}

TEST_CASE("a page's date at the head of the text is taken with its clock") {
  CHECK(day("Senin, 3 Februari 2025 14:05 WITA Harga beras turun.") == "2025-02-03T14:05:00+08:00");
  CHECK(day("4,160 Views  |\n      Senin, 03 Feb 2025 14:05 WIB\nHarga turun.") ==
        "2025-02-03T14:05:00+07:00");
  CHECK(day("Harga Beras Turun\nSenin, 3 Februari 2025 | 14.05 WIB\nIsi.") == "2025-02-03T14:05:00+07:00");
  CHECK(day("Senin, 3 Februari 2025\nHarga beras turun.") == "2025-02-03");
  CHECK(day("Kamis, 3 Februari 2025 14:05 WIB\nHarga beras turun.") == "?");
  CHECK(day("Ini jadwalnya. Catat.\nSenin, 3 Februari 2025 14:05 WIB: A lawan B") == "?");
}

TEST_CASE("the beginning and the last paragraph are looked at and nothing between") {
  const std::string said = "\"Ya,\" kata dia, Senin (3/2/2025).";
  CHECK(day(said + "\n" + kFiller) == "2025-02-03");
  CHECK(day(kFiller + "\n" + said + "\n\n") == "2025-02-03");
  CHECK(day(kFiller + "\n" + said + "\n" + kFiller) == "?");
  CHECK(day(kFiller + "\n" + kFiller + " " + said) == "2025-02-03");
  CHECK(day(kFiller + kFiller) == "?");
}

TEST_CASE("a day that is cut at the end of the beginning is not taken") {
  const std::string body = std::string(1'470, 'a') + " kata dia, Senin (3/2/2025";
  CHECK(day(body + "9)." + kFiller) == "?");
}

TEST_CASE("a day without a year needs a reference and its weekday") {
  const std::string body = "\"Ya,\" kata dia di Jakarta, Senin (3/2).";
  CHECK(day(body) == "?");
  CHECK(day(body, fetched()) == "2025-02-03");
  CHECK(day("\"Ya,\" kata dia di Jakarta, Selasa (3/2).", fetched()) == "?");
  CHECK(day("\"Ya,\" kata dia di Jakarta, Jumat (6/12).", fetched()) == "2024-12-06");
  CHECK(day(body + " Rapat digelar pada Selasa (4/2/2025).", fetched()) == "?");
}

TEST_CASE("a day after the reference is not taken") {
  CHECK(day("\"Ya,\" kata dia, Rabu (5/2/2025).", fetched()) == "2025-02-05");
  CHECK(day("\"Ya,\" kata dia, Kamis (6/2/2025).", fetched()) == "?");
}

TEST_CASE("the order of the dump's date field does not hold for prose") {
  DateReading american;
  american.order = warta::DayOrder::month_first;
  CHECK(day("\"Ya,\" kata dia, Senin (3/2/2025).", american) == "2025-02-03");
}
