#include "tests/indexer/bulk/glass_block.h"

#include <algorithm>

#include <fmt/format.h>

#include "tests/indexer/bulk/glass_cursor.h"

namespace warta::tests {
namespace {

constexpr std::uint32_t kSizeBits = 0x1fff;
constexpr std::uint32_t kPacked = 0x8000;
constexpr std::uint32_t kLast = 0x4000;
constexpr std::uint32_t kFirst = 0x2000;
/// A size in an item does not count itself and the byte behind it.
constexpr std::size_t kUncounted = 3;
constexpr std::size_t kChildBytes = 4;

}  // namespace

GlassBlock::GlassBlock(std::string_view bytes, bool is_leaf) : bytes_(bytes) {
  GlassCursor cursor(bytes);
  revision_ = cursor.big_endian(4);
  level_ = cursor.byte();
  const std::size_t gap = cursor.big_endian(2);
  free_ = cursor.big_endian(2);
  const std::size_t directory_end = cursor.big_endian(2);
  if (directory_end < kHeaderBytes || directory_end % 2 == 0 || directory_end > bytes.size())
    throw GlassDamage(fmt::format("has a directory that ends at {}", directory_end));
  if ((level_ == 0) != is_leaf) throw GlassDamage(fmt::format("is of level {}", level_));
  find_items(is_leaf, directory_end, directory_end + gap);
}

std::uint8_t GlassBlock::level_of(std::string_view bytes) {
  GlassCursor cursor(bytes);
  cursor.take(4);
  return cursor.byte();
}

void GlassBlock::find_items(bool is_leaf, std::size_t directory_end, std::size_t items_begin) {
  GlassCursor directory(bytes_.substr(kHeaderBytes, directory_end - kHeaderBytes));
  std::size_t used = directory_end;
  std::vector<std::pair<std::size_t, std::size_t>> spans;
  while (!directory.at_end()) {
    const std::size_t offset = directory.big_endian(2);
    if (offset < items_begin) throw GlassDamage(fmt::format("has an item at {}, in what is free", offset));
    const auto size = item_size(offset, is_leaf);
    items_.push_back(GlassCursor(bytes_.substr(offset)).take(size));
    spans.emplace_back(offset, offset + size);
    used += size;
  }
  std::sort(spans.begin(), spans.end());
  for (std::size_t i = 1; i < spans.size(); ++i) {
    if (spans[i].first < spans[i - 1].second)
      throw GlassDamage(fmt::format("has items that overlap at {}", spans[i].first));
  }
  if (used + free_ != bytes_.size())
    throw GlassDamage(fmt::format("says that {} bytes are free, and {} are", free_, bytes_.size() - used));
}

std::size_t GlassBlock::item_size(std::size_t offset, bool is_leaf) const {
  if (offset >= bytes_.size()) throw GlassDamage(fmt::format("has an item at {}", offset));
  GlassCursor item(bytes_.substr(offset));
  if (is_leaf) return (item.big_endian(2) & kSizeBits) + kUncounted;
  item.take(kChildBytes);
  return kChildBytes + 1 + item.byte() + kPieceBytes;
}

GlassLeafItem GlassBlock::leaf_item(std::size_t index) const {
  GlassCursor cursor(items_.at(index));
  const auto head = cursor.big_endian(2);
  GlassLeafItem item;
  item.packed = (head & kPacked) != 0;
  item.first = (head & kFirst) != 0;
  item.last = (head & kLast) != 0;
  item.place.key = cursor.take(cursor.byte());
  if (!item.first) item.place.piece = cursor.big_endian(2);
  item.tag = cursor.take(cursor.left());
  return item;
}

GlassBranchItem GlassBlock::branch_item(std::size_t index) const {
  GlassCursor cursor(items_.at(index));
  GlassBranchItem item;
  item.child = cursor.big_endian(4);
  item.place.key = cursor.take(cursor.byte());
  item.place.piece = cursor.big_endian(2);
  return item;
}

}  // namespace warta::tests
