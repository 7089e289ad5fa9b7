// What the words of a text say about its language.
#ifndef WARTA_CORPUS_LANGUAGE_LANGUAGE_EVIDENCE_H_
#define WARTA_CORPUS_LANGUAGE_LANGUAGE_EVIDENCE_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::corpus {

struct LanguageEvidence {
  /// Sums of the weights of language_words.h.
  std::int64_t english = 0;
  std::int64_t other = 0;
  std::int64_t malay = 0;
  /// Of 2 to 24 Latin letters; longer ones are addresses and the like, and give no evidence.
  std::size_t words = 0;
  /// Of those words, and single ones.
  std::size_t latin_letters = 0;
  /// Of all scripts but the Latin one; signs, digits and emoji are none.
  std::size_t foreign_letters = 0;

  LanguageEvidence& operator+=(const LanguageEvidence& more);
};

/// A word is a run of Latin letters; a capital after a small letter begins the next ("SwissdanKanada": dumps
/// lose blanks where links were). Bytes that are no UTF-8 part words. Linear; pure and safe from any thread.
LanguageEvidence evidence_in(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_LANGUAGE_LANGUAGE_EVIDENCE_H_
