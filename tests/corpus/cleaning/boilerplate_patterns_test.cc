#include "corpus/cleaning/boilerplate_patterns.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::LinePlace;
using warta::corpus::LineRest;
using warta::corpus::without_boilerplate;

namespace {

/// What is left of a line; the line itself if it stays.
std::string rest_of(std::string_view line, LinePlace place = LinePlace::edge) {
  const auto rest = without_boilerplate(line, place);
  return rest ? rest->text : std::string(line);
}

}  // namespace

TEST_CASE("links to other articles go") {
  for (const auto* const line : {
           "Baca juga: Panen Kopi di Lereng Bukit Melimpah",
           "Baca juga: panen kopi di lereng bukit melimpah",
           "BACA JUGA: Jalan Desa Mulai Diaspal",
           "Baca Juga : Jalan Desa Mulai Diaspal?",
           "baca juga:",
           "Baca Juga",
           "Baca_Juga",
           "Baca\xc2\xa0juga: Pasar Ikan Pindah ke Tepi Sungai",
           "\342\200\213Baca juga: Pasar Ikan Pindah ke Tepi Sungai",
           "- Baca juga: Pasar Ikan Pindah ke Tepi Sungai",
           "\xf0\x9f\x91\x89 Baca juga: Pasar Ikan Pindah",
           "Baca juga: Hasilnya Ternyata di Luar Dugaan...",
           "Baca juga: Wah! Nilai Ekspor Rempah Tembus Rekor Baru",
           "Baca Juga 7 Cara Merawat Tanaman Hias di Rumah",
           "Baca juga, Pasar Ikan Pindah ke Tepi Sungai",
           "Baca pula: Kapal Baru untuk Nelayan Pulau",
           "[Baca juga: Kapal Baru untuk Nelayan Pulau]",
           "(Baca juga: Kapal (Baru) untuk Nelayan)",
           "(Baca: Petugas Padamkan Kebakaran Lahan)",
           "Baca: Petugas Padamkan Kebakaran Lahan",
           "Baca selengkapnya di contoh.example",
           "Baca selengkapnya:",
           "SIMAK JUGA - Klasemen Liga Antarkampung",
           "Simak juga: Klasemen Liga Antarkampung",
           "Lihat juga: Potret Danau Saat Kemarau",
           "Selanjutnya: Harga Beras Turun Lagi",
           "Berita Lainnya : Harga Beras Turun Lagi",
           "Berita Terkait",
           "Artikel Selanjutnya",
           "Halaman Selanjutnya",
           "Halaman selanjutnya: Cara Membuat Tempe",
       }) {
    INFO(line);
    CHECK(rest_of(line).empty());
  }
}

TEST_CASE("links to videos go") {
  for (const auto* const line : {
           "Simak Video 'Warga Gotong Royong Bersihkan Sungai':",
           "Simak juga Video: Warga Gotong Royong Bersihkan Sungai",
           "Simak Video Warga Gotong Royong Bersihkan Sungai",
           "'Lihat juga Video: Warga Gotong Royong'",
           "Lihat Video 'Kapal Kandas': [Gambas:Video 20detik]",
           "Tonton juga video \"Kapal Kandas di Muara\" di sini:",
           "Tonton juga \"Kapal Kandas di Muara\" di sini:",
           "Saksikan Live DetikPagi :",
           "Saksikan video pilihan di bawah ini:",
           "Simak video menarik berikut ini:",
           "Video Pilihan",
           "Video: Melihat Sawah Terasering dari Udara",
           "[Gambas:Video 20detik]",
           "[Gambas: Youtube]",
       }) {
    INFO(line);
    CHECK(rest_of(line).empty());
  }
}

TEST_CASE("what belongs to the page goes") {
  for (const auto* const line : {
           "ADVERTISEMENT",
           "Advertisement",
           "SCROLL TO CONTINUE WITH CONTENT",
           "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
           "Scroll to resume content",
           "Gulir untuk lanjut membaca",
           "Exit mobile version",
           "Iklan",
           "Loading...",
           "loading\xe2\x80\xa6",
           "Komentar (12)",
           "Bagikan:",
           "Share this:",
           "Tag : banjir, sungai, hujan",
           "Tags: banjir sungai hujan",
           "Terpopuler",
           "Halaman: 1 2 3",
           "Halaman 1 2 3 Selanjutnya \xc2\xbb",
           "3 dari 5 halaman",
           "Copyright \xc2\xa9 WARTA 2025",
           "All rights reserved.",
           "Dilarang keras mengambil konten, melakukan crawling tanpa izin tertulis dari redaksi.",
           "Artikel ini telah tayang di contoh.example dengan judul Kapal Kandas di Muara",
           "Artikel ini pertama kali terbit dalam bahasa Inggris",
           "Cek Berita dan Artikel yang lain di Google News",
           "Follow Berita Contoh di Google News",
           "Ikuti kami di kanal berikut untuk kabar terbaru",
           "Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram kami. Caranya mudah.",
           "Gabung di WhatsApp Channel kami sekarang",
           "Berlangganan newsletter",
           "Klik di sini untuk melihat jadwal lengkapnya",
       }) {
    INFO(line);
    CHECK(rest_of(line).empty());
  }
}

