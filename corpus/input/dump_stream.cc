#include "corpus/input/dump_stream.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "corpus/input/gzip_source.h"
#include "corpus/input/peeked_source.h"
#include "corpus/input/spool.h"
#include "corpus/input/unpacker.h"

namespace warta::corpus {
namespace {

/// Of the kinds of packing, tar's mark stands farthest from the beginning: at byte 257.
constexpr std::size_t kMagicBytes = 512;

}  // namespace

/// Undoes gzip, then whatever else the bytes are packed in; gives one member after the other.
class DumpStream::Layer final : public ByteSource {
 public:
  Layer(DumpStream& stream, ByteSource& source, SeekableSource* seekable)
      : stream_(stream), peeked_(source, seekable) {
    const auto& name = stream.name();
    if (GzipSource::is_gzip(peeked_.peek(kMagicBytes))) {
      gzip_.emplace(peeked_, name);
      gunzipped_.emplace(*gzip_);
      unpacker_.emplace(*gunzipped_, nullptr, name, gunzipped_->peek(kMagicBytes));
    } else if (seekable == nullptr && Unpacker::wants_seeking(peeked_.peek(kMagicBytes))) {
      spooled_ = spooled(peeked_, name);
      unpacker_.emplace(*spooled_, spooled_.get(), name, std::string_view());
    } else {
      unpacker_.emplace(peeked_, seekable == nullptr ? nullptr : &peeked_, name, peeked_.peek(kMagicBytes));
    }
  }

  bool next_member() {
    if (!unpacker_->next_member()) return false;
    member_.emplace(*unpacker_);
    return true;
  }

  std::string_view read() override {
    const auto block = member_->read();
    stream_.count(block);
    return block;
  }
  std::string_view peek(std::size_t wanted) { return member_->peek(wanted); }
  const Unpacker& unpacker() const { return *unpacker_; }

 private:
  DumpStream& stream_;
  PeekedSource peeked_;  // what is packed
  std::optional<GzipSource> gzip_;
  std::optional<PeekedSource> gunzipped_;
  std::unique_ptr<InputFile> spooled_;
  std::optional<Unpacker> unpacker_;
  std::optional<PeekedSource> member_;  // what is unpacked
};

std::string DumpStream::shown_name(const std::string& path) {
  return path == kStandardInput ? tr("(standard input)") : path;
}

DumpStream::DumpStream(const std::string& path, Cancelled cancelled)
    : path_(shown_name(path)), name_(path_), file_(path, path_, std::move(cancelled)) {}

DumpStream::~DumpStream() = default;

bool DumpStream::next_member() {
  for (;;) {
    if (std::exchange(inner_failed_, false)) inner_.reset();
    if (inner_ != nullptr) {
      if (next_inner_member()) return true;
      inner_.reset();
    }
    if (outer_ == nullptr) outer_ = std::make_unique<Layer>(*this, file_, &file_);
    if (!outer_->next_member()) return false;
    begin_member(*outer_);
    const bool packed = in_archive() && Unpacker::is_packed(outer_->peek(kMagicBytes));
    if (!packed) return true;
    inner_ = std::make_unique<Layer>(*this, *outer_, nullptr);
  }
}

bool DumpStream::next_inner_member() {
  try {
    if (!inner_->next_member()) return false;
    begin_member(*inner_);
    return true;
  } catch (const InputError&) {
    inner_failed_ = true;
    throw;
  }
}

/// Takes the names of the member that `layer` stands at.
void DumpStream::begin_member(Layer& layer) {
  const auto& unpacker = layer.unpacker();
  name_ = unpacker.shown_member();
  // What is only compressed inside an archive keeps the name that it has there.
  if (&layer == outer_.get() || unpacker.in_archive()) member_ = unpacker.member();
}

std::string_view DumpStream::read() {
  if (inner_ == nullptr) return outer_->read();
  try {
    return inner_->read();
  } catch (const InputError&) {
    inner_failed_ = true;
    throw;
  }
}

/// Asked of every block, those that only fill a temporary file among them.
void DumpStream::count(std::string_view unpacked) {
  unpacked_bytes_ += unpacked.size();
  if (unpacked_bytes_ < kExpansionAllowance) return;
  const auto packed = std::max<std::uint64_t>(file_.bytes_read(), 1);
  if (unpacked_bytes_ / packed < kGreatestExpansion) return;
  throw InputError({name_}, tr("has grown to more than {} times its size while it was unpacked, as no dump "
                               "does; if it is meant, unpack it yourself and name what comes out",
                               kGreatestExpansion));
}

std::string_view DumpStream::peek(std::size_t wanted) {
  return inner_ != nullptr ? inner_->peek(wanted) : outer_->peek(wanted);
}

}  // namespace warta::corpus
