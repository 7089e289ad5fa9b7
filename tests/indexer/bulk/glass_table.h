// Reads a glass table from its first entry to its last, without Xapian, and checks on the way that it is
// built as the format says.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_TABLE_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_TABLE_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "tests/indexer/bulk/glass_version.h"

namespace warta::tests {

struct GlassEntry {
  std::string key;
  /// Put together of its pieces, and unpacked.
  std::string tag;
  /// Of the tag in the file.
  std::size_t stored_bytes = 0;
  std::size_t pieces = 0;
  bool packed = false;
};

/// What a table is made of.
struct GlassTableShape {
  std::uint64_t file_bytes = 0;
  std::uint64_t entries = 0;
  /// Packed so that Xapian 1.4.22 cannot unpack them; see glass_unpacking.h.
  std::uint64_t entries_beyond_xapian = 0;
  std::uint64_t leaf_blocks = 0;
  std::uint64_t branch_blocks = 0;
  /// Blocks that list free ones, and those that are neither listed as such nor part of the tree.
  std::uint64_t freelist_blocks = 0;
  std::uint64_t unused_blocks = 0;
  /// In leaves.
  std::uint64_t free_bytes = 0;
  /// In the emptiest leaf.
  std::uint64_t most_free = 0;
  /// What is wrong with it, in words, the first hundred.
  std::vector<std::string> problems;

  /// What part of its leaves is used, 0 to 1; 1 for a table without leaves.
  double fill(std::uint64_t block_size) const;
};

/// Calls `take` for each entry in the order of the keys.
///
/// Problems are: blocks that are not what GlassBlock takes, that the tree names twice, or that belong to no
/// tree though none is free; items out of order or without the pieces before them; dividing keys that do not
/// divide; tags that do not unpack; a count of entries, a level or a revision that is not that of the root;
/// leaves that are not in the order of the file where the root says so; a first item that is not the empty
/// one. A block with a problem is left out, with what is below it.
GlassTableShape read_glass_table(const std::string& directory, GlassTableName table,
                                 const GlassVersion& version,
                                 const std::function<void(const GlassEntry&)>& take = {});

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_TABLE_H_
