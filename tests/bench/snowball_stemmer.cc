#include "tests/bench/snowball_stemmer.h"

#include <algorithm>
#include <new>
#include <stdexcept>

#include <libstemmer.h>

namespace warta::bench {

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

std::string SnowballStemmer::rule(std::string_view term) {
  return stem(term) == term ? "unchanged" : "Tala";
}

text::HyphenatedKind SnowballStemmer::kind_of_hyphenated(std::string_view /*term*/) {
  return text::HyphenatedKind::compound;
}

std::string SnowballStemmer::name() const {
  return "snowball-indonesian";
}

void SnowballStemmer::Deleter::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

}  // namespace warta::bench
