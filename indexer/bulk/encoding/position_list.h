// A position list as glass databases write it: binary interpolative coding (Moffat and Stuiver 2000, "Binary
// Interpolative Coding for Effective Index Compression"), with centred minimal binary codes.
#ifndef WARTA_INDEXER_BULK_ENCODING_POSITION_LIST_H_
#define WARTA_INDEXER_BULK_ENCODING_POSITION_LIST_H_

#include <cstddef>
#include <cstdint>
#include <span>

namespace warta::indexing {

/// As many bytes as a list of `count` positions takes at most.
constexpr std::size_t most_position_bytes(std::size_t count) {
  return 16 + count * 4;
}

/// Writes the list to `at`, which has room for most_position_bytes(); returns the end of what was written.
/// Requires at least one position, each greater than the one before. Pure; thread-safe.
char* write_positions(char* at, std::span<const std::uint32_t> positions);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_POSITION_LIST_H_
