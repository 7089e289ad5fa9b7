#include "corpus/input/read_buffer.h"

#include <algorithm>
#include <cstring>

#include "common/errors.h"

namespace warta::corpus {

bool ReadBuffer::fill() {
  std::string_view block;
  try {
    block = source_.read();
  } catch (const InputError& error) {
    if (error.place().line != 0) throw;
    throw InputError({error.place().dump, line_}, error.problem());
  }
  if (block.empty()) return false;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + block.size() + kPadding)
    buffer_.resize(std::max(2 * buffer_.size(), end_ + block.size() + kPadding));
  std::memcpy(buffer_.data() + end_, block.data(), block.size());
  end_ += block.size();
  return true;
}

void ReadBuffer::consume(std::size_t count) {
  const char* const first = buffer_.data() + begin_;
  line_ += static_cast<std::uint64_t>(std::count(first, first + count, '\n'));
  begin_ += count;
  offset_ += count;
}

void ReadBuffer::consume_line(std::size_t count, bool ends_line) {
  if (ends_line) ++line_;
  begin_ += count;
  offset_ += count;
}

}  // namespace warta::corpus
