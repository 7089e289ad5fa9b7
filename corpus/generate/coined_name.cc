#include "corpus/generate/coined_name.h"

#include <array>
#include <string_view>

namespace warta::generating {
namespace {

// Each consonant and vowel, so that names can be taken apart in one way only and none comes twice.
constexpr auto kSyllables = std::to_array<std::string_view>({
    "ba", "bi", "bo", "bu", "ca", "ci", "da", "de", "di", "do", "du", "fa", "fi", "ga", "ge", "gu",
    "ha", "he", "hi", "hu", "ja", "jo", "ju", "ka", "ke", "ki", "ko", "ku", "la", "le", "li", "lu",
    "ma", "me", "mi", "mo", "mu", "na", "ni", "no", "nu", "pa", "pe", "pi", "pu", "ra", "re", "ri",
    "ro", "ru", "sa", "se", "si", "so", "su", "ta", "te", "ti", "to", "tu", "wa", "wi", "ya", "yu",
});

constexpr auto kEndings = std::to_array<std::string_view>({
    "man", "wan", "din", "to",   "no",   "ningsih", "ni",   "ti",   "ta",   "sari", "dar", "dir", "rin",
    "lan", "tan", "ran", "bang", "gung", "jang",    "rang", "tung", "sin",  "mat",  "rat", "yah", "lah",
    "bar", "har", "kar", "mar",  "nur",  "sur",     "tar",  "yar",  "lis",  "nas",  "ris", "tus", "wis",
    "dul", "hul", "mil", "sal",  "dan",  "han",     "jan",  "kan",  "san",  "ben",  "den", "len", "ren",
    "lok", "nik", "sok", "tak",  "dra",  "tra",     "sna",  "rma",  "ngga", "ndi",  "nto", "rjo",
});

static_assert(kSyllables.size() == 64 && kEndings.size() == 64);

}  // namespace

std::string coined_name(std::uint64_t number) {
  unsigned bits = 12;
  while (bits < 36 && number >= (std::uint64_t{1} << bits)) {
    number -= std::uint64_t{1} << bits;
    bits += 6;
  }
  // An odd factor is a permutation of the numbers of so many bits: neighbours are not alike.
  number = (number * 0x9e3779b97f4a7c15U) & ((std::uint64_t{1} << bits) - 1);
  std::string name;
  for (unsigned at = bits - 6; at > 0; at -= 6) name += kSyllables[(number >> at) & 63U];
  name += kEndings[number & 63U];
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

}  // namespace warta::generating
