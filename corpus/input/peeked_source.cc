#include "corpus/input/peeked_source.h"

#include <cstdio>
#include <utility>

#include "common/errors.h"

namespace warta::corpus {

std::string_view PeekedSource::peek(std::size_t wanted) {
  if (pending_.size() >= wanted) return pending_;
  if (pending_.empty()) {
    pending_ = try_read();
    if (pending_.empty() || pending_.size() >= wanted) return pending_;
  }
  if (pending_.data() != gathered_.data()) gathered_.assign(pending_);
  while (gathered_.size() < wanted) {
    const auto block = try_read();
    if (block.empty()) break;
    gathered_.append(block);
  }
  pending_ = gathered_;
  return pending_;
}

std::string_view PeekedSource::try_read() {
  if (failure_) return {};
  try {
    return source_.read();
  } catch (const InputError&) {
    failure_ = std::current_exception();
    return {};
  }
}

std::string_view PeekedSource::read() {
  if (!pending_.empty()) return std::exchange(pending_, {});
  if (failure_) std::rethrow_exception(failure_);
  return source_.read();
}

std::int64_t PeekedSource::seek(std::int64_t offset, int whence) {
  if (seekable_ == nullptr) return -1;
  // The source stands behind what is pending; its reader believes to stand before it.
  if (!pending_.empty() && seekable_->seek(-static_cast<std::int64_t>(pending_.size()), SEEK_CUR) < 0)
    return -1;
  pending_ = {};
  return seekable_->seek(offset, whence);
}

}  // namespace warta::corpus
