#include "indexer/bulk/encoding/tag_compressor.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <isa-l/igzip_lib.h>

#include "indexer/index/packed_data.h"

namespace warta::indexing {
namespace {

/// ISA-L reads bytes through pointers that are not const.
std::uint8_t* bytes_of(std::string_view bytes) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
  return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

}  // namespace

/// The Huffman codes in use, and what is counted for the next ones.
class TagCompressor::Codes {
 public:
  /// Tags of so many bytes are counted to make codes, and the codes are used for so many before others are
  /// made.
  static constexpr std::size_t kCounted = std::size_t{256} << 10U;
  static constexpr std::size_t kUsed = std::size_t{32} << 20U;

  /// Null before the first are made.
  isal_hufftables* tables() { return are_made_ ? &tables_ : nullptr; }

  /// What the encoder of the first level works in.
  std::vector<std::uint8_t>& level_memory() { return level_memory_; }

  void take(std::string_view tag) {
    if (bytes_ < kCounted) isal_update_histogram(bytes_of(tag), static_cast<int>(tag.size()), &histogram_);
    const bool had_enough = bytes_ >= kCounted;
    bytes_ += tag.size();
    if (!had_enough && bytes_ >= kCounted) {
      isal_create_hufftables(&tables_, &histogram_);
      are_made_ = true;
    }
    if (bytes_ < kUsed) return;
    bytes_ = 0;
    histogram_ = {};
  }

 private:
  isal_huff_histogram histogram_{};
  isal_hufftables tables_{};
  std::vector<std::uint8_t> level_memory_ = std::vector<std::uint8_t>(ISAL_DEF_LVL1_DEFAULT);
  bool are_made_ = false;
  std::size_t bytes_ = 0;
};

TagCompressor::TagCompressor() : codes_(std::make_unique<Codes>()) {}

TagCompressor::~TagCompressor() = default;

/// Bytes of the deflated tag in room_; 0 if it would not be smaller. Before there are codes an encoder is
/// used that makes its own for each tag.
std::size_t TagCompressor::deflate(std::string_view tag) {
  room_.resize(std::max(room_.size(), tag.size()));
  // It is large, and the next line sets it.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
  isal_zstream stream;
  isal_deflate_stateless_init(&stream);
  if (auto* const tables = codes_->tables()) {
    stream.hufftables = tables;
  } else {
    stream.level = 1;
    stream.level_buf = codes_->level_memory().data();
    stream.level_buf_size = static_cast<std::uint32_t>(codes_->level_memory().size());
  }
  stream.gzip_flag = IGZIP_DEFLATE;
  stream.end_of_stream = 1;
  stream.flush = NO_FLUSH;
  stream.next_in = bytes_of(tag);
  stream.avail_in = static_cast<std::uint32_t>(tag.size());
  stream.next_out = reinterpret_cast<std::uint8_t*>(room_.data());
  stream.avail_out = static_cast<std::uint32_t>(tag.size() - 1);  // what is not smaller does not fit
  return isal_deflate_stateless(&stream) == COMP_OK ? stream.total_out : 0;
}

EncodedTag TagCompressor::encode(std::string_view tag) {
  // What is shorter cannot win.
  constexpr std::size_t kLeast = 18;
  if (tag.size() <= kLeast) return {std::string(tag), false};
  const auto bytes = deflate(tag);
  codes_->take(tag);
  if (bytes == 0 || !is_surely_unpacked(std::string_view(room_).substr(0, bytes), tag.size()))
    return {std::string(tag), false};
  return {room_.substr(0, bytes), true};
}

}  // namespace warta::indexing
