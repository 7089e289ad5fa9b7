// The file that --lexicon names.
#ifndef WARTA_INDEXER_LEXICON_FILE_H_
#define WARTA_INDEXER_LEXICON_FILE_H_

#include <memory>
#include <string>

#include "common/text/user_lexicon.h"

namespace warta::indexing {

/// Reads a user's lexicon. Throws InputError, which names file and line, if it cannot be read or understood.
std::shared_ptr<const text::UserLexicon> read_lexicon(const std::string& path);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_LEXICON_FILE_H_