TEST_CASE("credits go at the edges of a body and stay in its middle") {
  for (const auto* const line : {
           "Pewarta: Nama Satu",
           "Editor: N. Satu",
           "Penulis : Kontributor Kota, Nama Satu|Editor : Nama Dua",
           "Reporter: ABC",
           "Redaktur : Nama Dua",
           "Pewarta: Nama Satu Editor: Nama Dua Copyright \xc2\xa9 WARTA 2025",
           "Diadaptasi oleh Nama Satu dan Nama Dua",
           "Uploader: Nama Tiga",
       }) {
    INFO(line);
    CHECK(rest_of(line).empty());
  }
  CHECK(rest_of("Penulis: Nama Satu", LinePlace::middle) == "Penulis: Nama Satu");
  CHECK(rest_of("(Foto: Dok. Panitia)", LinePlace::middle).empty());
  CHECK(rest_of("Foto: Panitia", LinePlace::middle).empty());
}

TEST_CASE("sentences that begin with such words stay") {
  for (const auto* const line : {
           "Baca juga buku ini, kata guru itu kepada murid-muridnya",
           "Baca juga: menurut dia, warga perlu tahu aturan itu. Karena itu ia menempelnya di balai desa.",
           "Baca buku adalah kebiasaan baik.",
           "Baca: kegiatan yang jarang dilakukan warga kota",
           "Simak ulasan berikut ini.",
           "Simak daftar lengkap pemenangnya berikut ini:",
           "Simak resepnya di bawah ini.",
           "Simak video itu sampai selesai, lalu ceritakan kembali isinya.",
           "Lihat saja pantai itu. Warnanya biru.",
           "Lihat jadwal final di halaman selanjutnya.",
           "Tonton pertandingan itu bersama keluarga di rumah.",
           "Saksikan bungkusnya, bila basah berarti rusak.",
           "Video itu diunggah warga pada Senin malam.",
           "Video: rekaman itu kemudian dihapus oleh pemiliknya",
           "Selanjutnya, warga diminta menunggu pengumuman.",
           "Selanjutnya: mereka berangkat ke kota",
           "Halaman rumah itu dipenuhi bunga.",
           "Halaman 5 buku itu robek.",
           "Editor majalah itu mengundurkan diri.",
           "Editor: pekerjaan yang tidak pernah selesai, begitu kata orang",
           "Penulis novel itu lahir di kota kecil.",
           R"(Penulis: "Saya tidak menyangka menang")",
           "Pewarta dilarang masuk ke ruang sidang.",
           "Reporter kami melaporkan dari lokasi.",
           "Foto tersebut diambil pada Senin.",
           "Foto: warga yang mengantre air bersih sejak pagi buta",
           "Iklan rokok dilarang tayang pada siang hari.",
           "Komentar itu menuai kritik.",
           R"(", " komentar, . ")",
           "Bagikan makanan kepada tetangga.",
           "Share kepemilikan perusahaan itu naik.",
           "Loading barang di pelabuhan memakan waktu dua hari.",
           "Loading barang...",
           "Tag harga itu salah dipasang.",
           "Berlangganan koran membuat warga tahu kabar terbaru.",
           "Terpopuler di antara lagu-lagu itu adalah yang kedua.",
           "Artikel ini membahas panen kopi.",
           "Artikel terkait panen kopi ditulis oleh mahasiswa.",
           "Berita terkait kebakaran itu menyebar cepat.",
           "Gabung dengan koperasi, petani itu mendapat pupuk murah.",
           "Ikuti petunjuk petugas di lapangan.",
           "Dapatkan informasi harga di papan pengumuman pasar.",
           "Cek fakta: saluran WhatsApp itu bukan milik pemerintah desa",
           "Follow-up kasus itu belum jelas.",
           "Copyright karya itu dimiliki pelukisnya.",
           "Dilarang merokok di ruangan ini.",
           "Klik tombol merah itu, lalu tunggu.",
           "Kita baca: doa meminta hujan",
           "Dia minta warga baca juga: surat edaran dan maklumat",
           "Jakarta, Contoh Indonesia -- Hujan turun sejak pagi.",
           "JAKARTA -",
           "Pejabat (baca: penguasa) itu diam saja.",
           "Pejabat itu diam. (baca: tidak berani bicara)",
           "(Lihat: Kitab Tanaman Obat, Jilid Kedua, halaman 3).",
           "Ia menunjuk gambar (foto lain) di dinding.",
           "Lagu berjudul Exit Mobile dirilis.",
           "Menurut pengamat, iklan itu menyesatkan.",
           "Ia membaca: Baca juga: itu saja. Lalu ia pergi.",
           "Mereka menulis advertisement di papan.",
           "Kata sandi itu [gambas] dan mudah ditebak.",
           "Gambas: sayur yang enak ditumis",
           "Buku itu punya 5 dari 7 halaman berwarna.",
       }) {
    INFO(line);
    CHECK(rest_of(line) == line);
  }
}

