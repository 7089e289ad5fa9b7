// Makes tags smaller, by raw deflate as glass databases have it. Any encoder's output will do; libdeflate's
// at its first level takes a fifth of the time that zlib takes at its.
#ifndef WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_
#define WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace warta::indexing {

/// A tag as an entry holds it.
struct EncodedTag {
  std::string bytes;
  bool is_compressed = false;
};

/// Not thread-safe.
class TagCompressor {
 public:
  TagCompressor();

  /// The tag deflated if that makes it smaller and Xapian 1.4 can read it, else as it is.
  EncodedTag encode(std::string_view tag);

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };

  std::unique_ptr<libdeflate_compressor, Free> compressor_;
  std::string room_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_
