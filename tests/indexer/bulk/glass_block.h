// A block of a glass table, read without Xapian.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_BLOCK_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_BLOCK_H_

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warta::tests {

/// Where an item stands in a table: by its key, and of an entry of several items by which it is.
struct GlassPlace {
  std::string key;
  std::uint32_t piece = 1;

  friend bool operator==(const GlassPlace&, const GlassPlace&) = default;
  friend std::strong_ordering operator<=>(const GlassPlace& a, const GlassPlace& b) {
    if (const auto by_key = a.key.compare(b.key); by_key != 0) return by_key <=> 0;
    return a.piece <=> b.piece;
  }
};

/// All of an entry, or a piece of it. Views into the block.
struct GlassLeafItem {
  GlassPlace place;
  std::string_view tag;
  bool packed = false;
  bool first = false;
  bool last = false;
};

struct GlassBranchItem {
  GlassPlace place;  ///< an empty key in the first item of a block
  std::uint32_t child = 0;
};

/// A view of a block's bytes. Members throw GlassDamage where they are not as the format says.
class GlassBlock {
 public:
  static constexpr std::size_t kHeaderBytes = 11;
  static constexpr std::uint8_t kFreelistLevel = 254;
  /// Of an item: its place in the directory, its size with the flags, the length of its key.
  static constexpr std::size_t kItemBytes = 2 + 2 + 1;
  /// Of a piece that is not the first: its number.
  static constexpr std::size_t kPieceBytes = 2;

  /// Checks that the directory, the items and what is said to be free make up the block.
  GlassBlock(std::string_view bytes, bool is_leaf);

  /// The level that a block says it has, whatever it is.
  static std::uint8_t level_of(std::string_view bytes);

  std::uint32_t revision() const { return revision_; }
  std::uint8_t level() const { return level_; }
  /// Bytes, in holes and between directory and items.
  std::size_t free() const { return free_; }

  std::size_t size() const { return items_.size(); }
  GlassLeafItem leaf_item(std::size_t index) const;
  GlassBranchItem branch_item(std::size_t index) const;

 private:
  void find_items(bool is_leaf, std::size_t directory_end, std::size_t items_begin);
  std::size_t item_size(std::size_t offset, bool is_leaf) const;

  std::string_view bytes_;
  std::uint32_t revision_ = 0;
  std::uint8_t level_ = 0;
  std::size_t free_ = 0;
  std::vector<std::string_view> items_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_BLOCK_H_
