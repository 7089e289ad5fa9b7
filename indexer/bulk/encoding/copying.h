// Copying a few bytes, which is most of what writing terms and postings is: a call for each takes longer than
// the copying does.
#ifndef WARTA_INDEXER_BULK_ENCODING_COPYING_H_
#define WARTA_INDEXER_BULK_ENCODING_COPYING_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace warta::indexing {

/// Copies exactly `count` bytes to `to`, which does not overlap them, and returns the end of the copy.
inline char* copy_few(char* to, const char* from, std::size_t count) {
  constexpr std::size_t kWord = sizeof(std::uint64_t);
  constexpr std::size_t kFew = 4 * kWord;
  if (count > kFew) {
    std::memcpy(to, from, count);
  } else if (count >= kWord) {
    // Whole words from the begin, and one that ends where the copy ends.
    for (std::size_t i = 0; i + kWord < count; i += kWord) std::memcpy(to + i, from + i, kWord);
    std::memcpy(to + count - kWord, from + count - kWord, kWord);
  } else if (count >= kWord / 2) {
    std::memcpy(to, from, kWord / 2);
    std::memcpy(to + count - kWord / 2, from + count - kWord / 2, kWord / 2);
  } else {
    for (std::size_t i = 0; i < count; ++i) to[i] = from[i];
  }
  return to + count;
}

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_COPYING_H_
