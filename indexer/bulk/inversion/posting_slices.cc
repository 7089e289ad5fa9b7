#include "indexer/bulk/inversion/posting_slices.h"

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

namespace warta::indexing {
namespace {

constexpr std::size_t kMostBytes = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kFirstBytes = std::size_t{4} << 20U;

}  // namespace

/// Not touched before it is used, so that it takes no memory until then.
PostingSlices::Memory PostingSlices::get(std::size_t bytes) {
  return std::make_unique_for_overwrite<char[]>(bytes);  // NOLINT(*-avoid-c-arrays)
}

/// Not all at once: where the address space is limited there may be less.
PostingSlices::PostingSlices(std::size_t bytes)
    : capacity_(std::clamp<std::size_t>(bytes, 4096, kFirstBytes)), memory_(get(capacity_)) {}

void PostingSlices::append_beyond(SliceList& list, const char* bytes, std::size_t count) {
  while (count > list.room) {
    std::memcpy(memory_.get() + list.end, bytes, list.room);
    bytes += list.room;
    count -= list.room;
    list.end += list.room;
    list.room = 0;
    add_slice(list);
  }
  append(list, bytes, count);
}

/// The link to a slice lies behind the bytes of the one before.
void PostingSlices::add_slice(SliceList& list) {
  const auto bytes = size_of(list.slices);
  if (used_ + bytes + kLinkBytes > capacity_) grow();
  const auto begin = static_cast<std::uint32_t>(used_);
  if (list.slices == 0) {
    list.first = begin;
  } else {
    std::memcpy(memory_.get() + list.end, &begin, kLinkBytes);
  }
  used_ += bytes + kLinkBytes;
  list.end = begin;
  list.room = static_cast<std::uint16_t>(bytes);
  if (list.slices < kSizes.size()) ++list.slices;
}

void PostingSlices::grow() {
  if (capacity_ == kMostBytes) throw std::bad_alloc();
  const auto capacity = std::min(kMostBytes, capacity_ * 2);
  auto memory = get(capacity);
  std::memcpy(memory.get(), memory_.get(), used_);
  memory_ = std::move(memory);
  capacity_ = capacity;
}

void PostingSlices::read(const SliceList& list, std::string& out) const {
  auto begin = list.first;
  for (std::size_t slice = 0; begin != 0; ++slice) {
    const auto bytes = size_of(slice);
    const bool is_last =
        list.end >= begin && list.end <= begin + bytes && list.end + list.room == begin + bytes;
    out.append(memory_.get() + begin, is_last ? list.end - begin : bytes);
    if (is_last) return;
    std::memcpy(&begin, memory_.get() + begin + bytes, kLinkBytes);
  }
}

}  // namespace warta::indexing
