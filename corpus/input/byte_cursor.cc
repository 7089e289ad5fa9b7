#include "corpus/input/byte_cursor.h"

#include <algorithm>
#include <cstring>

#include "common/errors.h"

namespace warta::corpus {

std::string_view ByteCursor::peek(std::size_t size) {
  while (end_ - begin_ < size && fill()) {
  }
  return {buffer_.data() + begin_, end_ - begin_};
}

std::size_t ByteCursor::find(std::string_view mark, std::size_t from, std::size_t limit) {
  for (auto pending = peek(from + mark.size());;) {
    const auto at = pending.find(mark, from);
    if (at != std::string_view::npos) return at;
    const auto searched = pending.size();
    if (searched > limit) return std::string_view::npos;
    if (searched >= mark.size()) from = std::max(from, searched - mark.size() + 1);
    pending = peek(searched + 1);
    if (pending.size() == searched) return std::string_view::npos;
  }
}

void ByteCursor::skip(std::size_t size) {
  begin_ += size;
  offset_ += size;
}

void ByteCursor::throw_failure() const {
  if (failure_ != nullptr) std::rethrow_exception(failure_);
}

/// Reads one more block behind what is there; false at the end.
bool ByteCursor::fill() {
  if (ended_) return false;
  std::string_view block;
  try {
    block = source_.read();
  } catch (const InputError&) {
    failure_ = std::current_exception();
  }
  if (block.empty()) {
    ended_ = true;
    return false;
  }
  // Only when less is moved than was passed over since the last time: each byte is then moved once on
  // average, however long the stretch that is looked at.
  if (begin_ > 0 && begin_ >= end_ - begin_) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + block.size()) {
    buffer_.resize(std::max(2 * buffer_.size(), end_ + block.size()));
  }
  std::memcpy(buffer_.data() + end_, block.data(), block.size());
  end_ += block.size();
  return true;
}

}  // namespace warta::corpus
