// Compresses bytes with zlib, as gzip members and as HTTP has them. Header-only.
#ifndef WARTA_TESTS_CORPUS_FORMATS_DEFLATED_H_
#define WARTA_TESTS_CORPUS_FORMATS_DEFLATED_H_

#include <stdexcept>
#include <string>

#include <zlib.h>

namespace warta::tests {

/// `window_bits` as deflateInit2() takes them: 15 for zlib's own header, -15 for none, 31 for gzip's.
inline std::string deflated(std::string bytes, int window_bits) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("zlib cannot be used");
  }
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

inline std::string gzip_member(const std::string& bytes) {
  return deflated(bytes, 31);
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_FORMATS_DEFLATED_H_
