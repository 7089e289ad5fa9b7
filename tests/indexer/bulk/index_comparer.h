// Holds two indexes against each other through Xapian's interface: whatever a program can read of them.
//
// Compared are the counts of documents, the last number, total and mean length; each document's number,
// length, number of terms, terms with wdf, positions, values and data; each term's frequencies and bound of
// wdf, its postings with wdf, length and positions; each value slot's statistics and stream; metadata,
// spellings and synonyms. Not compared are UUID, revision, and how the tables are laid out.
//
// Bounds (of lengths, of a term's wdf, of a slot's values) must in both indexes hold of what is there: a
// bound of lengths of all documents that are not empty, frequencies of values exactly. Xapian asks no more:
// bounds may be looser, and its own are where documents were deleted or replaced. But Enquire leaves
// documents out by them, and the number of matches that it estimates depends on which; so an index that is to
// be searched with the same results must have the same bounds, which is what Bounds::equal asks for.
#ifndef WARTA_TESTS_INDEXER_BULK_INDEX_COMPARER_H_
#define WARTA_TESTS_INDEXER_BULK_INDEX_COMPARER_H_

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

#include <xapian.h>

#include "tests/indexer/bulk/index_differences.h"

namespace warta::tests {

enum class Bounds : std::uint8_t {
  equal,  ///< the same in both
  valid,  ///< each holds of its index: for one of which documents were deleted
};

enum class StoredData : std::uint8_t {
  bytes,     ///< the same bytes
  articles,  ///< what is decoded of them: writers may add what says nothing, as their packing needs it
};

struct IndexComparison {
  /// Differences that are put in words.
  std::size_t most_named = 50;
  /// Keys whose values may differ, or be missing in one: what says by which program it was made.
  std::set<std::string> metadata_that_may_differ = {};
  Bounds bounds = Bounds::equal;
  StoredData data = StoredData::bytes;
};

/// In what they differ; what cannot be read counts as a difference. Never ends at the first one. Reads all of
/// both indexes, in memory that does not grow with them.
IndexDifferences compare_indexes(const Xapian::Database& first, const Xapian::Database& second,
                                 const IndexComparison& comparison = {});

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_INDEX_COMPARER_H_
