// A stream of bytes as valid UTF-8: damaged places are repaired as repair_utf8() does.
#ifndef WARTA_CORPUS_INPUT_UTF8_SOURCE_H_
#define WARTA_CORPUS_INPUT_UTF8_SOURCE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// For formats whose parsers want valid UTF-8 from the first byte to the last. Not thread-safe.
class Utf8Source final : public ByteSource {
 public:
  /// `source` must outlive it.
  explicit Utf8Source(ByteSource& source) : source_(source) {}

  std::string_view read() override;

  /// Damaged places so far.
  std::uint64_t repaired() const { return repaired_; }

 private:
  ByteSource& source_;
  std::string pending_;  // the beginning of a character that the next block ends, and that block
  std::string text_;
  std::uint64_t repaired_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_UTF8_SOURCE_H_
