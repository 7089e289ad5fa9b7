// This project's own words: the files of tables/.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLES_H_
#define WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLES_H_

#include <string>

#include "common/text/indonesian/compiler/definitions.h"

namespace warta::text::indonesian {

/// Adds the words of the files in `folder`. A word alone stands on a line of names.txt, acronyms.txt,
/// loans.txt and pairs.txt, word/FLAGS as in the dictionary on one of roots.txt, form = root in
/// exceptions.txt and spellings.txt. Where files disagree, the last of these wins; what a word leads to is
/// always there. Throws std::runtime_error that names file and line of what cannot be meant.
void add_tables(const std::string& folder, Definitions& words);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLES_H_
