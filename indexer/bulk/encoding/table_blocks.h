// The blocks of a glass table: leaves full of entries, and the branches above them.
//
// A leaf does not know where it lies, and only the branches name it: so leaves can be filled before anybody
// knows their numbers, and by several threads.
#ifndef WARTA_INDEXER_BULK_ENCODING_TABLE_BLOCKS_H_
#define WARTA_INDEXER_BULK_ENCODING_TABLE_BLOCKS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace warta::indexing {

/// Of every table that is built; Xapian's default.
inline constexpr std::size_t kBlockBytes = 8192;

/// What parts a block from the one before it: no key of that one is as great, none of its own smaller.
struct Divider {
  std::string key;
  /// Of the entry's pieces, where it is cut into several.
  std::uint16_t piece = 1;

  friend bool operator==(const Divider&, const Divider&) = default;
};

/// Takes a finished block of kBlockBytes, which is valid during the call, and its divider.
using TakeBlock = std::function<void(std::string_view block, Divider divider)>;

/// A block with its head, its directory that grows upwards, and its items that grow downwards.
class BlockImage {
 public:
  explicit BlockImage(unsigned level);

  /// Bytes that an item and its place in the directory may take.
  std::size_t room() const { return items_ - directory_; }
  bool empty() const { return directory_ == kHeadBytes; }

  /// Room for an item of `bytes`, which is to be written there. Requires that room() is kDirectoryBytes more.
  char* add(std::size_t bytes) {
    items_ -= bytes;
    bytes_[directory_] = static_cast<char>(items_ >> 8U);
    bytes_[directory_ + 1] = static_cast<char>(items_);
    directory_ += kDirectoryBytes;
    return bytes_.data() + items_;
  }

  /// The item that was added last.
  const char* last_item() const { return bytes_.data() + items_; }

  /// Writes the head and clears what was never written. Valid until the next call of anything.
  std::string_view finish();

  /// An empty block again.
  void clear();

  static constexpr std::size_t kDirectoryBytes = 2;

 private:
  static constexpr std::size_t kHeadBytes = 11;

  unsigned level_;
  std::size_t directory_ = kHeadBytes;
  std::size_t items_ = kBlockBytes;
  std::array<char, kBlockBytes> bytes_{};
};

/// Fills the leaves of a table, or of a range of its keys, from left to right. Not thread-safe.
class LeafPacker {
 public:
  /// The largest item: four of them fit into a block.
  static constexpr std::size_t kMostItemBytes = 2043;

  /// `is_first` for the range that begins the table.
  LeafPacker(bool is_first, TakeBlock take);

  /// Requires a key greater than the one before, of at most 255 bytes. An entry too large for one item is cut
  /// into pieces; one that does not fit into the block at hand also where that leaves less unused.
  void add(std::string_view key, std::string_view tag, bool is_compressed);

  /// Gives the last block out; none if the range is empty and not the first.
  void finish();

  std::uint64_t entries() const { return entries_; }

 private:
  struct Piece {
    std::string_view key;
    std::string_view tag;
    std::uint16_t number = 1;
    bool is_first = true;
    bool is_last = true;
    bool is_compressed = false;
  };

  std::size_t first_piece_bytes(std::size_t key_bytes, std::size_t tag_bytes) const;
  void add_pieces(std::string_view key, std::string_view tag, bool is_compressed);
  void add_piece(const Piece& piece);
  void begin_block(const Piece& piece);
  void give_out();

  TakeBlock take_;
  BlockImage block_{0};
  Divider divider_;       // of block_
  std::string last_key_;  // of the block before
  bool anything_given_ = false;
  std::uint64_t entries_ = 0;
};

/// Fills branch blocks of one level from left to right. Not thread-safe.
class BranchPacker {
 public:
  BranchPacker(unsigned level, TakeBlock take) : take_(std::move(take)), block_(level) {}

  /// A block of the level below.
  void add(std::uint32_t child, const Divider& divider);

  /// Gives the last block out, if there is any.
  void finish();

 private:
  TakeBlock take_;
  BlockImage block_;
  Divider divider_;  // of block_
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_TABLE_BLOCKS_H_
