// The words that generated articles are made of, out of the stemmer's lexicon.
#ifndef WARTA_CORPUS_GENERATE_KNOWN_WORDS_H_
#define WARTA_CORPUS_GENERATE_KNOWN_WORDS_H_

#include <string_view>
#include <vector>

#include "common/text/indonesian/dictionary_flags.h"

namespace warta::generating {

/// A root and the affixes that it takes.
struct Root {
  std::string_view text;
  text::indonesian::FlagSet flags;
  /// Does it occur without affixes?
  bool stands_alone = true;
};

/// The texts are in lower case and live as long as what they are taken from.
struct KnownWords {
  std::vector<Root> roots;
  std::vector<std::string_view> names;
};

/// Those of the lexicon, in its order: another version of the lexicon makes other articles. Static storage.
KnownWords lexicon_words();

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_KNOWN_WORDS_H_
