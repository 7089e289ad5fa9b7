// The stemmer of Indonesian: brings a word to its root by a lexicon and a grammar of affixes.
//
// In this order: numbers are brought to one form; words with hyphens go by what their parts are to each
// other; a word of the vocabulary is its own root, or leads to it; then the best analysis into affixes and a
// known root; old spellings of all that; the few patterns that are certain without a known root. What is none
// of these stays as it is. docs/stemming.md has the algorithm and what each part is worth.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_INDONESIAN_STEMMER_H_
#define WARTA_COMMON_TEXT_INDONESIAN_INDONESIAN_STEMMER_H_

#include <memory>
#include <string>
#include <string_view>

#include "common/text/indonesian/vocabulary.h"
#include "common/text/stemmer.h"
#include "common/text/user_lexicon.h"

namespace warta::text::indonesian {

class IndonesianStemmer final : public Stemmer {
 public:
  IndonesianStemmer() = default;
  /// `user` may be null. The vocabulary keeps it.
  explicit IndonesianStemmer(std::shared_ptr<const UserLexicon> user, VocabularyOptions options = {});

  /// Terms with anything but small letters, digits, hyphens, full stops and commas are their own stems.
  std::string stem(std::string_view term) override;
  std::string rule(std::string_view term) override;
  HyphenatedKind kind_of_hyphenated(std::string_view term) override;
  std::string name() const override;

 private:
  Vocabulary vocabulary_;
};

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_INDONESIAN_STEMMER_H_
