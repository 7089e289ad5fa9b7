// A table's file while it is built: blocks go to its end, from several threads.
#ifndef WARTA_INDEXER_BULK_MERGE_TABLE_FILE_H_
#define WARTA_INDEXER_BULK_MERGE_TABLE_FILE_H_

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/bulk/encoding/version_file.h"

namespace warta::indexing {

/// append() is thread-safe. All members throw IndexError, which names the index at `index_path`.
class TableFile {
 public:
  /// Makes the file of `table` in `directory`.
  TableFile(const std::string& directory, Table table, std::string index_path);
  ~TableFile();
  TableFile(const TableFile&) = delete;
  TableFile& operator=(const TableFile&) = delete;
  TableFile(TableFile&&) = delete;
  TableFile& operator=(TableFile&&) = delete;

  /// Writes whole blocks; returns the number of the first one.
  std::uint32_t append(std::string_view blocks);

  /// Blocks in the file.
  std::uint32_t blocks() const { return blocks_; }

 private:
  [[noreturn]] void fail(int error) const;

  std::string path_;
  std::string index_path_;
  int descriptor_ = -1;
  std::atomic<std::uint32_t> blocks_{0};
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_MERGE_TABLE_FILE_H_
