// Cuts a stream of bytes into lines without ever holding more than one of them and a block.
#ifndef WARTA_CORPUS_LINE_READER_H_
#define WARTA_CORPUS_LINE_READER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "corpus/byte_source.h"

namespace warta::corpus {

struct Line {
  /// Without its line break (LF or CRLF). LineReader::kPadding bytes behind its end may be read, whatever
  /// they hold. Valid until the next call of LineReader::next().
  std::string_view text;
  /// 1-based.
  std::uint64_t number = 0;
  /// False for a last line without a line break.
  bool terminated = true;
  /// True if the line was longer than the limit: it was passed over, and `text` is empty.
  bool overlong = false;
};

/// Not thread-safe.
class LineReader {
 public:
  /// What simdjson reads beyond the end of its input.
  static constexpr std::size_t kPadding = 64;
  static constexpr std::size_t kDefaultLimit = std::size_t{64} << 20U;

  /// `source` must outlive the reader. Lines of more than `limit` bytes are passed over.
  explicit LineReader(ByteSource& source, std::size_t limit = kDefaultLimit)
      : source_(source), limit_(limit) {}

  /// The next line; nullopt at the end and ever after. Throws InputError as the source does, with the number
  /// of the line in which it happened.
  std::optional<Line> next();

 private:
  bool fill();
  Line take(std::size_t length, bool terminated);

  ByteSource& source_;
  std::size_t limit_;
  std::vector<char>
      buffer_;  // the bytes in [begin_, end_) are yet to be given out; kPadding more are allocated
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t number_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_LINE_READER_H_
