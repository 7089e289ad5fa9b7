// The words that one stemmer goes by: the compiled lexicon, and the user's own before it.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_VOCABULARY_H_
#define WARTA_COMMON_TEXT_INDONESIAN_VOCABULARY_H_

#include <memory>
#include <string_view>

#include "common/text/indonesian/lexicon.h"
#include "common/text/user_lexicon.h"

namespace warta::text::indonesian {

/// Parts of the lexicon that can be left out, to measure what they are worth.
struct VocabularyOptions {
  bool exceptions = true;  // exceptions.txt
  bool spellings = true;   // spellings stand for the standard one; if not, they are words like others
  bool supplement = true;  // the other tables of our own: only hunspell-id's words remain
};

/// Thread-safe once it is made.
class Vocabulary {
 public:
  Vocabulary() = default;
  Vocabulary(VocabularyOptions options, std::shared_ptr<const UserLexicon> user);

  /// Looks `term` (in normal form) up; false if it is not there. What is found is valid as long as this is.
  bool find(std::string_view term, Word& found) const;

  /// Do spellings stand for the standard one?
  bool merges_spellings() const { return options_.spellings; }

 private:
  bool find_compiled(std::string_view term, Word& found) const;

  VocabularyOptions options_;
  std::shared_ptr<const UserLexicon> user_;
};

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_VOCABULARY_H_
