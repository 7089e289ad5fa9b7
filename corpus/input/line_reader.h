// Cuts a stream of bytes into lines without ever holding more than one of them and a block.
#ifndef WARTA_CORPUS_INPUT_LINE_READER_H_
#define WARTA_CORPUS_INPUT_LINE_READER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "corpus/input/read_buffer.h"

namespace warta::corpus {

/// Takes, piece by piece, the bytes of a record that is too large to be held.
using OversizedSink = std::function<void(std::string_view piece)>;

struct Line {
  /// Without its line break (LF or CRLF). LineReader::kPadding bytes behind its end may be read, whatever
  /// they hold. Valid until the next call of LineReader::next().
  std::string_view text;
  /// 1-based.
  std::uint64_t number = 0;
  /// Bytes before it.
  std::uint64_t offset = 0;
  /// False for a last line without a line break.
  bool terminated = true;
  /// True if the line was longer than the limit: it was passed over, and `text` is empty.
  bool overlong = false;
  /// The text with its line break.
  std::string_view bytes;
};

/// Not thread-safe.
class LineReader {
 public:
  static constexpr std::size_t kPadding = ReadBuffer::kPadding;
  static constexpr std::size_t kDefaultLimit = std::size_t{64} << 20U;

  /// `source` must outlive the reader. Lines of more than `limit` bytes are passed over; `oversized`, if any,
  /// is given their bytes.
  explicit LineReader(ByteSource& source, std::size_t limit = kDefaultLimit, OversizedSink oversized = {})
      : buffer_(source), limit_(limit), oversized_(std::move(oversized)) {}

  /// The next line; nullopt at the end and ever after. Throws InputError as the source does, with the number
  /// of the line in which it happened.
  std::optional<Line> next();

 private:
  Line take(std::size_t length, bool terminated);
  void pass_over(std::size_t length);

  ReadBuffer buffer_;
  std::size_t limit_;
  OversizedSink oversized_;
  std::size_t taken_ = 0;    // bytes of the line given out last, consumed with the next call
  bool terminated_ = false;  // do they end in a line break?
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_LINE_READER_H_
