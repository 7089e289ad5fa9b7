#include "tests/indexer/bulk/glass_unpacking.h"

#include <array>

#include <zlib.h>

#include "tests/indexer/bulk/glass_cursor.h"

namespace warta::tests {
namespace {

class Inflater {
 public:
  Inflater() {
    constexpr int kRawWindow = -15;
    if (inflateInit2(&stream_, kRawWindow) != Z_OK) throw GlassDamage("cannot be unpacked here");
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  Inflater(Inflater&&) = delete;
  Inflater& operator=(Inflater&&) = delete;

  /// In steps, until no input is left or the stream has ended.
  void add(const std::string& piece) {
    if (ended_) throw GlassDamage("has a packed tag that ends before its last piece");
    // zlib's older interface takes no const bytes, but does not write to them.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));  // NOLINT
    stream_.avail_in = static_cast<uInt>(piece.size());
    do step();
    while (!ended_ && stream_.avail_in > 0);
    if (stream_.avail_in > 0) throw GlassDamage("has a packed tag that ends before its last piece");
  }

  void finish() {
    while (!ended_) step();
  }

  bool ended() const { return ended_; }
  const std::string& plain() const { return plain_; }

 private:
  void step() {
    constexpr std::size_t kStep = 8192;  // Xapian's
    std::array<char, kStep> bytes{};
    stream_.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream_.avail_out = kStep;
    const int status = inflate(&stream_, Z_SYNC_FLUSH);
    plain_.append(bytes.data(), kStep - stream_.avail_out);
    ended_ = status == Z_STREAM_END;
    const bool needs_more = status == Z_BUF_ERROR && stream_.avail_out == kStep;
    if (status != Z_OK && !ended_) {
      throw GlassDamage(needs_more ? "has a packed tag that does not end"
                                   : "has a packed tag that is damaged");
    }
  }

  z_stream stream_{};
  std::string plain_;
  bool ended_ = false;
};

}  // namespace

UnpackedTag unpack(const std::vector<std::string>& pieces) {
  Inflater inflater;
  for (const auto& piece : pieces) inflater.add(piece);
  const bool is_readable = inflater.ended();
  inflater.finish();
  return {inflater.plain(), is_readable};
}

}  // namespace warta::tests
