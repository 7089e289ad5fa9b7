// Writes the lexicon as the C++ file that lexicon_table.h declares.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLE_WRITER_H_
#define WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLE_WRITER_H_

#include <iosfwd>

#include "common/text/indonesian/compiler/definitions.h"

namespace warta::text::indonesian {

/// Throws std::runtime_error if the table cannot hold so many words.
void write_table(const Definitions& words, std::ostream& out);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_COMPILER_TABLE_WRITER_H_
