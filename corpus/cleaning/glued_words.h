// Puts back the blank between words that were glued together where a link or a line break was lost.
//
// Only where it is certain. Between a small and a capital letter ("dariCBS") nothing is done: "detikNews",
// "MotoGP" and "kWh" are as frequent there.
#ifndef WARTA_CORPUS_CLEANING_GLUED_WORDS_H_
#define WARTA_CORPUS_CLEANING_GLUED_WORDS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

struct SeparatedWords {
  /// The text with one blank more at each place.
  std::string text;
  std::size_t places = 0;

  friend bool operator==(const SeparatedWords&, const SeparatedWords&) = default;
};

/// nullopt if nothing is glued. Separated are
/// - sentences: "terlibat.Baca juga", "katanya.\"Kami", "selesai.\"Menurut", "(3/2).Menurut", "2025.Menurut";
/// - what stands on both sides of a comma: "Sports,dipastikan", "siap,\"ujarnya", never numbers ("1,5");
/// - a year and the word behind it: "2026sisakan";
/// - a bracket with capitals or digits in it and the word behind it: "(KPK)menetapkan";
/// - a word and the address behind it: "dihttps://".
/// Domains, file names, addresses, abbreviations and titles ("Kompas.Com", "No.Pol", "S.Pd", "Prof.Dr") stay.
/// Straight quotation marks are taken to open and close by turns within a line. Pure; thread-safe. Takes time
/// in proportion to the text.
std::optional<SeparatedWords> separate_glued_words(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_GLUED_WORDS_H_
