// A file for what is written once and read back while an index is built. It has no name, and is gone with the
// process.
#ifndef WARTA_INDEXER_BULK_INVERSION_SPOOL_FILE_H_
#define WARTA_INDEXER_BULK_INVERSION_SPOOL_FILE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::indexing {

/// Writing is for one thread at a time; what was flushed can be read by several meanwhile. All members throw
/// IndexError.
class SpoolFile {
 public:
  /// In `directory`; errors name the index at `index_path`.
  SpoolFile(std::string directory, std::string index_path);
  ~SpoolFile();
  SpoolFile(const SpoolFile&) = delete;
  SpoolFile& operator=(const SpoolFile&) = delete;
  SpoolFile(SpoolFile&&) = delete;
  SpoolFile& operator=(SpoolFile&&) = delete;

  void append(std::string_view bytes);

  /// So that all can be read.
  void flush();

  /// Bytes appended.
  std::uint64_t size() const { return written_ + buffer_.size(); }

  /// Reads `count` bytes at `offset`, which were flushed, to `to`.
  void read(std::uint64_t offset, char* to, std::size_t count) const;

 private:
  void open();
  [[noreturn]] void fail(const std::string& problem, int error) const;

  std::string directory_;
  std::string index_path_;
  int descriptor_ = -1;
  std::uint64_t written_ = 0;
  std::string buffer_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_SPOOL_FILE_H_
