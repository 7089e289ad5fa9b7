// Unpacks gzip (RFC 1952): the whole of it, and as far as it is sound. By zlib.
//
// libarchive stands beside it for all other packings. It does not look at gzip's checksums, and drops what it
// has unpacked of the block in which the damage lies.
#ifndef WARTA_CORPUS_INPUT_GZIP_SOURCE_H_
#define WARTA_CORPUS_INPUT_GZIP_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// Not thread-safe.
class GzipSource final : public ByteSource {
 public:
  /// Bytes of a block that read() gives; fewer at the end, and before a place that is damaged.
  static constexpr std::size_t kBlockBytes = std::size_t{256} << 10U;

  /// Does a stream that begins with `head` look like gzip? Its first three bytes tell.
  static bool is_gzip(std::string_view head);

  /// `source` must outlive this; `name` is the dump's in messages.
  GzipSource(ByteSource& source, std::string name);
  ~GzipSource() override;
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;
  GzipSource(GzipSource&&) = delete;
  GzipSource& operator=(GzipSource&&) = delete;

  /// The unpacked bytes of all members, one after the other; zeros behind the last one are padding. Throws
  /// InputError, once all that could be unpacked was given out and ever after, where a member is damaged or
  /// cut short, where something else stands behind the last one, and where the source throws.
  std::string_view read() override;

 private:
  struct Inflater;

  bool unpack_some();
  bool refill();
  bool begin_member();
  void fail(const std::string& problem);

  ByteSource& source_;
  std::string name_;
  std::unique_ptr<Inflater> inflater_;
  std::vector<char> block_;
  std::uint64_t members_ = 0;  // that were begun
  bool in_member_ = false;
  bool ended_ = false;
  std::exception_ptr failure_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_GZIP_SOURCE_H_
