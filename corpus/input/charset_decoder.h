// Bytes of any charset as UTF-8.
#ifndef WARTA_CORPUS_INPUT_CHARSET_DECODER_H_
#define WARTA_CORPUS_INPUT_CHARSET_DECODER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// Converts what another source gives. The same bytes come out however they come in blocks: a character may
/// be split between two. A byte order mark at the beginning is left out. Not thread-safe.
///
/// What cannot be read becomes U+FFFD; in windows-1252 these are the five undefined bytes, which browsers
/// make control characters of, that no text means. UTF-8 is passed through as it is, damage and all, for
/// repair_utf8(), which sees whole records and knows more.
class CharsetDecoder final : public ByteSource {
 public:
  /// `source` must outlive the decoder. Throws UsageError for a charset that is not known, with names that
  /// are. UTF-16 and UTF-32 take their byte order from the mark, and are little-endian without one.
  CharsetDecoder(ByteSource& source, std::string_view charset);
  ~CharsetDecoder() override;
  CharsetDecoder(const CharsetDecoder&) = delete;
  CharsetDecoder& operator=(const CharsetDecoder&) = delete;
  CharsetDecoder(CharsetDecoder&&) = delete;
  CharsetDecoder& operator=(CharsetDecoder&&) = delete;

  /// Throws InputError as the source does.
  std::string_view read() override;

  /// Times that U+FFFD was put for what could not be read, up to here.
  std::uint64_t replaced() const;

 private:
  class Conversion;
  class PassedThrough;
  class Windows1252;
  class IcuConversion;
  void begin();
  std::string_view next_piece();

  ByteSource& source_;
  std::string charset_;
  std::unique_ptr<Conversion> conversion_;  // null until the first bytes are known
  std::string head_;                        // these bytes
  std::size_t head_given_ = 0;              // of them, those that next_piece() has given
  std::string_view pending_;                // what is read and not yet converted
  bool at_end_ = false;
};

struct DecodedText {
  std::string text;
  /// As CharsetDecoder::replaced().
  std::uint64_t replaced = 0;
};

/// All of `bytes` at once. Throws as CharsetDecoder does. Thread-safe.
DecodedText decode_charset(std::string_view bytes, std::string_view charset);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_CHARSET_DECODER_H_
