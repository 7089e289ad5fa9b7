// Looks ahead in a stream of bytes, as far as a reader asks for and no further.
#ifndef WARTA_CORPUS_INPUT_BYTE_CURSOR_H_
#define WARTA_CORPUS_INPUT_BYTE_CURSOR_H_

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string_view>
#include <vector>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// For formats whose records are found by looking for their ends. Memory grows with the bytes that are there,
/// not with those that were asked for. Not thread-safe.
class ByteCursor {
 public:
  /// `source` must outlive the cursor.
  explicit ByteCursor(ByteSource& source) : source_(source) {}

  /// The bytes that come next: at least `size` of them, or all there are before the end. Valid until the
  /// next peek(), whatever is skipped meanwhile. Where the source fails the bytes end for now: see
  /// throw_failure().
  std::string_view peek(std::size_t size);

  /// Where `mark`, which is not empty, first stands at or behind `from`, a place among the bytes that come
  /// next; npos if it does not before the end. Looks no further once over `limit` bytes are held. As peek()
  /// is it the end of earlier views.
  std::size_t find(std::string_view mark, std::size_t from, std::size_t limit);

  /// Passes over `size` bytes, no more than the last peek() gave.
  void skip(std::size_t size);

  /// How many bytes were passed over.
  std::uint64_t offset() const { return offset_; }

  /// Throws the InputError that ended the bytes, if one did. To be called when the bytes have come to their
  /// end, so that what came before a damaged place is read first.
  void throw_failure() const;

  /// Were all bytes passed over, and is the end known?
  bool at_end() const { return ended_ && begin_ == end_; }

 private:
  bool fill();

  ByteSource& source_;
  std::vector<char> buffer_;  // the bytes in [begin_, end_) are yet to be passed over
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t offset_ = 0;
  bool ended_ = false;
  std::exception_ptr failure_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_BYTE_CURSOR_H_
