#include "indexer/bulk/encoding/table_blocks.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "indexer/bulk/encoding/copying.h"

namespace warta::indexing {
namespace {

constexpr unsigned kFirstPiece = 0x2000;
constexpr unsigned kLastPiece = 0x4000;
constexpr unsigned kCompressed = 0x8000;

/// Of a leaf's item: size and flags, the key's length; of later pieces also their number.
constexpr std::size_t kItemHeadBytes = 3;
constexpr std::size_t kPieceNumberBytes = 2;

char* write_u16(char* at, std::size_t value) {
  *at++ = static_cast<char>(value >> 8U);
  *at++ = static_cast<char>(value);
  return at;
}

char* write_u32(char* at, std::uint32_t value) {
  return write_u16(write_u16(at, value >> 16U), value & 0xffffU);
}

char* write_bytes(char* at, std::string_view bytes) {
  return copy_few(at, bytes.data(), bytes.size());
}

/// The shortest beginning of `key` that is greater than `last`.
std::string_view shortest_divider(std::string_view last, std::string_view key) {
  const auto differing = std::mismatch(last.begin(), last.end(), key.begin(), key.end());
  return key.substr(0, static_cast<std::size_t>(differing.second - key.begin()) + 1);
}

}  // namespace

BlockImage::BlockImage(unsigned level) : level_(level) {}

std::string_view BlockImage::finish() {
  constexpr std::uint32_t kRevision = 1;
  const auto free = items_ - directory_;
  char* at = write_u32(bytes_.data(), kRevision);
  *at++ = static_cast<char>(level_);
  at = write_u16(at, free);
  at = write_u16(at, free);
  write_u16(at, directory_);
  std::memset(bytes_.data() + directory_, 0, free);
  return {bytes_.data(), bytes_.size()};
}

void BlockImage::clear() {
  directory_ = kHeadBytes;
  items_ = kBlockBytes;
}

LeafPacker::LeafPacker(bool is_first, TakeBlock take) : take_(std::move(take)) {
  if (!is_first) return;
  constexpr std::size_t kNullItemBytes = 3;
  char* const item = block_.add(kNullItemBytes);
  item[0] = static_cast<char>((kFirstPiece | kLastPiece) >> 8U);
  item[1] = item[2] = 0;
}

void LeafPacker::add(std::string_view key, std::string_view tag, bool is_compressed) {
  ++entries_;
  const auto bytes = kItemHeadBytes + key.size() + tag.size();
  if (bytes > kMostItemBytes || bytes + BlockImage::kDirectoryBytes > block_.room()) {
    add_pieces(key, tag, is_compressed);
    return;
  }
  if (block_.empty()) begin_block({key, tag, 1, true, true, is_compressed});
  char* at = block_.add(bytes);
  at = write_u16(at, (bytes - kItemHeadBytes) | kFirstPiece | kLastPiece | (is_compressed ? kCompressed : 0));
  *at++ = static_cast<char>(key.size());
  write_bytes(write_bytes(at, key), tag);
}

/// How much of a tag its first piece takes, so that the present block is filled if that is worth it.
std::size_t LeafPacker::first_piece_bytes(std::size_t key_bytes, std::size_t tag_bytes) const {
  const auto head = kItemHeadBytes + key_bytes;
  const auto most = std::min(kMostItemBytes - head, tag_bytes);
  if (block_.room() < BlockImage::kDirectoryBytes + head) return most;
  // What the first piece leaves is then as many whole items as fit.
  const auto left = block_.room() % (kMostItemBytes + BlockImage::kDirectoryBytes);
  const auto overhead = head + BlockImage::kDirectoryBytes;
  // A piece more costs its head and key once more; with less than this it would not pay.
  const auto least = kPieceNumberBytes + overhead + 32;
  if (left < overhead + least) return most;
  return std::min(most, left - overhead);
}

void LeafPacker::add_pieces(std::string_view key, std::string_view tag, bool is_compressed) {
  const auto most_later = kMostItemBytes - kItemHeadBytes - kPieceNumberBytes - key.size();
  auto bytes = first_piece_bytes(key.size(), tag.size());
  Piece piece{key, {}, 1, true, false, is_compressed};
  while (!piece.is_last) {
    piece.tag = tag.substr(0, bytes);
    tag.remove_prefix(bytes);
    piece.is_last = tag.empty();
    add_piece(piece);
    piece.is_first = false;
    ++piece.number;
    bytes = std::min(most_later, tag.size());
  }
}

void LeafPacker::add_piece(const Piece& piece) {
  const auto bytes =
      kItemHeadBytes + piece.key.size() + (piece.is_first ? 0 : kPieceNumberBytes) + piece.tag.size();
  if (bytes + BlockImage::kDirectoryBytes > block_.room()) give_out();
  if (block_.empty()) begin_block(piece);
  char* at = block_.add(bytes);
  at = write_u16(at, (bytes - kItemHeadBytes) | (piece.is_first ? kFirstPiece : 0) |
                         (piece.is_last ? kLastPiece : 0) | (piece.is_compressed ? kCompressed : 0));
  *at++ = static_cast<char>(piece.key.size());
  at = write_bytes(at, piece.key);
  if (!piece.is_first) at = write_u16(at, piece.number);
  write_bytes(at, piece.tag);
}

/// A piece that continues an entry shares its key with the block before; so it is divided by its number.
void LeafPacker::begin_block(const Piece& piece) {
  const bool is_cut = anything_given_ && piece.is_first;
  divider_ = {std::string(is_cut ? shortest_divider(last_key_, piece.key) : piece.key), piece.number};
}

void LeafPacker::give_out() {
  const char* const item = block_.last_item();
  last_key_.assign(item + kItemHeadBytes, static_cast<unsigned char>(item[kItemHeadBytes - 1]));
  take_(block_.finish(), std::move(divider_));
  block_.clear();
  anything_given_ = true;
}

void LeafPacker::finish() {
  if (!block_.empty()) give_out();
}

void BranchPacker::add(std::uint32_t child, const Divider& divider) {
  constexpr std::size_t kItemBytes = 4 + 1 + 2;  // block, key's length, piece
  if (kItemBytes + divider.key.size() + BlockImage::kDirectoryBytes > block_.room()) finish();
  const bool is_first = block_.empty();
  if (is_first) divider_ = divider;
  const std::string_view key = is_first ? std::string_view() : divider.key;
  char* at = write_u32(block_.add(kItemBytes + key.size()), child);
  *at++ = static_cast<char>(key.size());
  write_u16(write_bytes(at, key), is_first ? 0 : divider.piece);
}

void BranchPacker::finish() {
  if (block_.empty()) return;
  take_(block_.finish(), std::move(divider_));
  block_.clear();
}

}  // namespace warta::indexing
