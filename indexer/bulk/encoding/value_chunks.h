// The values of one slot cut into the chunks that glass databases keep them in, and what is kept about them.
#ifndef WARTA_INDEXER_BULK_ENCODING_VALUE_CHUNKS_H_
#define WARTA_INDEXER_BULK_ENCODING_VALUE_CHUNKS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta::indexing {

/// An entry of a table: its key and what it holds.
struct TableEntry {
  std::string key;
  std::string tag;

  friend bool operator==(const TableEntry&, const TableEntry&) = default;
};

/// Takes the values of a slot in the order of their documents. Holds no more than a chunk. Not thread-safe.
class ValueChunks {
 public:
  /// A chunk this long takes no more.
  static constexpr std::size_t kChunkBytes = 2000;

  explicit ValueChunks(std::uint32_t slot) : slot_(slot) {}

  /// Returns the chunk that was full before. Requires that `document` is greater than the one before and
  /// `value` not empty.
  std::optional<TableEntry> add(std::uint32_t document, std::string_view value);

  /// The last chunk; nullopt if there is no value.
  std::optional<TableEntry> finish();

  /// The entry of the slot's statistics. Requires that there is a value.
  TableEntry statistics() const;

 private:
  std::uint32_t slot_;
  TableEntry chunk_;  // its key is empty between two chunks
  std::uint32_t last_ = 0;
  std::uint64_t values_ = 0;
  std::string lowest_;
  std::string highest_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_VALUE_CHUNKS_H_
