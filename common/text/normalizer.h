// Brings the spellings of one word to one form.
//
//   - Unicode NFKC with full case folding, invisible characters (soft hyphen, zero-width joiner) left out
//     (UAX #15's NFKC_Casefold): "Ｄeep" = "deep", "ﬁlm" = "film", "STRASSE" = "straße"
//   - diacritics of European scripts and Arabic vowel signs folded: "Mbappé" = "mbappe", "São" = "sao"
//   - apostrophes of all shapes left out: "Jum'at" = "Jum’at" = "jumat"
//   - full stops left out of abbreviations: "A.S." = "as"
#ifndef WARTA_COMMON_TEXT_NORMALIZER_H_
#define WARTA_COMMON_TEXT_NORMALIZER_H_

#include <string>
#include <string_view>

namespace warta::text {

/// Not thread-safe: one for each thread.
class Normalizer {
 public:
  /// The normal form of one word, as Tokenizer cuts it. Empty if nothing of the word remains, as of a lone
  /// accent. Idempotent. Bytes that are not UTF-8 become U+FFFD. The view is valid until the next call.
  std::string_view normalize(std::string_view word);

 private:
  void normalize_ascii(std::string_view word);
  void normalize_unicode(std::string_view word);
  void drop_abbreviation_stops();

  std::string form_;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_NORMALIZER_H_
