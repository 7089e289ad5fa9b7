// Goes through a stream of XML from one piece of markup to the next, and holds what it is told to.
#ifndef WARTA_CORPUS_FORMATS_XML_SCANNER_H_
#define WARTA_CORPUS_FORMATS_XML_SCANNER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/formats/xml_markup.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// Offsets count the bytes of the stream. Never holds more than the limit twice, and a block. Not
/// thread-safe.
class XmlScanner {
 public:
  static constexpr std::size_t kDefaultLimit = std::size_t{64} << 20U;

  /// `source` must outlive the scanner. Markup of more than `limit` bytes is passed over as if it were text.
  explicit XmlScanner(ByteSource& source, std::size_t limit = kDefaultLimit)
      : source_(source), limit_(limit) {}

  /// The next markup; its name is valid until the next call of a function that is not const. Of kind none at
  /// the end and ever after; of kind too_long, again and again, once what is held exceeds the limit. Throws
  /// InputError as the source does, with the line in which it happened.
  XmlMarkup next();

  /// Keeps the bytes from `offset` on, which must still be there: the last markup's are.
  void hold(std::uint64_t offset) { held_ = offset; }
  void release() { held_.reset(); }
  bool holds() const { return held_.has_value(); }

  /// Makes next() go on at `offset`, which must be held or in the last markup.
  void go_back(std::uint64_t offset) { at_ = offset; }

  /// Bytes that are held; valid until the next call of a function that is not const.
  std::string_view bytes(std::uint64_t begin, std::uint64_t end) const;

  /// What comes next, up to `length` bytes (less only at the end of the stream), without passing it.
  std::string_view ahead(std::size_t length);

  /// Where next() goes on; the length of the stream at its end.
  std::uint64_t position() const { return at_; }

  /// The 1-based line of the byte at `offset`, which must still be there and not lie before that of the call
  /// before.
  std::uint64_t line_of(std::uint64_t offset);

 private:
  std::uint64_t end() const { return base_ + buffer_.size(); }
  bool fill();
  bool fill_for(std::uint64_t begin);
  void drop_passed();

  ByteSource& source_;
  std::size_t limit_;
  XmlMarkupFinder finder_;
  std::string buffer_;
  std::uint64_t base_ = 0;  // offset of the buffer's first byte
  std::uint64_t at_ = 0;
  std::optional<std::uint64_t> held_;
  std::uint64_t lines_ = 1;  // the line of the byte at counted_
  std::uint64_t counted_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_SCANNER_H_
