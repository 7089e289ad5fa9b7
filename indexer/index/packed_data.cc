#include "indexer/index/packed_data.h"

#include <algorithm>
#include <cstdint>
#include <new>
#include <optional>

#include <zlib.h>

namespace warta::indexing {
namespace {

/// Xapian inflates this much at a time.
constexpr std::size_t kInflatedAtOnce = 8192;

constexpr int kRawDeflate = -15;

/// zlib 1.2 knows no const, but does not write to what it reads.
Bytef* bytes_of(std::string_view text) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // NOLINT(*-reinterpret-cast,*-const-cast)
}

/// How much the first part of deflated data gives; nullopt if that cannot be told.
std::optional<std::size_t> inflated_bytes(std::string_view part, std::size_t most) {
  z_stream stream{};
  if (inflateInit2(&stream, kRawDeflate) != Z_OK) return std::nullopt;
  std::string room(most, '\0');
  stream.next_in = bytes_of(part);
  stream.avail_in = static_cast<uInt>(part.size());
  stream.next_out = bytes_of(room);
  stream.avail_out = static_cast<uInt>(room.size());
  const int result = inflate(&stream, Z_SYNC_FLUSH);
  const auto bytes = room.size() - stream.avail_out;
  inflateEnd(&stream);
  if (result != Z_OK && result != Z_STREAM_END) return std::nullopt;
  return bytes;
}

/// As Xapian does it.
std::string deflated(std::string_view data) {
  constexpr int kMemory = 9;
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawDeflate, kMemory, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    throw std::bad_alloc();
  std::string room(deflateBound(&stream, data.size()), '\0');
  stream.next_in = bytes_of(data);
  stream.avail_in = static_cast<uInt>(data.size());
  stream.next_out = bytes_of(room);
  stream.avail_out = static_cast<uInt>(room.size());
  deflate(&stream, Z_FINISH);  // there is room for all
  room.resize(room.size() - stream.avail_out);
  deflateEnd(&stream);
  return room;
}

/// A line of letters, digits and signs in which nothing repeats.
std::string filling_line() {
  constexpr std::size_t kLetters = 2'900;  // three quarters of them remain when they are packed
  constexpr std::uint32_t kFactor = 1'664'525;
  constexpr std::uint32_t kSummand = 1'013'904'223;
  std::string line = "\nfill=";
  std::uint32_t state = 1;
  for (std::size_t i = 0; i < kLetters; ++i) {
    state = state * kFactor + kSummand;
    line += static_cast<char>('?' + (state >> 26U));
  }
  return line;
}

}  // namespace

bool is_surely_unpacked(std::string_view deflated, std::size_t bytes) {
  if (bytes <= kInflatedAtOnce) return true;
  const auto last = std::min(deflated.size(), kMostPieceBytes);
  if (last == deflated.size()) return false;
  const auto before = inflated_bytes(deflated.substr(0, deflated.size() - last), bytes);
  return before && bytes - *before <= kInflatedAtOnce;
}

std::string made_unpackable(std::string encoded) {
  if (encoded.size() > kInflatedAtOnce && !is_surely_unpacked(deflated(encoded), encoded.size()))
    encoded += filling_line();
  return encoded;
}

}  // namespace warta::indexing
