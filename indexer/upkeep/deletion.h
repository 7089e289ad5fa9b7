// Takes articles out of an index by their ids.
#ifndef WARTA_INDEXER_UPKEEP_DELETION_H_
#define WARTA_INDEXER_UPKEEP_DELETION_H_

#include <istream>
#include <span>
#include <string>
#include <vector>

#include "indexer/index/index_writer.h"

namespace warta::indexing {

/// The ids of a stream: what stands between NULs if it holds any, else its lines, without those that are
/// empty.
std::vector<std::string> read_ids(std::istream& input);

/// Takes out the articles of these ids; those that no article has are returned. Does not commit. Throws
/// IndexError.
std::vector<std::string> remove_ids(std::span<const std::string> ids, IndexWriter& writer);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_DELETION_H_
