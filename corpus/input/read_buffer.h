// Gathers the blocks of a byte source until what a reader looks for is whole.
#ifndef WARTA_CORPUS_INPUT_READ_BUFFER_H_
#define WARTA_CORPUS_INPUT_READ_BUFFER_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// Not thread-safe.
class ReadBuffer {
 public:
  /// Bytes behind pending() that may be read, whatever they hold: as many as simdjson reads beyond its input.
  static constexpr std::size_t kPadding = 64;

  /// `source` must outlive the buffer.
  explicit ReadBuffer(ByteSource& source) : source_(source) {}

  /// What was read and not yet consumed. Valid until the next fill().
  std::string_view pending() const { return {buffer_.data() + begin_, end_ - begin_}; }

  /// Reads one more block behind what is pending; false at the end. Throws InputError as the source does,
  /// with the line of the first pending byte.
  bool fill();

  /// Takes the first `count` pending bytes away, and counts their lines.
  void consume(std::size_t count);

  /// The same for bytes that are known to end one line, or none.
  void consume_line(std::size_t count, bool ends_line);

  /// The line of the first pending byte, from 1, and the bytes before it.
  std::uint64_t line() const { return line_; }
  std::uint64_t offset() const { return offset_; }

 private:
  ByteSource& source_;
  std::vector<char> buffer_;  // kPadding more than end_ are allocated
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t line_ = 1;
  std::uint64_t offset_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_READ_BUFFER_H_
