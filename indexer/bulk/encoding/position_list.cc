#include "indexer/bulk/encoding/position_list.h"

#include <bit>

#include "indexer/bulk/encoding/numbers.h"

namespace warta::indexing {
namespace {

/// Bits into bytes, from each byte's lowest bit up.
class BitWriter {
 public:
  explicit BitWriter(char* at) : at_(at) {}

  /// `value`, which is below `range`: those in the middle of the range take a bit less.
  void write(std::uint32_t value, std::uint32_t range) {
    if (range < 2) return;
    const auto bits = static_cast<unsigned>(std::bit_width(range - 1));
    const auto spare = (std::uint64_t{1} << bits) - range;
    const auto low = (range - spare) / 2;
    if (spare == 0 || value < low) {
      append(value, bits);
    } else if (value < low + spare) {
      append(value, bits - 1);
    } else {
      append((value - low - spare) | (std::uint64_t{1} << (bits - 1)), bits);
    }
  }

  char* finish() {
    for (; used_ > 0; used_ = used_ > 8U ? used_ - 8U : 0U) flush_byte();
    return at_;
  }

 private:
  void append(std::uint64_t value, unsigned bits) {
    held_ |= value << used_;
    for (used_ += bits; used_ >= 8U; used_ -= 8U) flush_byte();
  }

  void flush_byte() {
    *at_++ = static_cast<char>(held_);
    held_ >>= 8U;
  }

  char* at_;
  std::uint64_t held_ = 0;
  unsigned used_ = 0;  // bits of held_
};

/// Those between the first and the last of `positions`, which are known.
void write_inner(BitWriter& out, std::span<const std::uint32_t> positions) {
  while (positions.size() > 2) {
    const auto last = positions.size() - 1;
    const auto middle = last / 2;
    const auto range = positions[last] - positions[0] - static_cast<std::uint32_t>(last) + 1;
    out.write(positions[middle] - positions[0] - static_cast<std::uint32_t>(middle), range);
    write_inner(out, positions.first(middle + 1));
    positions = positions.subspan(middle);
  }
}

}  // namespace

char* write_positions(char* at, std::span<const std::uint32_t> positions) {
  const auto first = positions.front();
  const auto last = positions.back();
  at = write_vint(at, last);
  if (positions.size() == 1) return at;
  BitWriter out(at);
  out.write(first, last);
  out.write(static_cast<std::uint32_t>(positions.size() - 2), last - first);
  write_inner(out, positions);
  return out.finish();
}

}  // namespace warta::indexing
