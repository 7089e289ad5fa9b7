// Which word has which rank: the order of the vocabulary.
#ifndef WARTA_CORPUS_GENERATE_RANKED_WORDS_H_
#define WARTA_CORPUS_GENERATE_RANKED_WORDS_H_

#include <string>
#include <vector>

#include "corpus/generate/known_words.h"

namespace warta::generating {

/// Names with a capital, acronyms in capitals; none twice.
struct RankedWords {
  std::vector<std::string> content;  // commonest first
  std::vector<std::string> names;    // likewise; they are among the content words as well
};

/// So many ranks: those of news that `common_content_words()` lists, then words and names, of which the share
/// of names grows. Of the words, the forms of roots that take many affixes tend to come first, as they do in
/// any text. Where the words are used up, names are coined. The same for the same words, on any machine.
RankedWords ranked_words(const KnownWords& known, std::size_t ranks);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_RANKED_WORDS_H_
