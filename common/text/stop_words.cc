#include "common/text/stop_words.h"

#include <algorithm>
#include <array>

namespace warta::text {
namespace {

// Conjunctions, prepositions, determiners, pronouns, question words, auxiliaries, negations and particles; in
// byte order, which is what the look-up and the fingerprint rest on.
constexpr auto kStopWords = std::to_array<std::string_view>({
    "ada",      "adalah",  "agar",     "akan",      "aku",       "anda",         "antara",      "apa",
    "apabila",  "apakah",  "atas",     "atau",      "bagaimana", "bagaimanakah", "bagi",        "bahwa",
    "begini",   "begitu",  "beliau",   "belum",     "berapa",    "berapakah",    "bila",        "bilamana",
    "bukan",    "dalam",   "dan",      "dapat",     "dari",      "daripada",     "deh",         "demi",
    "demikian", "dengan",  "di",       "dia",       "dimana",    "dimanakah",    "dong",        "enggak",
    "engkau",   "gak",     "guna",     "hanya",     "hingga",    "ia",           "ialah",       "ini",
    "itu",      "jangan",  "jika",     "jikalau",   "juga",      "kah",          "kalau",       "kalian",
    "kami",     "kamu",    "kapan",    "kapankah",  "karena",    "kau",          "ke",          "kemudian",
    "kenapa",   "kepada",  "ketika",   "kita",      "kok",       "lagi",         "lah",         "lalu",
    "maka",     "mana",    "manakah",  "masih",     "melainkan", "mengapa",      "mengapakah",  "mengenai",
    "menurut",  "mereka",  "meski",    "meskipun",  "namun",     "nggak",        "nya",         "oleh",
    "pada",     "para",    "pernah",   "pula",      "pun",       "saat",         "saja",        "sambil",
    "sampai",   "sana",    "sang",     "saya",      "sebab",     "sebagai",      "sebagaimana", "sebelum",
    "sebuah",   "secara",  "sedang",   "sedangkan", "sejak",     "selagi",       "selama",      "sementara",
    "seolah",   "seorang", "seperti",  "seraya",    "serta",     "sesudah",      "setelah",     "setiap",
    "si",       "siapa",   "siapakah", "sih",       "sini",      "situ",         "suatu",       "sudah",
    "supaya",   "tak",     "tapi",     "telah",     "tentang",   "terhadap",     "tersebut",    "tetapi",
    "tiap",     "tidak",   "untuk",    "walau",     "walaupun",  "yaitu",        "yakni",       "yang",
});

static_assert(std::is_sorted(kStopWords.begin(), kStopWords.end()));

}  // namespace

std::span<const std::string_view> stop_words() {
  return kStopWords;
}

bool is_stop_word(std::string_view term) {
  return std::binary_search(kStopWords.begin(), kStopWords.end(), term);
}

}  // namespace warta::text
