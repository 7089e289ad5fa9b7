// Makes tags smaller, by raw deflate as glass databases have it: any encoder's output will do.
//
// ISA-L's fast encoder with Huffman codes made for the tags at hand takes a third of the time of libdeflate's
// first level, which takes a fifth of zlib's usual one, and makes stored articles larger by a twentieth
// (measured on 23 MB of news: .525 of their size at 389 MB/s, .496 at 131).
#ifndef WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_
#define WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace warta::indexing {

/// A tag as an entry holds it.
struct EncodedTag {
  std::string bytes;
  bool is_compressed = false;
};

/// For tags of one kind, since it learns which bytes are common in them from those that come first, and again
/// from time to time; the same tags in the same order give the same bytes. Not thread-safe.
class TagCompressor {
 public:
  TagCompressor();
  ~TagCompressor();
  TagCompressor(const TagCompressor&) = delete;
  TagCompressor& operator=(const TagCompressor&) = delete;
  TagCompressor(TagCompressor&&) = delete;
  TagCompressor& operator=(TagCompressor&&) = delete;

  /// The tag deflated if that makes it smaller and Xapian 1.4 can read it, else as it is.
  EncodedTag encode(std::string_view tag);

 private:
  class Codes;

  std::size_t deflate(std::string_view tag);

  std::unique_ptr<Codes> codes_;
  std::string room_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_TAG_COMPRESSOR_H_
