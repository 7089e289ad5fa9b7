#include "common/date.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::DateReading;
using warta::DayOrder;
using warta::parse_publication_time;
using warta::proven_day_order;
using warta::to_iso;
using warta::to_yyyymmdd;

namespace {

/// What is written, and what to_iso() makes of it.
using Rows = std::vector<std::pair<std::string, std::string>>;

/// The date as it is written back; "?" if it was not understood.
std::string read(std::string_view text, const DateReading& reading = {}) {
  const auto time = parse_publication_time(text, reading);
  return time ? to_iso(*time) : "?";
}

void check(const Rows& rows, const DateReading& reading = {}) {
  for (const auto& [text, iso] : rows) {
    CAPTURE(text);
    CHECK(read(text, reading) == iso);
  }
}

std::int64_t seconds(std::string_view text) {
  return parse_publication_time(text).value().instant.time_since_epoch().count();
}

/// Fetched on Wednesday, 5 February 2025, 10:00 WIB.
DateReading fetched() {
  return {DayOrder::day_first, warta::kWib, parse_publication_time("2025-02-05T10:00:00+07:00")->instant};
}

}  // namespace

TEST_CASE("the forms of ISO 8601 are read") {
  check({
      {"2025-02-03", "2025-02-03"},
      {"20250203", "2025-02-03"},
      {"2025-02-03T14:05:00+07:00", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14:05", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14:05:06", "2025-02-03T14:05:06+07:00"},
      {"2025-02-03T07:05:00.123Z", "2025-02-03T07:05:00+00:00"},
      {"20250203T140500Z", "2025-02-03T14:05:00+00:00"},
      {"2025-02-03T14:05:00+0800", "2025-02-03T14:05:00+08:00"},
      {"2025-02-03T14:05:00+09", "2025-02-03T14:05:00+09:00"},
      {"2025-02-03T14:05:00-03:30", "2025-02-03T14:05:00-03:30"},
      {" 2025-02-03 14:05 +08:00\n", "2025-02-03T14:05:00+08:00"},
      {"2025-02-03T14:05:00.000000+0700", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14:05:00+00", "2025-02-03T14:05:00+00:00"},
      {"2025-02-03 07:05:00 UTC", "2025-02-03T07:05:00+00:00"},
      {"2025-02-03T14:05:00,123+07:00", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14.05 WIB", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14:05:00 +0700 WIB", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03T14:05:00+07:00[Asia/Jakarta]", "2025-02-03T14:05:00+07:00"},
      {"2025-02-03 14:05 Asia/Makassar", "2025-02-03T14:05:00+08:00"},
      {"[\"2025-02-03T14:05:00+09:00\"]", "2025-02-03T14:05:00+09:00"},
      {"2025-2-3", "2025-02-03"},
      {"2025-02-03Z", "2025-02-03"},
      {"2025-02-03+07:00", "2025-02-03"},
      {"20250203140500", "2025-02-03T14:05:00+07:00"},
      {"202502031405", "2025-02-03T14:05:00+07:00"},
      {"2024-02-29", "2024-02-29"},
      {"1600-01-01", "1600-01-01"},
      {"9999-12-31T23:59:60Z", "9999-12-31T23:59:59+00:00"},
  });
}

TEST_CASE("days in figures are read") {
  check({
      {"3/2/2025", "2025-02-03"},
      {"(3/2/2025)", "2025-02-03"},
      {"03/02/2025", "2025-02-03"},
      {"03-02-2025", "2025-02-03"},
      {"3.2.2025", "2025-02-03"},
      {"23 / 12 / 2017", "2017-12-23"},
      {"3/2/25", "2025-02-03"},
      {"3-2-99", "1999-02-03"},
      {"3/2/70", "1970-02-03"},
      {"3/2/69", "2069-02-03"},
      {"2025/02/03", "2025-02-03"},
      {"2025/2/3 14:05", "2025-02-03T14:05:00+07:00"},
      {"2025.02.03", "2025-02-03"},
      {"3/2/2025 14:05", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025, 14.05", "2025-02-03T14:05:00+07:00"},
      {"03.02.2025 14.05.33", "2025-02-03T14:05:33+07:00"},
      {"3/2/2025 2:05 PM", "2025-02-03T14:05:00+07:00"},
      {"Senin (3/2/2025)", "2025-02-03"},
      {"Senin malam (3/2/2025)", "2025-02-03"},
      {"Senin, 03/02/2025 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"Harian Contoh - 03/02/2025, 14:05 WIB", "2025-02-03T14:05:00+07:00"},
  });
}

TEST_CASE("where one order gives no day it is the other") {
  check({{"10/21/2025 20:43", "2025-10-21T20:43:00+07:00"}, {"21/10/2025", "2025-10-21"}});
  const DateReading american{DayOrder::month_first, warta::kWib, {}};
  check({{"10/9/2025 7:00", "2025-10-09T07:00:00+07:00"},
         {"21/10/2025", "2025-10-21"},
         {"3/2/25", "2025-03-02"},
         {"2025/02/03", "2025-02-03"},
         {"3 Februari 2025", "2025-02-03"}},
        american);
}

TEST_CASE("a weekday decides between two orders") {
  const DateReading american{DayOrder::month_first, warta::kWib, {}};
  CHECK(read("Senin, 3/2/2025", american) == "2025-02-03");
  CHECK(read("Sunday, 3/2/2025") == "2025-03-02");
  CHECK(read("Kamis, 3/2/2025") == "2025-02-03");
}

TEST_CASE("days in Indonesian and Malay words are read") {
  check({
      {"Senin, 3 Februari 2025 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"SENIN, 3 FEBRUARI 2025", "2025-02-03"},
      {"03 Feb 2025 | 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"Kamis, 07 Agu 2025", "2025-08-07"},
      {"Sabtu 8 Februari 2025, pukul 14.05 WIB", "2025-02-08T14:05:00+07:00"},
      {"3 Februari 2025 - 14:05", "2025-02-03T14:05:00+07:00"},
      {"Senin, 3 Februari 2025 – 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"Senin, 3 Februari 2025 • 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"Senin,\u00A03\u00A0Februari\u00A02025  14:05\u00A0WIB", "2025-02-03T14:05:00+07:00"},
      {"Jum'at, 7 Februari 2025", "2025-02-07"},
      {"Jum’at, 7 Februari 2025", "2025-02-07"},
      {"Ahad, 2 Februari 2025", "2025-02-02"},
      {"Minggu, 2 Nop 2025", "2025-11-02"},
      {"Sabtu, 8 Peb 2025", "2025-02-08"},
      {"8 Pebruari 2025", "2025-02-08"},
      {"1 Nopember 2025", "2025-11-01"},
      {"1 Agt 2025", "2025-08-01"},
      {"1 Ags 2025", "2025-08-01"},
      {"1 Agust. 2025", "2025-08-01"},
      {"1 Okt 2025", "2025-10-01"},
      {"1 Des 2025", "2025-12-01"},
      {"1 Mei 2025", "2025-05-01"},
      {"1 Jan. 2025", "2025-01-01"},
      {"1 Sept 2025", "2025-09-01"},
      {"3 Maret 2025", "2025-03-03"},
      {"4 April 2025", "2025-04-04"},
      {"6 Juni 2025", "2025-06-06"},
      {"7 Juli 2025", "2025-07-07"},
      {"17 Agoestoes 1945", "1945-08-17"},
      {"17 Djanuari 1950", "1950-01-17"},
      {"Isnin, 3 Mac 2025", "2025-03-03"},
      {"1 Ogos 2025", "2025-08-01"},
      {"1 Disember 2025", "2025-12-01"},
      {"2025 Februari 3", "2025-02-03"},
      {"3 Februari '25", "2025-02-03"},
      {"01-Feb-19", "2019-02-01"},
      {"3 Februari 2025 jam 8 malam", "2025-02-03T20:00:00+07:00"},
      {"3 Februari 2025 pukul 2.30 siang", "2025-02-03T14:30:00+07:00"},
      {"3 Februari 2025 pukul 11 siang", "2025-02-03T11:00:00+07:00"},
      {"14:05 WIB, 3 Februari 2025", "2025-02-03T14:05:00+07:00"},
      {"29 Februari 2024", "2024-02-29"},
      {"Kamis, 3 Februari 2025", "2025-02-03"},
  });
}

TEST_CASE("days in English words are read") {
  check({
      {"Feb 3, 2025", "2025-02-03"},
      {"Feb. 3, 2025", "2025-02-03"},
      {"February 3rd, 2025 2:05 PM", "2025-02-03T14:05:00+07:00"},
      {"the 3rd of February, 2025", "2025-02-03"},
      {"3 August 2025", "2025-08-03"},
      {"May 3 2025", "2025-05-03"},
      {"Oct 3 2025", "2025-10-03"},
      {"Dec 3 2025", "2025-12-03"},
      {"Mon, 03 Feb 2025 14:05:00 +0700", "2025-02-03T14:05:00+07:00"},
      {"Mon, 03 Feb 2025 14:05:00 GMT", "2025-02-03T14:05:00+00:00"},
      {"Mon, 3 Feb 25 14:05 EST", "2025-02-03T14:05:00-05:00"},
      {"Monday, 03-Feb-25 14:05:00 GMT", "2025-02-03T14:05:00+00:00"},
      {"Mon Feb 03 14:05:00 WIB 2025", "2025-02-03T14:05:00+07:00"},
      {"Mon Feb  3 14:05:00 2025", "2025-02-03T14:05:00+07:00"},
      {"Mon Feb 03 2025 14:05:00 GMT+0700 (Western Indonesia Time)", "2025-02-03T14:05:00+07:00"},
      {"03/Feb/2025:14:05:00 +0700", "2025-02-03T14:05:00+07:00"},
      {"2025-Feb-03", "2025-02-03"},
      {"03Feb2025", "2025-02-03"},
      {"2 PM, Feb 3 2025", "2025-02-03T14:00:00+07:00"},
  });
}

TEST_CASE("clocks of twelve hours are read") {
  check({
      {"3/2/2025 12:30 AM", "2025-02-03T00:30:00+07:00"},
      {"3/2/2025 12:30 PM", "2025-02-03T12:30:00+07:00"},
      {"3/2/2025 2:05pm", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 2:05 p.m.", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 2:05 a.m.", "2025-02-03T02:05:00+07:00"},
      {"3/2/2025 14:05 PM", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05 AM", "?"},
      {"3/2/2025 12.30 malam", "?"},
  });
}

TEST_CASE("a zone behind the clock is taken") {
  check({
      {"3/2/2025 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05 (WIB)", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14.05 wita", "2025-02-03T14:05:00+08:00"},
      {"3/2/2025 14:05 WIT", "2025-02-03T14:05:00+09:00"},
      {"3/2/2025 14:05 GMT+7", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05 UTC+08:00", "2025-02-03T14:05:00+08:00"},
      {"3/2/2025 14:05 UTC-3", "2025-02-03T14:05:00-03:00"},
      {"3/2/2025 14:05 +0700", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05 WIB (GMT+7)", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05Z", "2025-02-03T14:05:00+00:00"},
      {"3/2/2025 14:05 PST", "2025-02-03T14:05:00-08:00"},
      {"3/2/2025 14:05 SGT", "2025-02-03T14:05:00+08:00"},
      {"14:05 -03 Feb 2025", "2025-02-03T14:05:00+07:00"},
      {"3/2/2025 14:05 +0700 WITA", "?"},
      {"3/2/2025 09:00-11:00 WIB", "?"},
  });
}

TEST_CASE("unix time is read") {
  check({
      {"1738566300", "2025-02-03T14:05:00+07:00"},
      {"1738566300.0", "2025-02-03T14:05:00+07:00"},
      {"1738566300.999", "2025-02-03T14:05:00+07:00"},
      {"1738566300000", "2025-02-03T14:05:00+07:00"},
      {"1738566300000.5", "2025-02-03T14:05:00+07:00"},
      {"1738566300000000", "2025-02-03T14:05:00+07:00"},
      {"1738566300000000000", "2025-02-03T14:05:00+07:00"},
      {"1.7385663e+09", "2025-02-03T14:05:00+07:00"},
      {"1.7385663E12", "2025-02-03T14:05:00+07:00"},
      {" 1738566300\n", "2025-02-03T14:05:00+07:00"},
      {"4133980799", "2101-01-01T06:59:59+07:00"},
      {"4133980800", "?"},
      {"0738566300", "?"},
      {"173856630", "?"},
      {"17385663000", "?"},
      {"-1738566300", "?"},
      {"1738566300.0.0", "?"},
      {"1738566300x", "?"},
      {"1e10", "?"},
      {"1e999", "?"},
      {"99999999999999999999", "?"},
      {"9999999999999999999", "?"},
  });
}

TEST_CASE("labels and what else stands beside a date are passed over") {
  check({
      {"Published: 3 Feb 2025", "2025-02-03"},
      {"Diterbitkan 3 Februari 2025", "2025-02-03"},
      {"Jakarta, 3 Februari 2025", "2025-02-03"},
      {"Jakarta, 3 Februari 2025.", "2025-02-03"},
      {"Penulis: Redaksi | 3 Feb 2025", "2025-02-03"},
      {"Tayang: Senin, 3 Februari 2025 14:05 WIB", "2025-02-03T14:05:00+07:00"},
      {"4,160 Views  | \n                                                Kamis, 25 Jun 2026 08:16 WIB",
       "2026-06-25T08:16:00+07:00"},
      {"Dibaca 1.234 kali, 3 Februari 2025", "2025-02-03"},
      {"3 Februari 2025 · 5 menit", "2025-02-03"},
      {"3 Februari 2025 (2025-02-03)", "2025-02-03"},
      {"Diperbarui 04 Feb 2025, 14:05 WIB - Diterbitkan 03 Feb 2025, 14:00 WIB", "2025-02-03T14:00:00+07:00"},
      {"3 Feb 2025 14:00 WIB | Update: 4 Feb 2025 09:00 WIB", "2025-02-03T14:00:00+07:00"},
      {"Last updated: 3 Feb 2025", "2025-02-03"},
  });
}

TEST_CASE("what is no date of any calendar is not understood") {
  const auto* const text = GENERATE(
      "", "kemarin", "2025", "2025-02", "2025-02-30", "2023-02-29", "2025-13-01", "2025-00-10", "2025-0203",
      "2025-02-03T", "2025-02-03T25:00", "2025-02-03T14", "2025-02-03T14:60", "2025-02-03T14:05.5",
      "2025-02-03T14:05:61", "2025-02-03 14:05 WIB?", "2025-02-03T14:05:00+15:00", "2025-02-03T14:05:00+7",
      "1025-02-03", "None", "2025-02-03x", "x2025-02-03", "null", "NaT", "nan", "-", "0000-00-00 00:00:00",
      "0000-00-00", "31/2/2025", "32 Januari 2025", "0 Januari 2025", "29 Februari 2023", "13/13/2025",
      "Februari 2025", "Feb 2025", "Jan-11", "14:05", "14:05 WIB", "Senin", "Senin, 14:05 WIB", "1/2/3/2025",
      "3/2", "3/2/202", "3/2/20255", "3/2-2025", "3 Foo 2025", "03 02 2025", "12345678", "20251301",
      "20250203250000", "45691", "3 / 2/2025", "Rp 2.025.000", "0x20250203", "3 Februari 1599", "99/99/99");
  CAPTURE(text);
  CHECK_FALSE(parse_publication_time(text).has_value());
}

TEST_CASE("a text with two days or two clocks is not understood") {
  const auto* const text = GENERATE("3/2/2025 dan 4/2/2025", "3 Februari 2025 s.d. 5 Februari 2025",
                                    "3/2/2025 14:05 dan 15:05", "3-5 Februari 2025", "3/2/2025 nomor 17");
  CAPTURE(text);
  CHECK_FALSE(parse_publication_time(text).has_value());
}

TEST_CASE("a date in a long text is not understood") {
  const std::string date = "3 Februari 2025";
  CHECK(read(date + std::string(5'000, ' ') + "|" + std::string(5'000, '\n')) == "2025-02-03");
  CHECK(read(std::string(104, 'a') + " " + date) == "2025-02-03");
  CHECK(read(std::string(105, 'a') + " " + date) == "?");
  CHECK(read(date + std::string(200, '.')) == "?");
}

TEST_CASE("bytes that are no text are not understood") {
  CHECK(read(std::string("2025-02-03\0", 11)) == "?");
  CHECK(read("3 Februari\xFF 2025") == "?");
  CHECK(read("\xE2\x80") == "?");
  CHECK(read("\xE2\x80 3/2/2025") == "2025-02-03");
}

TEST_CASE("relative dates count from the reference") {
  check(
      {
          {"17 menit yang lalu", "2025-02-05T09:43:00+07:00"},
          {"2 jam lalu", "2025-02-05T08:00:00+07:00"},
          {"1 jam 20 menit yang lalu", "2025-02-05T08:40:00+07:00"},
          {"30 detik lalu", "2025-02-05T09:59:30+07:00"},
          {"sejam yang lalu", "2025-02-05T09:00:00+07:00"},
          {"11 jam lalu", "2025-02-04T23:00:00+07:00"},
          {"an hour ago", "2025-02-05T09:00:00+07:00"},
          {"5 minutes ago", "2025-02-05T09:55:00+07:00"},
          {"baru saja", "2025-02-05T10:00:00+07:00"},
          {"just now", "2025-02-05T10:00:00+07:00"},
          {"2 hari yang lalu", "2025-02-03"},
          {"a day ago", "2025-02-04"},
          {"kemarin", "2025-02-04"},
          {"Kemarin, 14.05 WIB", "2025-02-04T14:05:00+07:00"},
          {"yesterday at 2:05 PM", "2025-02-04T14:05:00+07:00"},
          {"hari ini 14:05", "2025-02-05T14:05:00+07:00"},
          {"today", "2025-02-05"},
          {"3 minggu lalu", "?"},
          {"2 bulan yang lalu", "?"},
          {"setahun lalu", "?"},
          {"beberapa menit yang lalu", "?"},
          {"lalu", "?"},
      },
      fetched());
}

TEST_CASE("a day without a year is the last such day up to the reference") {
  check(
      {
          {"Senin (3/2)", "2025-02-03"},
          {"Rabu (5/2) 14:05 WIB", "2025-02-05T14:05:00+07:00"},
          {"Kamis (6/2)", "?"},
          {"Selasa (3/2)", "?"},
          {"Jumat (6/12)", "2024-12-06"},
          {"3 Februari", "2025-02-03"},
          {"Feb 3", "2025-02-03"},
          {"3 Februari 14:05", "2025-02-03T14:05:00+07:00"},
          {"6 Februari", "2024-02-06"},
          {"11-Jan", "2025-01-11"},
          {"Jan-11", "?"},
          {"29 Februari", "2024-02-29"},
          {"30 Februari", "?"},
          {"3/2", "?"},
      },
      fetched());
}

TEST_CASE("without a reference nothing is dated that needs one") {
  const auto* const text = GENERATE("17 menit yang lalu", "kemarin", "hari ini 14:05", "baru saja",
                                    "Senin (3/2)", "3 Februari", "yesterday");
  CAPTURE(text);
  CHECK_FALSE(parse_publication_time(text).has_value());
}

TEST_CASE("today is the reference's day in the dump's zone") {
  const DateReading jayapura{DayOrder::day_first, std::chrono::hours{9},
                             parse_publication_time("2025-02-05T16:00:00Z")->instant};
  CHECK(read("hari ini", jayapura) == "2025-02-06");
  CHECK(read("kemarin 14:05", jayapura) == "2025-02-05T14:05:00+09:00");
}

TEST_CASE("an order is proven by a day that the other does not give") {
  CHECK(proven_day_order("10/21/2025 20:43") == DayOrder::month_first);
  CHECK(proven_day_order("21/10/2025") == DayOrder::day_first);
  CHECK(proven_day_order("21-10-2025 | 14:05 WIB") == DayOrder::day_first);
  CHECK(proven_day_order("10/21/25") == DayOrder::month_first);
  CHECK(proven_day_order("21/10/99") == DayOrder::day_first);
  CHECK(proven_day_order("Senin (3/2/2025)") == DayOrder::day_first);
  CHECK(proven_day_order("Sunday, 3/2/2025") == DayOrder::month_first);
}

TEST_CASE("an order is not proven by a day of both") {
  const auto* const text = GENERATE("3/2/2025", "5/5/2025", "Senin, 5/5/2025", "2025/02/13", "21/10/25",
                                    "13 Februari 2025", "31/2/2025", "13/13/2025", "", "Kamis, 3/2/2025",
                                    "21/10/2025 dan 10/21/2025", "2025-02-13", "1738566300");
  CAPTURE(text);
  CHECK_FALSE(proven_day_order(text).has_value());
}

TEST_CASE("an instant is UTC and a missing zone is WIB") {
  CHECK(seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(seconds("1970-01-01T07:00") == 0);
  CHECK(seconds("2025-02-07T14:05:00+07:00") == seconds("2025-02-07T16:05:00+09:00"));
  CHECK(seconds("2025-02-07") == seconds("2025-02-06T17:00:00Z"));
  CHECK(seconds("Jumat, 7 Februari 2025 14:05 WITA") == seconds("2025-02-07T06:05:00Z"));
  CHECK(seconds("Fri, 07 Feb 2025 14:05:00 EST") == seconds("2025-02-07T19:05:00Z"));
  CHECK(seconds("1738566300") == 1'738'566'300);
}

TEST_CASE("a missing zone is that of the reading") {
  const DateReading wita{DayOrder::day_first, std::chrono::hours{8}, {}};
  check({{"3/2/2025 14:05", "2025-02-03T14:05:00+08:00"},
         {"2025-02-03T14:05", "2025-02-03T14:05:00+08:00"},
         {"1738566300", "2025-02-03T15:05:00+08:00"},
         {"3/2/2025 14:05 WIB", "2025-02-03T14:05:00+07:00"}},
        wita);
  CHECK(parse_publication_time("3/2/2025", wita) == parse_publication_time("2025-02-03", wita));
}

TEST_CASE("the civil day is the outlet's and not UTC's") {
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-07T00:30:00+07:00")) == "20250207");
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-06T17:30:00Z")) == "20250206");
  CHECK(to_yyyymmdd(*parse_publication_time("2025-02-07")) == "20250207");
  CHECK(to_yyyymmdd(*parse_publication_time("2024-12-31T23:30:00-05:00")) == "20241231");
}

TEST_CASE("what is written is read back as the same") {
  const auto* const text = GENERATE(
      "2025-02-03", "2025-02-03T14:05:00+07:00", "1945-08-17T10:00:00+09:00", "1969-12-31T23:59:59-11:30",
      "3/2/2025", "Senin, 3 Februari 2025 14:05 WITA", "1738566300", "Mon, 03 Feb 2025 14:05:00 EST");
  const auto time = parse_publication_time(text);
  REQUIRE(time.has_value());
  CHECK(parse_publication_time(to_iso(*time)) == time);
}
