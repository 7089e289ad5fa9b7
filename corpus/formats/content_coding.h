// Takes off what HTTP puts around a page on its way: chunks (RFC 9112, 7.1) and compression (RFC
// 9110, 8.4.1).
//
// Archives differ in what they keep: some store pages as they came, some store them unpacked under the old
// headers. So the bytes have the last word, and what plainly is not coded stays as it is.
#ifndef WARTA_CORPUS_FORMATS_CONTENT_CODING_H_
#define WARTA_CORPUS_FORMATS_CONTENT_CODING_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::corpus {

struct DecodedContent {
  std::string bytes;
  /// Why it could not be decoded, else empty: "its gzip is damaged". Then `bytes` are empty.
  std::string problem;
};

/// `body` without the frames of Transfer-Encoding: chunked. A body that ends before its last chunk does is
/// given as far as it goes: the server or the crawler stopped there.
DecodedContent without_chunks(std::string_view body);

/// `body` without the encodings that Content-Encoding names ("gzip", "deflate, gzip"): gzip, deflate (with
/// zlib's header or without) and identity, by zlib. A body that was cut short is given as far as it unpacks;
/// one of more than `limit` bytes unpacked is a problem, as is any other encoding.
DecodedContent without_content_encoding(std::string_view body, std::string_view encodings, std::size_t limit);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_CONTENT_CODING_H_
