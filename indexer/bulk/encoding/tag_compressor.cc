#include "indexer/bulk/encoding/tag_compressor.h"

#include <algorithm>
#include <new>
#include <optional>

#include <libdeflate.h>
#include <zlib.h>

#include "indexer/bulk/encoding/table_blocks.h"

namespace warta::indexing {
namespace {

/// Xapian inflates this much at a time.
constexpr std::size_t kInflatedAtOnce = 8192;

/// How much the first part of a deflated tag gives; nullopt if that cannot be told.
std::optional<std::size_t> inflated_bytes(std::string_view part, std::size_t most) {
  constexpr int kRawDeflate = -15;
  z_stream stream{};
  if (inflateInit2(&stream, kRawDeflate) != Z_OK) return std::nullopt;
  std::string room(most, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.data()));  // zlib 1.2 knows no const
  stream.avail_in = static_cast<uInt>(part.size());
  stream.next_out = reinterpret_cast<Bytef*>(room.data());
  stream.avail_out = static_cast<uInt>(room.size());
  const int result = inflate(&stream, Z_SYNC_FLUSH);
  const auto bytes = room.size() - stream.avail_out;
  inflateEnd(&stream);
  if (result != Z_OK && result != Z_STREAM_END) return std::nullopt;
  return bytes;
}

/// Xapian 1.4 takes a tag for incomplete ("Too few chunks of compressed data") if its last piece gives more
/// than it inflates at once, and all of the piece is read before all of that is given. Long runs of the same
/// letters may do so; where they are cut into pieces is not known here.
bool can_be_read_back(std::string_view deflated, std::size_t bytes) {
  if (bytes <= kInflatedAtOnce) return true;
  const auto last = std::min(deflated.size(), LeafPacker::kMostItemBytes);
  if (last == deflated.size()) return false;
  const auto before = inflated_bytes(deflated.substr(0, deflated.size() - last), bytes);
  return before && bytes - *before <= kInflatedAtOnce;
}

}  // namespace

void TagCompressor::Free::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

TagCompressor::TagCompressor() : compressor_(libdeflate_alloc_compressor(1)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

EncodedTag TagCompressor::encode(std::string_view tag) {
  // What is shorter cannot win.
  constexpr std::size_t kLeast = 18;
  if (tag.size() <= kLeast) return {std::string(tag), false};
  room_.resize(std::max(room_.size(), tag.size()));
  // There is room for less than the tag only: what does not become smaller does not fit, which is told by 0.
  const auto bytes =
      libdeflate_deflate_compress(compressor_.get(), tag.data(), tag.size(), room_.data(), tag.size() - 1);
  if (bytes == 0 || !can_be_read_back(std::string_view(room_).substr(0, bytes), tag.size()))
    return {std::string(tag), false};
  return {room_.substr(0, bytes), true};
}

}  // namespace warta::indexing
