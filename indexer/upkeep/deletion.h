// Takes articles out of an index, by their ids or by what a query finds.
#ifndef WARTA_INDEXER_UPKEEP_DELETION_H_
#define WARTA_INDEXER_UPKEEP_DELETION_H_

#include <istream>
#include <span>
#include <string>
#include <vector>

#include "common/query/query.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/index_writer.h"

namespace warta::indexing {

/// The ids of a stream: what stands between NULs if it holds any, else its lines, without those that are
/// empty.
std::vector<std::string> read_ids(std::istream& input);

/// Takes out the articles of these ids; those that no article has are returned. Does not commit. Throws
/// IndexError.
std::vector<std::string> remove_ids(std::span<const std::string> ids, IndexWriter& writer);

/// The id terms of all articles that the query finds, as warta-searcher would. Requires that the index was
/// made for this program's analysis and cannot change meanwhile. Throws UsageError for a query that finds no
/// words or reaches too many, and IndexError.
std::vector<std::string> found_articles(const IndexSnapshot& index, const query::Query& query);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_DELETION_H_
