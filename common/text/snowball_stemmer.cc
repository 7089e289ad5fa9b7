#include "common/text/snowball_stemmer.h"

#include <algorithm>
#include <new>
#include <stdexcept>

#include <libstemmer.h>

namespace warta::text {

SnowballStemmer::SnowballStemmer() : stemmer_(sb_stemmer_new("indonesian", "UTF_8")) {
  if (stemmer_ == nullptr)
    throw std::runtime_error("this libstemmer has no Indonesian; version 2.0 or later has");
}

std::string SnowballStemmer::stem(std::string_view term) {
  const bool letters = std::all_of(term.begin(), term.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!letters || term.empty()) return std::string(term);
  const auto* const stem = sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(term.data()),
                                           static_cast<int>(term.size()));
  if (stem == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
  if (length == 0) return std::string(term);
  return {reinterpret_cast<const char*>(stem), length};
}

/// libstemmer does not tell its version; what it makes of words that meet each of its rules tells more.
std::string SnowballStemmer::name() const {
  std::string name = "snowball-indonesian-2";
  SnowballStemmer probe;
  for (const auto* const word :
       {"apakah",  "adalah",  "bukunya",  "rumahku", "rumahmu",       "makanan",
        "bukukan", "duduki",  "dibuka",   "membuka", "menulis",       "mengajar",
        "menyapu", "pembuka", "pengajar", "penyapu", "terbuka",       "kebukaan",
        "bermain", "belajar", "pelajar",  "perkara", "mempermainkan", "diperbukukannyalah"}) {
    name.append(" ").append(probe.stem(word));
  }
  return name;
}

void SnowballStemmer::Deleter::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

}  // namespace warta::text
