#include "indexer/bulk/encoding/tag_compressor.h"

#include <algorithm>
#include <new>

#include <libdeflate.h>

#include "indexer/index/packed_data.h"

namespace warta::indexing {

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
  if (bytes == 0 || !is_surely_unpacked(std::string_view(room_).substr(0, bytes), tag.size()))
    return {std::string(tag), false};
  return {room_.substr(0, bytes), true};
}

}  // namespace warta::indexing
