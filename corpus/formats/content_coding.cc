#include "corpus/formats/content_coding.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <new>
#include <system_error>
#include <utility>
#include <vector>

#include <zlib.h>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/header_lines.h"

namespace warta::corpus {
namespace {

/// More layers than this are an attack.
constexpr std::size_t kMaxEncodings = 4;

struct ChunkHead {
  std::uint64_t bytes = 0;
  /// Of the line; 0 if it is no head of a chunk.
  std::size_t size = 0;
};

/// Reads `1a3;extension` and its line break.
ChunkHead read_chunk_head(std::string_view text) {
  constexpr std::size_t kMaxLine = 4096;
  const auto newline = text.substr(0, kMaxLine).find('\n');
  if (newline == std::string_view::npos) return {};
  const auto line = trimmed(text.substr(0, newline));
  ChunkHead head;
  const auto read = std::from_chars(line.data(), line.data() + line.size(), head.bytes, 16);
  const std::string_view rest(read.ptr, static_cast<std::size_t>(line.data() + line.size() - read.ptr));
  if (read.ec != std::errc() || !(trimmed(rest).empty() || trimmed(rest).starts_with(';'))) return {};
  head.size = newline + 1;
  return head;
}

/// zlib's stream, and how it ended.
class Unpacking {
 public:
  /// `window_bits` as inflateInit2() takes them: they tell gzip, zlib and bare deflate.
  Unpacking(std::string_view packed, int window_bits) {
    if (inflateInit2(&stream_, window_bits) != Z_OK) throw std::bad_alloc();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib does not write there
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), UINT32_MAX));
  }
  ~Unpacking() { inflateEnd(&stream_); }
  Unpacking(const Unpacking&) = delete;
  Unpacking& operator=(const Unpacking&) = delete;
  Unpacking(Unpacking&&) = delete;
  Unpacking& operator=(Unpacking&&) = delete;

  /// All that comes out, but little more than `limit` bytes.
  std::string run(std::size_t limit) {
    std::string unpacked;
    std::size_t used = 0;
    while (used <= limit) {
      unpacked.resize(used + std::max<std::size_t>(used, std::size_t{64} << 10U));
      stream_.next_out = reinterpret_cast<Bytef*>(unpacked.data() + used);
      stream_.avail_out = static_cast<uInt>(unpacked.size() - used);
      const int status = inflate(&stream_, Z_NO_FLUSH);
      if (status == Z_MEM_ERROR) throw std::bad_alloc();
      used = unpacked.size() - stream_.avail_out;
      damaged_ = status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR;
      if (status == Z_STREAM_END || damaged_ || stream_.avail_out > 0) break;
    }
    unpacked.resize(used);
    return unpacked;
  }

  bool damaged() const { return damaged_; }

 private:
  z_stream stream_{};
  bool damaged_ = false;
};

DecodedContent unpacked(std::string_view packed, int window_bits, std::string_view name, std::size_t limit) {
  Unpacking unpacking(packed, window_bits);
  DecodedContent content{unpacking.run(limit), {}};
  if (unpacking.damaged()) return {{}, tr("its {} is damaged; fetch the dump again", name)};
  if (content.bytes.size() > limit) {
    return {{}, tr("unpacks to over {} MiB, which no article is", limit >> 20U)};
  }
  return content;
}

/// The header of RFC 1950: deflate with a window of at most 32 KiB, and a checksum of its own.
bool has_zlib_header(std::string_view packed) {
  if (packed.size() < 2) return false;
  const auto first = static_cast<unsigned char>(packed[0]);
  const auto second = static_cast<unsigned char>(packed[1]);
  return (first & 0x0fU) == Z_DEFLATED && first >> 4U <= 7U && (first * 256U + second) % 31U == 0;
}

/// Markup, as it is stored by an archive that unpacks pages and keeps their headers.
bool is_markup(std::string_view body) {
  const auto start = trimmed(without_byte_order_mark(body.substr(0, 256)));
  return start.starts_with('<') && start.size() > 1 &&
         (is_ascii_letter(start[1]) || start[1] == '!' || start[1] == '?');
}

DecodedContent without_one(std::string_view body, std::string_view encoding, std::size_t limit) {
  const bool is_gzip = encoding == "gzip" || encoding == "x-gzip";
  if (body.empty() || encoding.empty() || encoding == "identity" || is_markup(body))
    return {std::string(body), {}};
  if (is_gzip && !body.starts_with("\x1f\x8b")) return {std::string(body), {}};
  if (is_gzip) return unpacked(body, MAX_WBITS + 16, "gzip", limit);
  if (encoding == "deflate")
    return unpacked(body, has_zlib_header(body) ? MAX_WBITS : -MAX_WBITS, "deflate", limit);
  return {{},
          tr("its Content-Encoding \"{}\" is not read; only gzip and deflate are", encoding.substr(0, 20))};
}

/// In lower case, the innermost first.
std::vector<std::string> encodings_in(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty() && names.size() <= kMaxEncodings) {
    const auto comma = std::min(list.find(','), list.size());
    names.push_back(ascii_lower(trimmed(list.substr(0, comma))));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return names;
}

}  // namespace

DecodedContent without_chunks(std::string_view body) {
  DecodedContent content;
  auto head = read_chunk_head(body);
  if (head.size == 0) return {std::string(body), {}};
  while (head.bytes > 0) {
    body.remove_prefix(head.size);
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(head.bytes, body.size()));
    content.bytes += body.substr(0, size);
    body.remove_prefix(size);
    if (body.starts_with('\r')) body.remove_prefix(1);
    if (body.starts_with('\n')) body.remove_prefix(1);
    head = read_chunk_head(body);
    if (head.size == 0 && body.find('\n') != std::string_view::npos)
      return {{}, tr("its chunks are damaged: the size of one is wrong; fetch the dump again")};
  }
  return content;
}

DecodedContent without_content_encoding(std::string_view body, std::string_view encodings,
                                        std::size_t limit) {
  auto names = encodings_in(encodings);
  if (names.size() > kMaxEncodings) return {{}, tr("has more encodings around it than any page")};
  DecodedContent content{std::string(body), {}};
  for (; !names.empty() && content.problem.empty(); names.pop_back()) {
    content = without_one(content.bytes, names.back(), limit);
  }
  return content;
}

}  // namespace warta::corpus
