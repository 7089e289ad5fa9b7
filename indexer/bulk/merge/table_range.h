// Writes a range of a table's keys, and what joins such ranges to a table.
#ifndef WARTA_INDEXER_BULK_MERGE_TABLE_RANGE_H_
#define WARTA_INDEXER_BULK_MERGE_TABLE_RANGE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/bulk/encoding/table_blocks.h"
#include "indexer/bulk/encoding/version_file.h"
#include "indexer/bulk/merge/table_file.h"

namespace warta::indexing {

/// A block as the level above it names it.
struct Child {
  std::uint32_t block = 0;
  Divider divider;
};

/// What was written of a range. A range of a single leaf has no branch: whether one is needed depends on the
/// others.
struct WrittenRange {
  /// Of `level`.
  std::vector<Child> children;
  unsigned level = 0;
  std::uint64_t entries = 0;
};

/// Packs leaves and the branches right above them, and writes them in large pieces. Not thread-safe;
/// different ranges of a file may be written at the same time. Throws IndexError.
class TableRange {
 public:
  /// `file` must outlive it. `is_first` for the range that begins the table.
  TableRange(TableFile& file, bool is_first);
  TableRange(const TableRange&) = delete;
  TableRange& operator=(const TableRange&) = delete;
  TableRange(TableRange&&) = delete;
  TableRange& operator=(TableRange&&) = delete;
  ~TableRange() = default;

  /// As LeafPacker::add().
  void add(std::string_view key, std::string_view tag, bool is_compressed = false) {
    leaves_.add(key, tag, is_compressed);
  }

  /// The last call.
  WrittenRange finish();

 private:
  struct Waiting {
    Divider divider;
    bool is_leaf = true;
  };

  void take(std::string_view block, Divider divider, bool is_leaf);
  void write();

  TableFile& file_;
  LeafPacker leaves_;
  BranchPacker branches_;
  std::string buffer_;
  std::vector<Waiting> waiting_;       // the blocks in the buffer
  std::vector<Child> written_leaves_;  // the first one only, until there are more
  std::vector<Child> written_branches_;
  std::uint64_t leaf_count_ = 0;
};

/// Writes the branches above the ranges of a table, which are in the order of their keys. Throws IndexError.
TableRoot join_ranges(std::vector<WrittenRange> ranges, TableFile& file);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_MERGE_TABLE_RANGE_H_
