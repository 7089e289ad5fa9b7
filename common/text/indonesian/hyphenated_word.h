// Words with hyphens: what their parts are to each other.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_HYPHENATED_WORD_H_
#define WARTA_COMMON_TEXT_INDONESIAN_HYPHENATED_WORD_H_

#include <functional>
#include <string>
#include <string_view>

#include "common/text/indonesian/vocabulary.h"
#include "common/text/stemmer.h"

namespace warta::text::indonesian {

struct HyphenatedWord {
  HyphenatedKind kind = HyphenatedKind::compound;
  /// The root of the whole; for a compound the stem of its joined form.
  std::string stem;
  /// The affixes that were taken off, as grammars write them.
  std::string affixes;
};

/// How words without hyphens are stemmed. `known_root` is empty where only an unknown word would remain.
struct WordStems {
  std::function<std::string(std::string_view)> stem;
  std::function<std::string(std::string_view)> known_root;
};

/// What `term`, in normal form with a hyphen inside, is. Thread-safe if the stems are.
HyphenatedWord analyze_hyphenated(std::string_view term, const Vocabulary& vocabulary,
                                  const WordStems& stems);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_HYPHENATED_WORD_H_
