#include "corpus/generate/common_words.h"

#include <array>

namespace warta::generating {
namespace {

constexpr auto kFunctionWords = std::to_array<FunctionWord>({
    {"yang", 2502},     {"di", 1919},     {"dan", 1907},    {"ini", 1077},       {"dengan", 1005},
    {"untuk", 925},     {"itu", 922},     {"dari", 836},    {"dalam", 709},      {"pada", 671},
    {"akan", 549},      {"tidak", 536},   {"juga", 515},    {"tersebut", 480},   {"ke", 442},
    {"ada", 406},       {"saat", 376},    {"bisa", 360},    {"menjadi", 330},    {"karena", 328},
    {"sudah", 317},     {"oleh", 307},    {"mereka", 306},  {"dia", 302},        {"sebagai", 278},
    {"atau", 272},      {"lebih", 267},   {"tak", 245},     {"saya", 239},       {"adalah", 237},
    {"telah", 236},     {"ia", 229},      {"seperti", 219}, {"bahwa", 216},      {"kita", 208},
    {"kami", 208},      {"hal", 204},     {"pun", 189},     {"namun", 188},      {"masih", 188},
    {"kepada", 186},    {"hanya", 182},   {"para", 181},    {"harus", 174},      {"hingga", 173},
    {"beberapa", 162},  {"setelah", 162}, {"lalu", 160},    {"dapat", 157},      {"lain", 149},
    {"jadi", 142},      {"sangat", 140},  {"secara", 139},  {"jika", 138},       {"merupakan", 129},
    {"tapi", 125},      {"belum", 123},   {"atas", 123},    {"kalau", 121},      {"bagi", 121},
    {"saja", 116},      {"lagi", 116},    {"menurut", 115}, {"aku", 115},        {"agar", 111},
    {"sementara", 111}, {"selama", 109},  {"selain", 108},  {"serta", 105},      {"tentang", 104},
    {"bersama", 102},   {"kali", 101},    {"melalui", 101}, {"terhadap", 97},    {"semua", 94},
    {"bahkan", 94},     {"apa", 93},      {"ketika", 93},   {"memang", 93},      {"sehingga", 92},
    {"sampai", 90},     {"bukan", 88},    {"sebuah", 88},   {"kemudian", 87},    {"seorang", 87},
    {"ingin", 86},      {"lainnya", 85},  {"sejak", 85},    {"terkait", 82},     {"sejumlah", 82},
    {"sedang", 77},     {"tetap", 76},    {"sekitar", 75},  {"yakni", 73},       {"pernah", 73},
    {"antara", 72},     {"ya", 68},       {"setiap", 66},   {"sang", 65},        {"meski", 64},
    {"cukup", 63},      {"kini", 61},     {"begitu", 61},   {"tetapi", 59},      {"anda", 58},
    {"sebelum", 58},    {"seluruh", 58},  {"paling", 55},   {"perlu", 54},       {"mau", 53},
    {"selalu", 51},     {"maka", 51},     {"kan", 50},      {"yaitu", 50},       {"mungkin", 49},
    {"tanpa", 48},      {"mana", 47},     {"enggak", 47},   {"maupun", 44},      {"sedangkan", 43},
    {"kamu", 42},       {"bakal", 40},    {"sebab", 39},    {"bagaimana", 38},   {"demikian", 38},
    {"lewat", 38},      {"akibat", 36},   {"usai", 36},     {"mengenai", 36},    {"jangan", 35},
    {"justru", 35},     {"sering", 34},   {"apakah", 31},   {"nggak", 29},       {"siapa", 26},
    {"nya", 26},        {"sana", 25},     {"hampir", 24},   {"sini", 22},        {"kerap", 22},
    {"beliau", 22},     {"pula", 21},     {"meskipun", 21}, {"demi", 20},        {"bila", 20},
    {"si", 18},         {"sambil", 18},   {"cuma", 17},     {"sebagaimana", 17}, {"suatu", 17},
    {"malah", 16},      {"guna", 15},     {"sih", 15},      {"apabila", 15},     {"kenapa", 14},
    {"kalian", 14},     {"supaya", 13},   {"lah", 12},      {"dimana", 11},      {"daripada", 11},
    {"situ", 10},       {"seolah", 9},    {"berapa", 9},    {"mengapa", 9},      {"kadang", 9},
});

constexpr auto kContentWords = std::to_array<std::string_view>({
    "Indonesia",     "kata",          "tahun",        "Jakarta",     "satu",       "orang",
    "baru",          "mengatakan",    "banyak",       "hari",        "September",  "salah",
    "melakukan",     "anak",          "memiliki",     "dua",         "presiden",   "pemerintah",
    "sama",          "membuat",       "masyarakat",   "negara",      "ujar",       "kota",
    "baik",          "rumah",         "dilakukan",    "jalan",       "terjadi",    "waktu",
    "pertama",       "besar",         "memberikan",   "kembali",     "dunia",      "tim",
    "sebelumnya",    "kedua",         "sendiri",      "langsung",    "Selasa",     "akun",
    "terus",         "pihak",         "mulai",        "tiga",        "tengah",     "air",
    "hukum",         "Rabu",          "anggota",      "menteri",     "kepala",     "Kamis",
    "korban",        "mengaku",       "mobil",        "depan",       "daerah",     "pemain",
    "hasil",         "berbagai",      "warga",        "film",        "sempat",     "Senin",
    "berada",        "laga",          "luar",         "bulan",       "korupsi",    "foto",
    "kasus",         "pasal",         "menggunakan",  "juta",        "acara",      "revisi",
    "aksi",          "perusahaan",    "melihat",      "terlihat",    "kerja",      "meminta",
    "Jumat",         "benar",         "diri",         "diketahui",   "nama",       "kondisi",
    "masuk",         "proses",        "wilayah",      "video",       "polisi",     "tempat",
    "pusat",         "persen",        "ibu",          "dirinya",     "bagian",     "katanya",
    "lama",          "nomor",         "nasional",     "mendapatkan", "termasuk",   "media",
    "negeri",        "kesehatan",     "tinggi",       "pukul",       "masing",     "akhirnya",
    "mengalami",     "lahan",         "tahu",         "kawasan",     "program",    "berhasil",
    "produk",        "mahasiswa",     "tersangka",    "umum",        "keluarga",   "masa",
    "soal",          "Jawa",          "industri",     "pimpinan",    "malam",      "kebakaran",
    "minggu",        "gol",           "sekarang",     "poin",        "partai",     "semakin",
    "punya",         "masalah",       "harga",        "dewan",       "pelaku",     "Papua",
    "sebesar",       "badan",         "lokasi",       "merasa",      "wakil",      "asap",
    "nanti",         "terakhir",      "ujarnya",      "uang",        "sakit",      "akhir",
    "lagu",          "menjelaskan",   "kendaraan",    "awal",        "empat",      "informasi",
    "mampu",         "utama",         "mencapai",     "mendapat",    "musim",      "kegiatan",
    "lanjut",        "lima",          "adanya",       "lembaga",     "mantan",     "datang",
    "jelas",         "asal",          "sosial",       "cara",        "sesuai",     "perempuan",
    "teknologi",     "pemberantasan", "pertandingan", "bekerja",     "miliar",     "posisi",
    "jumlah",        "hutan",         "segera",       "grup",        "menyatakan", "penting",
    "data",          "gedung",        "hidup",        "menit",       "sebanyak",   "berharap",
    "publik",        "surat",         "pesawat",      "pembangunan", "komentar",   "rasa",
    "biasa",         "tampil",        "pekan",        "per",         "menyebut",   "minyak",
    "sekolah",       "pria",          "Amerika",      "tulis",       "api",        "ekonomi",
    "kantor",        "provinsi",      "resmi",        "ketiga",      "rapat",      "bidang",
    "jam",           "berdasarkan",   "menunjukkan",  "mudah",       "keterangan", "tiba",
    "meningkatkan",  "membantu",      "sekali",       "tanah",       "menerima",   "upaya",
    "kemarin",       "mata",          "desa",         "berbeda",     "satunya",    "udara",
    "pasar",         "sistem",        "serangan",     "terbaik",     "bank",       "membawa",
    "pidana",        "Agustus",       "dilansir",     "ikut",        "motor",      "tampak",
    "mengungkapkan", "menyampaikan",  "hubungan",     "naik",        "bermain",    "menilai",
    "lingkungan",    "muda",          "diduga",       "nilai",       "ungkap",     "pihaknya",
    "kecil",         "titik",         "berlangsung",  "sumber",
});

}  // namespace

std::span<const FunctionWord> function_words() {
  return kFunctionWords;
}

std::span<const std::string_view> common_content_words() {
  return kContentWords;
}

}  // namespace warta::generating
