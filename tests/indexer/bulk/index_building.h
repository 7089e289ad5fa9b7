// Indexes of articles, built in one go and by Xapian's own means, to be held against each other.
#ifndef WARTA_TESTS_INDEXER_BULK_INDEX_BUILDING_H_
#define WARTA_TESTS_INDEXER_BULK_INDEX_BUILDING_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/bulk/bulk_database.h"
#include "indexer/prepared_article.h"

namespace warta::tests {

/// How an index is built in one go: memory for all articles, or for none of them.
indexing::BulkSettings ample();
indexing::BulkSettings tiny();

/// Builds an index at `path`, which is not there, as a run of warta-indexer does: settings.threads make
/// documents at the same time. All throw IndexError.
void build_in_bulk(const std::string& path, const std::vector<indexing::PreparedArticle>& articles,
                   const indexing::BulkSettings& settings);

/// The same with the writer that serves all other indexes.
void build_by_xapian(const std::string& path, const std::vector<indexing::PreparedArticle>& articles);

/// The same, each article as the document of the next number, from `first_document` on; without metadata.
void build_numbered_by_xapian(const std::string& path, const std::vector<indexing::PreparedArticle>& articles,
                              std::uint32_t first_document);

/// Has each article inverted by the worker that `workers` names for it, in this thread, and those that
/// `is_added` names added; without metadata.
void build_by_turns(const std::string& path, const std::vector<indexing::PreparedArticle>& articles,
                    const indexing::BulkSettings& settings, const std::vector<std::size_t>& workers,
                    const std::vector<bool>& is_added);

/// In what the two differ, the first differences in words; empty if in nothing. Compares what they hold,
/// `queries` searches, what Xapian's check says of the first unless its numbers are too high for that, and,
/// without Xapian, how the first is made.
std::string difference_of(const std::string& path, const std::string& expected_path, std::size_t queries = 0);

/// The bytes of a file. Throws std::runtime_error.
std::string bytes_of(const std::string& path);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_INDEX_BUILDING_H_