TEST_CASE("parts of a line that are bounded go and the rest stays") {
  struct Part {
    std::string_view line;
    std::string_view rest;
  };
  for (const auto& [line, rest] : {
           Part{"Air surut. SCROLL TO CONTINUE WITH CONTENT Warga pulang.", "Air surut. Warga pulang."},
           Part{"Air surut. ADVERTISEMENT SCROLL TO RESUME CONTENT Warga pulang.",
                "Air surut. Warga pulang."},
           Part{"Air surut. [Gambas:Video 20detik] Warga pulang.", "Air surut. Warga pulang."},
           Part{"Air surut. Exit mobile version", "Air surut."},
           Part{"Air surut. (Baca juga: Warga Mengungsi) Warga pulang.", "Air surut. Warga pulang."},
           Part{"Air surut (Foto: Dok. Panitia)", "Air surut"},
           Part{"Air surut. Baca juga: Warga Desa Mengungsi", "Air surut."},
           Part{"\"Air surut,\" katanya. Simak Video 'Banjir di Desa': [Gambas:Video 20detik]",
                "\"Air surut,\" katanya."},
           Part{"Air surut. Simak Video 'Banjir di Desa': Warga pulang.", "Air surut. Warga pulang."},
           Part{"Air surut. Tonton juga Video \"Banjir di Desa\" di sini: Warga pulang.",
                "Air surut. Warga pulang."},
           Part{"Air surut. Baca juga: banjir di desa lain Baca juga: warga mengungsi Pewarta: Nama Satu "
                "Editor: Nama "
                "Dua Copyright \xc2\xa9 WARTA 2025 Dilarang keras mengambil konten, tanpa izin.",
                "Air surut."},
           Part{"Baca juga:, Baca juga:, Warga pulang sore itu.", "Warga pulang sore itu."},
           Part{"Baca selengkapnya di, Warga pulang sore itu.", "Warga pulang sore itu."},
           Part{"Air surut., loading...", "Air surut."},
           Part{"(kmp), loading...", "(kmp)"},
           Part{"Air surut. Baca berita selengkapnya di sini .", "Air surut."},
           Part{"Air surut. 5 dari 7 halaman", "Air surut."},
           Part{"Air surut. Artikel ini telah tayang di contoh.example. Warga pulang.",
                "Air surut. Warga pulang."},
       }) {
    INFO(line);
    CHECK(rest_of(line) == rest);
  }
}

TEST_CASE("a link in the middle of a line without a certain end stays") {
  for (const auto* const line : {
           "Air surut. Baca juga: Warga Mengungsi Ketua RT mengatakan air sudah surut.",
           "Air surut. Baca juga: warga mengungsi \"Kami pulang,\" kata ketua RT.",
           "Air surut. Baca Juga Warga mengungsi ke balai desa pada malam hari",
           "Air surut. Lihat saja di sana",
           "Air surut. (Baca juga: Warga Mengungsi",
       }) {
    INFO(line);
    CHECK(rest_of(line) == line);
  }
}

TEST_CASE("what was taken out of a line is counted") {
  CHECK(without_boilerplate("Air surut.", LinePlace::edge) == std::nullopt);
  CHECK(without_boilerplate("", LinePlace::edge) == std::nullopt);
  CHECK(without_boilerplate("ADVERTISEMENT SCROLL TO RESUME CONTENT", LinePlace::edge) == LineRest{"", 1});
  CHECK(without_boilerplate("Satu. [Gambas:A] Dua. [Gambas:B]", LinePlace::edge) ==
        LineRest{"Satu. Dua.", 2});
}

TEST_CASE("a long line is no link") {
  const std::string title(300, 'a');
  CHECK(without_boilerplate("Baca juga: " + title, LinePlace::edge) == std::nullopt);
}
