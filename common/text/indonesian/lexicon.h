// The words that the stemmer knows: a table that is compiled into the program, so that nothing is read and
// nothing is prepared when it starts.
//
// lexicon_compiler makes the table while building, of Debian's hunspell-id and the tables beside this file.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_LEXICON_H_
#define WARTA_COMMON_TEXT_INDONESIAN_LEXICON_H_

#include <cstdint>
#include <string_view>

#include "common/text/indonesian/dictionary_flags.h"

namespace warta::text::indonesian {

/// What the lexicon says of a word.
enum class WordKind : std::uint8_t {
  root,       // a root, with the flags of the affixes that it takes
  name,       // a name, a foreign word or an acronym: takes clitics, no affixes
  pair,       // a hyphenated word that is a word of its own ("undang-undang")
  exception,  // its root is another word, against the rules ("pelajaran" → "ajar")
  spelling,   // another spelling of the target ("resiko" → "risiko"), with affixes too
  user,       // the user's own lexicon says what it leads to
  derived,  // a derived word that the dictionary has for what is derived from it again ("ketahu" → "tahu")
};

struct Word {
  WordKind kind = WordKind::root;
  /// Empty if the dictionary lists none.
  FlagSet flags;
  /// Does it occur without affixes?
  bool stands_alone = true;
  /// Does hunspell-id have it, whatever our own tables make of it?
  bool in_dictionary = false;
  /// The word itself, and what it leads to if it is an exception, a spelling or derived, else itself again.
  /// Static storage, or the user's lexicon.
  std::string_view text;
  std::string_view root;
};

/// Looks `term` (in normal form) up; false, and `found` as it was, if it is not there. Thread-safe.
bool find_word(std::string_view term, Word& found);

/// Names the content of the lexicon: another one has another version. Static storage.
std::string_view lexicon_version();

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_LEXICON_H_
