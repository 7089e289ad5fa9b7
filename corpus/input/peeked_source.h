// A byte source whose beginning can be looked at before it is read.
#ifndef WARTA_CORPUS_INPUT_PEEKED_SOURCE_H_
#define WARTA_CORPUS_INPUT_PEEKED_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

#include "corpus/input/input_file.h"

namespace warta::corpus {

/// Not thread-safe.
class PeekedSource final : public SeekableSource {
 public:
  /// `source` must outlive it; `seekable` is the same source if it can seek, else null.
  explicit PeekedSource(ByteSource& source, SeekableSource* seekable = nullptr)
      : source_(source), seekable_(seekable) {}

  /// The beginning of what read() will give: `wanted` bytes, more if they came along, fewer only where the
  /// source ends, or fails: then read() throws once it has given what came before. Valid until the next call
  /// of any member.
  std::string_view peek(std::size_t wanted);

  std::string_view read() override;
  std::int64_t seek(std::int64_t offset, int whence) override;

 private:
  std::string_view try_read();

  ByteSource& source_;
  SeekableSource* seekable_;
  std::string gathered_;        // what pending_ points into if it took several blocks
  std::string_view pending_;    // looked at and not yet read
  std::exception_ptr failure_;  // what the source threw while it was looked at
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_PEEKED_SOURCE_H_
