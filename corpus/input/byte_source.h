// The interface of everything that gives bytes in blocks: files, what is unpacked from them, what is
// converted.
#ifndef WARTA_CORPUS_INPUT_BYTE_SOURCE_H_
#define WARTA_CORPUS_INPUT_BYTE_SOURCE_H_

#include <string_view>

namespace warta::corpus {

/// Implementations are not thread-safe.
class ByteSource {
 public:
  ByteSource() = default;
  virtual ~ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  ByteSource(ByteSource&&) = delete;
  ByteSource& operator=(ByteSource&&) = delete;

  /// The next block, of any length but 0; empty at the end and ever after. Valid until the next call.
  /// Throws InputError where the bytes cannot be read.
  virtual std::string_view read() = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_BYTE_SOURCE_H_
