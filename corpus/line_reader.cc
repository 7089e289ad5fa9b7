#include "corpus/line_reader.h"

#include <algorithm>
#include <cstring>

#include "common/errors.h"

namespace warta::corpus {

std::optional<Line> LineReader::next() {
  std::size_t searched = 0;  // bytes from begin_ known to hold no line break
  bool overlong = false;
  for (;;) {
    const std::string_view pending(buffer_.data() + begin_, end_ - begin_);
    const auto newline = pending.find('\n', searched);
    if (newline != std::string_view::npos) {
      Line line = take(newline, true);
      if (overlong || newline > limit_) line = {{}, line.number, true, true};
      return line;
    }
    searched = pending.size();
    if (searched > limit_) {
      overlong = true;
      begin_ = end_ = searched = 0;
    }
    if (!fill()) break;
  }
  if (begin_ == end_ && !overlong) return std::nullopt;
  const Line line = take(end_ - begin_, false);
  return overlong ? Line{{}, line.number, false, true} : line;
}

/// Reads one more block behind what is there; false at the end.
bool LineReader::fill() {
  std::string_view block;
  try {
    block = source_.read();
  } catch (const InputError& error) {
    throw InputError({error.place().dump, number_ + 1}, error.problem());
  }
  if (block.empty()) return false;
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + block.size() + kPadding) {
    buffer_.resize(std::max(2 * buffer_.size(), end_ + block.size() + kPadding));
  }
  std::copy(block.begin(), block.end(), buffer_.begin() + static_cast<std::ptrdiff_t>(end_));
  end_ += block.size();
  return true;
}

/// Gives out the next `length` bytes, and takes the line break behind them along.
Line LineReader::take(std::size_t length, bool terminated) {
  std::string_view text(buffer_.data() + begin_, length);
  begin_ += length + (terminated ? 1 : 0);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return {text, ++number_, terminated, false};
}

}  // namespace warta::corpus
