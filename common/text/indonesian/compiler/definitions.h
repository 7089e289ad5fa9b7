// The words of the lexicon while it is compiled.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DEFINITIONS_H_
#define WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DEFINITIONS_H_

#include <functional>
#include <map>
#include <string>

#include "common/text/indonesian/lexicon.h"

namespace warta::text::indonesian {

/// What the lexicon says of a word; see Word.
struct Definition {
  WordKind kind = WordKind::root;
  FlagSet flags;
  bool stands_alone = true;
  bool in_dictionary = false;
  std::string root;  // empty: the word itself
};

/// By word.
using Definitions = std::map<std::string, Definition>;

/// nullptr if the word has none.
const Definition* find(const Definitions& words, const std::string& word);

/// Is it in the form that words of the lexicon have: small letters and digits, hyphens between them?
bool is_word(const std::string& word);

/// Text without the blanks around it.
std::string trimmed(const std::string& text);

/// ASCII letters made small.
std::string lower(std::string word);

/// Adds a root, word/FLAGS as the dictionary writes it, or the flags to those that it has.
void define_root(const std::string& line, Definitions& words);

/// Calls `use` with the number of each line of a file and what stands on it, comments (#) and blanks taken
/// off, and nothing else. Throws std::runtime_error if the file cannot be read.
void for_each_line(const std::string& path,
                   const std::function<void(std::size_t number, const std::string& line)>& use);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DEFINITIONS_H_
