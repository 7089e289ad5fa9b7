// Rebuilds an index's files without the gaps that updates left.
#ifndef WARTA_INDEXER_UPKEEP_COMPACTION_H_
#define WARTA_INDEXER_UPKEEP_COMPACTION_H_

#include <cstdint>
#include <string>

#include <xapian.h>

#include "indexer/index/index_lock.h"

namespace warta::indexing {

struct CompactionReport {
  /// Of all files.
  std::uint64_t bytes_before = 0;
  std::uint64_t bytes_after = 0;
};

/// Compacts the index at `path` into new files, which take the place of the old ones in one step; documents
/// keep their numbers. Needs as much room again while it works. Throws IndexError; the index is then as it
/// was.
CompactionReport compact_index(const std::string& path, const LockPatience& patience);

/// Writes what `database` holds, which may be made of several whose documents' numbers follow each other,
/// into `directory`, compact and to the disk. Errors name the index at `path`. Throws IndexError.
void compact_into(const std::string& directory, const Xapian::Database& database, const std::string& path);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_COMPACTION_H_
