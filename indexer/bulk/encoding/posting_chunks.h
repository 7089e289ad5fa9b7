// A posting list cut into the chunks that glass databases keep it in; the list of document lengths is one
// too.
#ifndef WARTA_INDEXER_BULK_ENCODING_POSTING_CHUNKS_H_
#define WARTA_INDEXER_BULK_ENCODING_POSTING_CHUNKS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/bulk/encoding/numbers.h"

namespace warta::indexing {

/// Takes the postings of one list after another. A list is held until it is finished, for its first chunk
/// says how much there is in it; some two bytes a posting. Not thread-safe.
class PostingChunks {
 public:
  /// A body this long takes no more.
  static constexpr std::size_t kBodyBytes = 2000;

  /// Requires that `document` is greater than the one before in this list.
  void add(std::uint32_t document, std::uint32_t wdf) {
    if (used_ >= kBodyBytes) close_chunk();
    char* const begin = body_.data() + used_;
    char* at = begin;
    if (used_ == 0) {
      first_ = document;
    } else {
      at = write_vint(at, document - last_ - 1);
    }
    at = write_vint(at, wdf);
    used_ += static_cast<std::size_t>(at - begin);
    last_ = document;
    ++postings_;
    occurrences_ += wdf;
  }

  /// Of the list at hand.
  std::uint64_t postings() const { return postings_; }

  /// Calls `take(key, tag)` with each chunk of a term's list and its key, and begins anew. `key` is the term
  /// as append_term() writes it. Nothing for a list without postings.
  template <typename Take>
  void finish_term(std::string_view key, Take take) {
    const auto count = postings_;
    finish(key, count, occurrences_, /*ends_term=*/true, take);
  }

  /// The same for the list of document lengths, whose key is `key`.
  template <typename Take>
  void finish_lengths(std::string_view key, Take take) {
    finish(key, 0, 0, /*ends_term=*/false, take);
  }

 private:
  struct Chunk {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::size_t end = 0;  // in bodies_
  };

  template <typename Take>
  void finish(std::string_view key, std::uint64_t count, std::uint64_t occurrences, bool ends_term,
              Take& take) {
    if (postings_ == 0) return;
    close_chunk();
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      write_key(key, i, ends_term);
      write_tag(i, count, occurrences);
      take(std::string_view(key_), std::string_view(tag_));
    }
    clear();
  }

  void close_chunk();
  void write_key(std::string_view key, std::size_t index, bool ends_term);
  void write_tag(std::size_t index, std::uint64_t count, std::uint64_t occurrences);
  void clear();

  std::array<char, kBodyBytes + 2 * kMostVintBytes> body_{};
  std::size_t used_ = 0;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::uint64_t postings_ = 0;
  std::uint64_t occurrences_ = 0;
  std::string bodies_;  // of the closed chunks
  std::vector<Chunk> chunks_;
  std::string key_;
  std::string tag_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_POSTING_CHUNKS_H_
