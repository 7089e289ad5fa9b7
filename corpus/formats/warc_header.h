// The header of a WARC record.
#ifndef WARTA_CORPUS_FORMATS_WARC_HEADER_H_
#define WARTA_CORPUS_FORMATS_WARC_HEADER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::corpus {

/// Of ISO 28500's fields those that are asked for here. Empty where the record has none.
struct WarcHeader {
  /// In lower case: response, conversion, ….
  std::string type;
  std::uint64_t content_length = 0;
  std::string target_uri;
  /// WARC-Date: when the page was fetched.
  std::string date;
  std::string content_type;
  /// WARC-Identified-Payload-Type and WARC-Identified-Content-Language: what the crawler found by looking.
  std::string payload_type;
  std::string language;
  /// Why the record's bounds cannot be told from it; else empty.
  std::string problem;
  /// Bytes, with the line of the version and the empty line at the end.
  std::size_t size = 0;
};

/// How many bytes of a stream is_warc_version_line() needs.
inline constexpr std::size_t kWarcVersionLineBytes = 32;

/// Does `text` begin with a line like `WARC/1.0`, all of it? Any version will do: 0.17, 0.18, 1.0 and 1.1
/// differ in nothing that is asked for here.
bool is_warc_version_line(std::string_view text);

/// `text` begins with such a line and goes at least as far as the empty line. Thread-safe.
WarcHeader read_warc_header(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_WARC_HEADER_H_
