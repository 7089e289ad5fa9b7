// What a new index says of itself from the beginning.
#ifndef WARTA_INDEXER_INDEX_NEW_INDEX_H_
#define WARTA_INDEXER_INDEX_NEW_INDEX_H_

#include <map>
#include <memory>
#include <string>

#include "common/text/user_lexicon.h"

namespace warta::indexing {

/// The metadata of an index that this program makes for the analysis with `lexicon`, which may be null, with
/// or without `positions`. None is empty. Thread-safe.
std::map<std::string, std::string> metadata_of_new_index(
    const std::shared_ptr<const text::UserLexicon>& lexicon, bool positions);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_NEW_INDEX_H_
