#include "corpus/input/utf8_source.h"

#include <algorithm>
#include <utility>

#include "corpus/input/utf8_repair.h"

namespace warta::corpus {
namespace {

/// Bytes at the end that may be the beginning of a character, or of a pair of surrogates of three bytes each.
std::size_t open_bytes(std::string_view text) {
  constexpr std::size_t kLongest = 5;
  const auto ascii =
      std::find_if(text.rbegin(), text.rend(), [](char c) { return static_cast<signed char>(c) >= 0; });
  return std::min(static_cast<std::size_t>(ascii - text.rbegin()), kLongest);
}

}  // namespace

std::string_view Utf8Source::read() {
  for (;;) {
    const auto block = source_.read();
    if (block.empty() && pending_.empty()) return {};
    // Most blocks are whole and sound, and pass through as they are.
    if (pending_.empty() && is_utf8(block)) return block;
    pending_.append(block);
    const auto open = block.empty() ? 0 : open_bytes(pending_);
    text_ = pending_.substr(0, pending_.size() - open);
    pending_.erase(0, text_.size());
    if (text_.empty()) continue;
    auto repaired = repair_utf8(text_);
    if (!repaired) return text_;
    repaired_ += repaired->repaired;
    text_ = std::move(repaired->text);
    return text_;
  }
}

}  // namespace warta::corpus
