#include "corpus/input/gzip_source.h"

#include <new>
#include <utility>

#include <zlib.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::corpus {
namespace {

/// zlib's own code for "gzip, with its header and its checksums", added to the size of the window.
constexpr int kGzipOnly = 16;

constexpr Bytef kFirstByte = 0x1f;

/// zlib says "incorrect data check" and the like.
std::string damage(const char* reason) {
  const std::string_view said = reason != nullptr ? reason : tr("unknown error");
  if (said == "incorrect data check" || said == "incorrect length check")
    return tr("damaged: what it unpacks to does not have its checksum; fetch it again");
  return tr("damaged: gzip says \"{}\"; fetch it again", said);
}

}  // namespace

struct GzipSource::Inflater {
  z_stream stream{};

  Inflater() {
    if (inflateInit2(&stream, MAX_WBITS + kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  ~Inflater() { inflateEnd(&stream); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  Inflater(Inflater&&) = delete;
  Inflater& operator=(Inflater&&) = delete;
};

bool GzipSource::is_gzip(std::string_view head) {
  return head.starts_with("\x1f\x8b\x08");
}

GzipSource::GzipSource(ByteSource& source, std::string name)
    : source_(source), name_(std::move(name)), inflater_(std::make_unique<Inflater>()), block_(kBlockBytes) {}

GzipSource::~GzipSource() = default;

std::string_view GzipSource::read() {
  auto& stream = inflater_->stream;
  stream.next_out = reinterpret_cast<Bytef*>(block_.data());
  stream.avail_out = static_cast<uInt>(block_.size());
  while (stream.avail_out > 0 && !ended_ && unpack_some()) {
  }
  const auto unpacked = block_.size() - stream.avail_out;
  if (unpacked == 0 && failure_ != nullptr) std::rethrow_exception(failure_);
  return {block_.data(), unpacked};
}

/// One step towards a full block; false once nothing more can come.
bool GzipSource::unpack_some() {
  auto& stream = inflater_->stream;
  if (!in_member_ && !begin_member()) return false;
  const int status = inflate(&stream, Z_NO_FLUSH);
  if (status == Z_MEM_ERROR) throw std::bad_alloc();
  if (status == Z_STREAM_END) {
    in_member_ = false;
  } else if (status != Z_OK && status != Z_BUF_ERROR) {
    fail(damage(stream.msg));
  } else if (stream.avail_out > 0 && stream.avail_in == 0 && !refill()) {
    // Only with room left in the block: else zlib may hold bytes that have not come out yet.
    fail(tr("cut short; fetch it again"));
  }
  return !ended_;
}

/// The next block of the source; false at its end, and where it throws.
bool GzipSource::refill() {
  std::string_view packed;
  try {
    packed = source_.read();
  } catch (const InputError&) {
    failure_ = std::current_exception();
    ended_ = true;
    return false;
  }
  auto& stream = inflater_->stream;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib does not write there
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());  // no block comes near 4 GiB
  return !packed.empty();
}

/// Between members: passes over zeros, and begins the next member; false if there is none.
bool GzipSource::begin_member() {
  auto& stream = inflater_->stream;
  for (;;) {
    if (stream.avail_in == 0 && !refill()) {
      ended_ = true;
      return false;
    }
    const bool padding = members_ > 0 && *stream.next_in == 0;
    if (!padding) break;
    ++stream.next_in;
    --stream.avail_in;
  }
  if (*stream.next_in != kFirstByte) {
    fail(members_ == 0 ? tr("damaged: not gzip; fetch it again")
                       : tr("damaged: behind its last gzip member stands something else; fetch it again"));
    return false;
  }
  if (inflateReset(&stream) != Z_OK) throw std::bad_alloc();
  ++members_;
  in_member_ = true;
  return true;
}

/// Ends the bytes with an error, unless the source's own came before it.
void GzipSource::fail(const std::string& problem) {
  ended_ = true;
  if (failure_ == nullptr) {
    failure_ = std::make_exception_ptr(InputError({name_}, problem));
  }
}

}  // namespace warta::corpus
