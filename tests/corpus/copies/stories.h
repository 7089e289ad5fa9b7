// Invented stories, whole and edited, for the tests of what finds copies. Header-only.
#ifndef WARTA_TESTS_CORPUS_COPIES_STORIES_H_
#define WARTA_TESTS_CORPUS_COPIES_STORIES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::tests {

inline constexpr std::array<std::string_view, 6> kBridge = {
    "Jembatan gantung di Desa Contoh Hilir mulai dibuka untuk umum pada Senin (3/2/2025) setelah perbaikan "
    "selama empat bulan. Warga yang selama ini memutar sejauh 12 kilometer kini dapat menyeberang kembali.",
    "Kepala dinas pekerjaan umum setempat mengatakan kabel utama sepanjang 85 meter telah diganti dengan "
    "baja baru. Lantai kayu yang lapuk juga diganti, sementara pagar pengaman ditinggikan menjadi 140 "
    "sentimeter.",
    "\"Kami minta pengendara motor tetap turun dan menuntun kendaraannya,\" ujarnya saat peresmian. Ia "
    "menambahkan, beban jembatan dibatasi paling banyak 40 orang pada saat yang sama.",
    "Biaya perbaikan sebesar Rp1,75 miliar diambil dari anggaran kabupaten tahun lalu. Sebagian pekerjaan "
    "dilakukan secara gotong royong oleh penduduk dua desa di tepi sungai.",
    "Seorang pedagang sayur mengaku lega karena ongkos angkut ke pasar turun separuh. Sebelumnya ia harus "
    "menyewa perahu setiap pagi, dan tidak berjualan ketika arus sedang deras.",
    "Pemerintah kabupaten berjanji memeriksa kabel dan baut setiap tiga bulan. Jembatan serupa di hulu "
    "dijadwalkan diperbaiki mulai Juni mendatang dengan cara yang sama."};

/// Of another story, to be put into it.
inline constexpr std::string_view kElsewhere =
    "Sementara itu, lomba perahu tradisional di danau kota tetangga diikuti 24 regu dari enam kecamatan. "
    "Panitia menyediakan hadiah berupa mesin tempel, jaring, dan beasiswa bagi anak nelayan.";

inline constexpr std::string_view kAround =
    "Baca juga: kumpulan kabar lain yang dipilih redaksi untuk pembaca situs ini. Ikuti saluran kami.";

/// The paragraphs of `story` but for the one at `left_out`; all of them by default.
inline std::string story(std::size_t left_out = kBridge.size()) {
  std::string text;
  for (std::size_t i = 0; i < kBridge.size(); ++i)
    if (i != left_out) text.append(kBridge[i]).append("\n");
  return text;
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// What a market report says each day, with that day's numbers.
inline std::string market_report(unsigned day) {
  const auto price = [&](unsigned base) { return "Rp" + std::to_string(base + day * 137 % 900) + "50 "; };
  return "Harga cabai rawit di Pasar Contoh pada hari ini, " + std::to_string(day) + "/2/2025, tercatat " +
         price(41) + "per kilogram, sedangkan kemarin " + price(38) + ". Berikut daftar harga lengkapnya. " +
         "Cabai merah " + price(30) + ", bawang merah " + price(27) + ", bawang putih " + price(33) +
         ", beras sedang " + price(12) + ", beras premium " + price(14) + ", gula pasir " + price(17) +
         ", minyak goreng " + price(15) + ", telur ayam " + price(26) + ", daging sapi " + price(120) +
         ". Harga tersebut dapat berubah sewaktu-waktu menurut pasokan dari petani dan pedagang besar.";
}

/// Any text: words of letters, the same for the same seed.
class WordSource {
 public:
  explicit WordSource(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15U + 1) {}

  std::uint64_t number() {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return state_;
  }

  std::string word() {
    std::string made;
    for (auto letters = number() % 5 + 4; letters > 0; --letters)
      made += static_cast<char>('a' + number() % 26);
    return made;
  }

  std::string words(std::size_t count) {
    std::string made;
    for (; count > 0; --count) made += word() + ' ';
    return made;
  }

 private:
  std::uint64_t state_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_COPIES_STORIES_H_
