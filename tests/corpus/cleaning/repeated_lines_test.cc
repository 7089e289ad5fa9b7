#include "corpus/cleaning/repeated_lines.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::RepeatedLines;

namespace {

constexpr std::string_view kFooter = "Contoh adalah portal berita tentang desa dan sungai.";

/// A different letter sequence for each number, since numbers are taken as alike.
std::string word_for(int number) {
  std::string word = "kata";
  for (; number > 0; number /= 26) word += static_cast<char>('a' + number % 26);
  return word;
}

std::string article(int number, std::string_view line) {
  return "Kabar tentang " + word_for(number) + " dari desa.\n" + std::string(line) + "\nSelesai " +
         word_for(number);
}

/// `with` articles that hold the line and `without` that do not.
RepeatedLines learned(std::string_view line, int with, int without, const std::string& source = "contoh") {
  RepeatedLines repeated;
  for (int i = 0; i < with; ++i) repeated.observe(source, article(i, line));
  for (int i = 0; i < without; ++i)
    repeated.observe(source, article(10000 + i, "Baris " + word_for(20000 + i)));
  return repeated;
}

}  // namespace

TEST_CASE("a line of enough of a source's articles is repeated") {
  CHECK(learned(kFooter, 10, 0).is_repeated("contoh", kFooter));
  CHECK(learned(kFooter, 10, 100).is_repeated("contoh", kFooter));
  CHECK_FALSE(learned(kFooter, 9, 0).is_repeated("contoh", kFooter));
  CHECK_FALSE(learned(kFooter, 10, 200).is_repeated("contoh", kFooter));
}

TEST_CASE("headings must repeat in more articles") {
  CHECK_FALSE(learned("Babak pertama", 15, 85).is_repeated("contoh", "Babak pertama"));
  CHECK(learned("Ikuti terus kami", 35, 65).is_repeated("contoh", "Ikuti terus kami"));
  CHECK_FALSE(learned("Berikut susunan pemain kedua tim:", 15, 85)
                  .is_repeated("contoh", "Berikut susunan pemain kedua tim:"));
}

TEST_CASE("numbers, case, blanks and punctuation make no difference") {
  const auto repeated = learned("Artikel dibaca 1.234 kali oleh warga", 20, 0);
  CHECK(repeated.is_repeated("contoh", "  ARTIKEL dibaca: 7 kali, oleh warga."));
  CHECK_FALSE(repeated.is_repeated("contoh", "Artikel dibaca kali oleh warga"));
}

TEST_CASE("short lines, long prose and datelines are never repeated") {
  const std::string prose(700, 'a');
  for (const auto& line :
       {std::string("(*)"), std::string("Banjir"), prose, std::string("Contoh Jakarta Pusat --"),
        std::string("Contoh Jakarta Pusat \xe2\x80\x94")}) {
    INFO(line);
    CHECK_FALSE(learned(line, 50, 0).is_repeated("contoh", line));
  }
}

TEST_CASE("sources are apart, and articles without one are one") {
  const auto repeated = learned(kFooter, 20, 0, "");
  CHECK(repeated.is_repeated("", kFooter));
  CHECK_FALSE(repeated.is_repeated("contoh", kFooter));
}

TEST_CASE("copies of one article and bodies of one line teach nothing") {
  RepeatedLines repeated;
  for (int i = 0; i < 50; ++i) {
    repeated.observe("contoh", article(1, kFooter));
    repeated.observe("contoh", kFooter);
  }
  CHECK_FALSE(repeated.is_repeated("contoh", kFooter));
}

TEST_CASE("a line twice in an article counts once") {
  RepeatedLines repeated;
  for (int i = 0; i < 6; ++i)
    repeated.observe("contoh", article(i, std::string(kFooter) + "\n" + std::string(kFooter)));
  CHECK_FALSE(repeated.is_repeated("contoh", kFooter));
}

TEST_CASE("a flood of other lines does not hide a line that repeats") {
  RepeatedLines repeated;
  for (int i = 0; i < 1000; ++i) {
    std::string body(kFooter);
    for (int k = 0; k < 20; ++k) body += "\nBaris yang lain sama sekali " + word_for(i * 20 + k);
    repeated.observe("contoh", body);
  }
  CHECK(repeated.is_repeated("contoh", kFooter));
  CHECK_FALSE(repeated.is_repeated("contoh", "Baris yang lain sama sekali " + word_for(19999)));
}

TEST_CASE("a large source outlives many small ones") {
  auto repeated = learned(kFooter, 20, 0);
  for (int i = 0; i < 1000; ++i) repeated.observe("sumber " + word_for(i), article(i, kFooter));
  CHECK(repeated.is_repeated("contoh", kFooter));
  CHECK_FALSE(repeated.is_repeated("sumber " + word_for(0), kFooter));
}

TEST_CASE("the end of a long article is looked at too") {
  RepeatedLines repeated;
  for (int i = 0; i < 20; ++i) {
    std::string body;
    for (int k = 0; k < 1000; ++k) body += "Baris " + word_for(i * 1000 + k) + "\n";
    repeated.observe("contoh", body + std::string(kFooter));
  }
  CHECK(repeated.is_repeated("contoh", kFooter));
}
