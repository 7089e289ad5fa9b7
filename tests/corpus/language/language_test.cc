#include "corpus/language/language.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "corpus/language/language_evidence.h"
#include "corpus/language/language_words.h"

using namespace warta::corpus;

namespace {

struct Sample {
  const char* what;
  Language language;
  const char* text;
};

void check(const std::vector<Sample>& samples) {
  for (const auto& sample : samples) {
    INFO(sample.what);
    CHECK(code(language_of("", sample.text)) == code(sample.language));
  }
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

constexpr auto kIndonesian =
    "Pemerintah kota akan memperbaiki jembatan itu pekan depan karena banyak warga mengeluh. Polisi "
    "mengatakan "
    "bahwa jalan di sekitarnya ditutup sejak Senin pagi. ";
constexpr auto kMalay =
    "Kerajaan negeri akan membaiki jambatan itu minggu hadapan kerana ramai penduduk mengadu. Polis berkata, "
    "jalan "
    "di sekitarnya ditutup sejak pagi Isnin bagi keselamatan orang awam. ";
constexpr auto kEnglish =
    "The city will repair the bridge next week because many residents have complained. Police said that the "
    "road "
    "around it has been closed since Monday morning. ";

}  // namespace

TEST_CASE("Indonesian, Malay and English are told apart") {
  check({{"Indonesian", Language::indonesian, kIndonesian},
         {"Malay", Language::malay, kMalay},
         {"English", Language::english, kEnglish}});
}

TEST_CASE("what Indonesian and Malay spell differently decides between them") {
  check({{"id 1", Language::indonesian,
          "Kualitas udara memburuk, sehingga rumah sakit menerima lebih banyak pasien daripada biasanya."},
         {"ms 1", Language::malay,
          "Kualiti udara semakin teruk, lalu hospital menerima lebih ramai pesakit daripada biasa."},
         {"id 2", Language::indonesian,
          "Sebuah mobil menabrak toko pada Jumat malam. Sopirnya bisa keluar, yaitu lewat jendela."},
         {"ms 2", Language::malay,
          "Sebuah kereta merempuh kedai pada malam Jumaat. Pemandunya boleh keluar, iaitu melalui tingkap."},
         {"id 3", Language::indonesian,
          "Universitas membutuhkan uang untuk gedung baru, ujar pengurusnya pada Agustus."},
         {"ms 3", Language::malay,
          "Universiti memerlukan wang untuk bangunan baharu, kata pengurusannya pada Ogos."}});
}

TEST_CASE("Indonesian about Malaysia stays Indonesian, Malay about Indonesia Malay") {
  check({{"about Malaysia", Language::indonesian,
          "Pemerintah Malaysia menaikkan pajak sebesar RM 200 bagi perusahaan di Kuala Lumpur, ujar menteri "
          "itu. "
          "Kebijakan tersebut berlaku setelah parlemen di Putrajaya menyetujuinya karena anggaran menipis."},
         {"about Indonesia", Language::malay,
          "Kerajaan Indonesia menaikkan cukai ke atas syarikat di Jakarta, kata menteri berkenaan. Dasar itu "
          "berkuat kuasa selepas parlimen meluluskannya kerana kekurangan wang."}});
}

TEST_CASE("foreign names, quotes and mixing leave Indonesian what it is") {
  check(
      {{"names", Language::indonesian,
        "Manchester United menang 2-0 atas Real Madrid di Old Trafford, dan Liverpool bermain imbang melawan "
        "Bayern Munich pada laga yang lain."},
       {"a quote", Language::indonesian,
        "Pelatih itu menulis di akunnya, \"We are very proud of this team and thank you for the support.\" "
        "Unggahan tersebut dibagikan ribuan kali karena banyak warganet yang ikut mengucapkan selamat."},
       {"the youth's mixing", Language::indonesian,
        "Jujur aku literally nggak paham kenapa banyak yang skip film ini, padahal plot twist-nya keren "
        "banget "
        "dan soundtrack-nya juga enak."},
       {"verses in Arabic", Language::indonesian,
        "Khatib membaca surat Al-Fatihah بسم الله الرحمن الرحيم kemudian menjelaskan artinya kepada para "
        "jemaah yang datang sejak subuh."},
       {"no blanks where links were", Language::indonesian,
        "Pertandingan antaraSwissdanKanadaberakhir imbang karena kedua tim tidak bisa mencetak gol sampai "
        "akhir "
        "babak kedua."}});
}

TEST_CASE("all else is another language") {
  check({{"Javanese", Language::other,
          "Wong-wong ing desa iku padha seneng amarga dalane wis didandani, nanging isih ana sing durung "
          "ngerti "
          "kepriye carane lewat kono."},
         {"Sundanese", Language::other,
          "Urang lembur pada bungah sabab jalanna geus dialusan, tapi aya kénéh nu can nyaho kumaha carana "
          "ngaliwat "
          "ka dinya."},
         {"Minangkabau", Language::other,
          "Urang nagari tu sanang bana dek jalannyo alah dielokkan, tapi ado juo nan indak tau baa caro lalu "
          "di "
          "sinan."},
         {"Tagalog", Language::other,
          "Masaya ang mga tao sa nayon dahil naayos na ang kalsada, ngunit may ilan pa ring hindi alam kung "
          "paano "
          "dumaan doon."},
         {"Spanish", Language::other,
          "Los vecinos del pueblo están contentos porque la carretera ya está arreglada, pero algunos no "
          "saben cómo "
          "pasar."},
         {"Dutch", Language::other,
          "De bewoners van het dorp zijn blij omdat de weg eindelijk is hersteld, maar niet iedereen weet "
          "hoe je er "
          "komt."},
         {"Vietnamese", Language::other,
          "Người dân trong làng rất vui vì con đường đã được sửa, nhưng một số người vẫn chưa biết cách đi "
          "qua đó."},
         {"Chinese", Language::other, "村民们很高兴，因为道路终于修好了。"},
         {"Arabic", Language::other, "فرح أهل القرية لأن الطريق أصلح أخيرا"},
         {"Russian", Language::other, "Жители деревни рады, что дорогу наконец починили."},
         {"Thai", Language::other, "ชาวบ้านดีใจที่ถนนซ่อมเสร็จแล้ว"}});
}

TEST_CASE("of what is too short or holds no words nothing is said") {
  check({{"empty", Language::unknown, ""},
         {"blanks", Language::unknown, " \n\t\r\n"},
         {"digits and signs", Language::unknown, "12.345,67 -- (2/3) *** 100%"},
         {"a name", Language::unknown, "Andi Wijaya"},
         {"initials", Language::unknown, "a b c d e f g h i j k l m n"},
         {"emoji", Language::unknown, "\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80"},
         {"no UTF-8", Language::unknown, "\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8 \xe4\xb8 \xc0\xaf \xed"},
         {"one long word", Language::unknown, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"}});
  CHECK(language_of("", std::string(100, '\0')) == Language::unknown);
}

TEST_CASE("a title alone is enough, in small, title and all capitals") {
  for (const auto* title :
       {"Polisi tangkap pelaku pencurian mobil di Bogor", "Polisi Tangkap Pelaku Pencurian Mobil Di Bogor",
        "POLISI TANGKAP PELAKU PENCURIAN MOBIL DI BOGOR"})
    CHECK(language_of(title, "") == Language::indonesian);
  CHECK(language_of("Polis tahan lelaki curi kereta kerana berhutang", "") == Language::malay);
  CHECK(language_of("Police arrest man over theft of car in Bogor", "") == Language::english);
}

TEST_CASE("the body weighs more than a title in another language") {
  CHECK(language_of("Breaking news of the day", repeated(kIndonesian, 3)) == Language::indonesian);
  CHECK(language_of("Berita hari ini", repeated(kEnglish, 3)) == Language::english);
}

TEST_CASE("a foreign beginning or end of a long article does not decide") {
  const auto body = repeated(kIndonesian, 40);
  CHECK(language_of("", repeated(kEnglish, 2) + body) == Language::indonesian);
  CHECK(language_of("", body + repeated(kEnglish, 6)) == Language::indonesian);
}

TEST_CASE("a passage between the pieces of a long body is not seen") {
  // kept visible: the trade that language.h tells of
  const auto body = repeated(kIndonesian, 60);
  CHECK(language_of("", body.substr(0, 1000) + repeated(kMalay, 5) + body) == Language::indonesian);
}

TEST_CASE("a huge text without a blank is read in bounded time") {
  CHECK(language_of("", std::string(std::size_t{64} << 20, 'a')) == Language::unknown);
  CHECK(language_of("", repeated("村民们很高兴", 100000)) == Language::other);
}

TEST_CASE("evidence counts words and letters") {
  const auto evidence = evidence_in("Kata dia, caf\u00e9 itu 2x \u0436\u0436 x");
  CHECK(evidence.words == 4);
  CHECK(evidence.latin_letters == 4 + 3 + 4 + 3 + 1 + 1);
  CHECK(evidence.foreign_letters == 2);
}

TEST_CASE("a capital after a small letter begins a word, a capital after a capital does not") {
  CHECK(evidence_in("diJalanKPK").words == 3);
  CHECK(evidence_in("KPKdi").words == 1);  // kept visible
}

TEST_CASE("a known word gives its own evidence in any case, an unknown one that of its trigrams") {
  const auto known = evidence_in("kerana").malay;
  CHECK(known > 0);
  CHECK(evidence_in("KERANA").malay == known);
  CHECK(evidence_in("kerana kerana").malay == 2 * known);
  CHECK(evidence_in("ilumina\u00e7\u00e3o").other > 0);
}

TEST_CASE("the tables are sorted, without repetitions, and of the letters they may hold") {
  for (const auto clues : {language_words(), language_trigrams()})
    for (std::size_t i = 1; i < clues.size(); ++i) CHECK(clues[i - 1].text < clues[i].text);
  for (const auto& clue : language_words()) {
    CHECK((!clue.text.empty() && clue.text.size() <= 12));
    CHECK(clue.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
  }
  for (const auto& clue : language_trigrams()) {
    CHECK(clue.text.size() == 3);
    CHECK(clue.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz*_") == std::string_view::npos);
  }
}
