// Bytes of many lists that grow at the same time, in one piece of memory.
//
// A list is a chain of slices, each larger than the one before, as in the in-memory indexes of Büttcher,
// Clarke and Cormack ("Information Retrieval", 2010, section 4.5.1): what a list grows by is never moved, and
// a list of few bytes takes little more than these.
#ifndef WARTA_INDEXER_BULK_INVERSION_POSTING_SLICES_H_
#define WARTA_INDEXER_BULK_INVERSION_POSTING_SLICES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>

#include "indexer/bulk/encoding/copying.h"

namespace warta::indexing {

/// Where a list is; as it is made, an empty one.
struct SliceList {
  std::uint32_t first = 0;  // offset of its first slice; 0: there is none
  std::uint32_t end = 0;    // where the next byte goes
  std::uint16_t room = 0;   // bytes of the last slice that are free
  std::uint8_t slices = 0;
};

/// Not thread-safe.
class PostingSlices {
 public:
  /// For about `bytes`, which are got as they are needed; more is got when it is needed. At most 2^32 - 1
  /// bytes.
  explicit PostingSlices(std::size_t bytes);

  void append(SliceList& list, const char* bytes, std::size_t count) {
    if (count <= list.room) [[likely]] {
      copy_few(memory_.get() + list.end, bytes, count);
      list.end += static_cast<std::uint32_t>(count);
      list.room = static_cast<std::uint16_t>(list.room - count);
      return;
    }
    append_beyond(list, bytes, count);
  }

  /// Appends the bytes of a list to `out`.
  void read(const SliceList& list, std::string& out) const;

  /// Where the next byte of a list goes, to have it in the processor's cache.
  const char* end(const SliceList& list) const { return memory_.get() + list.end; }

  /// Bytes in use.
  std::size_t size() const { return used_; }

  /// Forgets all lists.
  void clear() { used_ = kFirst; }

 private:
  static constexpr std::size_t kLinkBytes = sizeof(std::uint32_t);
  static constexpr std::size_t kFirst = 8;  // so that no slice is at 0
  static constexpr std::array<std::uint16_t, 9> kSizes = {12, 20, 36, 68, 132, 260, 516, 1028, 2052};

  static std::size_t size_of(std::size_t slice) {
    return kSizes.at(slice < kSizes.size() ? slice : kSizes.size() - 1);
  }

  void append_beyond(SliceList& list, const char* bytes, std::size_t count);
  void add_slice(SliceList& list);
  void grow();

  // A vector would touch all of it.
  using Memory = std::unique_ptr<char[]>;  // NOLINT(*-avoid-c-arrays)

  static Memory get(std::size_t bytes);

  std::size_t capacity_;
  Memory memory_;
  std::size_t used_ = kFirst;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_POSTING_SLICES_H_
