#include "corpus/input/line_reader.h"

namespace warta::corpus {

std::optional<Line> LineReader::next() {
  buffer_.consume_line(std::exchange(taken_, 0), std::exchange(terminated_, false));
  const auto number = buffer_.line();
  const auto offset = buffer_.offset();
  std::size_t searched = 0;  // pending bytes known to hold no line break
  bool overlong = false;
  for (;;) {
    const auto newline = buffer_.pending().find('\n', searched);
    const bool terminated = newline != std::string_view::npos;
    searched = terminated ? newline : buffer_.pending().size();
    if (searched > limit_ || (overlong && terminated)) {
      overlong = true;
      pass_over(searched + (terminated ? 1 : 0));
      searched = 0;
    }
    if (terminated) return overlong ? Line{{}, number, offset, true, true, {}} : take(newline, true);
    if (!buffer_.fill()) break;
  }
  if (overlong) {
    pass_over(buffer_.pending().size());
    return Line{{}, number, offset, false, true, {}};
  }
  if (buffer_.pending().empty()) return std::nullopt;
  return take(buffer_.pending().size(), false);
}

void LineReader::pass_over(std::size_t length) {
  if (oversized_ && length > 0) oversized_(buffer_.pending().substr(0, length));
  buffer_.consume(length);
}

/// Gives out the next `length` bytes, and takes the line break behind them along.
Line LineReader::take(std::size_t length, bool terminated) {
  taken_ = length + (terminated ? 1 : 0);
  terminated_ = terminated;
  const auto bytes = buffer_.pending().substr(0, taken_);
  auto text = bytes.substr(0, length);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return {text, buffer_.line(), buffer_.offset(), terminated, false, bytes};
}

}  // namespace warta::corpus
