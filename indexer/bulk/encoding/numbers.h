// Numbers and terms as glass databases write them: the smallest parts of the format that docs/index_schema.md
// describes.
//
// Thread-safe: pure functions. Those that write to `at` want room for the bytes that they name, and return
// the end of what they wrote.
#ifndef WARTA_INDEXER_BULK_ENCODING_NUMBERS_H_
#define WARTA_INDEXER_BULK_ENCODING_NUMBERS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::indexing {

/// As many bytes as a vint of 64 bits takes at most.
inline constexpr std::size_t kMostVintBytes = 10;

/// As many bytes as a sortable document number takes at most.
inline constexpr std::size_t kMostSortableBytes = 5;

/// Seven bits a byte, the lowest first; all but the last byte have the highest bit set.
inline char* write_vint(char* at, std::uint64_t value) {
  constexpr std::uint64_t kMore = 0x80;
  while (value >= kMore) {
    *at++ = static_cast<char>(value | kMore);
    value >>= 7U;
  }
  *at++ = static_cast<char>(value);
  return at;
}

/// A number read, and where it ended.
struct ReadVint {
  std::uint64_t value = 0;
  const char* end = nullptr;
};

/// The inverse of write_vint() of what it wrote.
inline ReadVint read_vint(const char* at) {
  std::uint64_t value = 0;
  for (unsigned shift = 0;; shift += 7U) {
    const auto byte = static_cast<unsigned char>(*at++);
    value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
    if (byte < 0x80U) return {value, at};
  }
}

/// A document's number so that the bytes sort as the numbers do; up to kMostSortableBytes.
char* write_sortable(char* at, std::uint32_t number);

void append_vint(std::string& out, std::uint64_t value);
void append_sortable(std::string& out, std::uint32_t number);

/// A term in a key: each NUL followed by FF, so that a single NUL can end it. Without that NUL.
void append_term(std::string& out, std::string_view term);

/// Little-endian without leading zero bytes: the slots of value statistics.
void append_last_int(std::string& out, std::uint32_t value);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_NUMBERS_H_
