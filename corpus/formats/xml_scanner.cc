#include "corpus/formats/xml_scanner.h"

#include <algorithm>

#include "common/errors.h"

namespace warta::corpus {

XmlMarkup XmlScanner::next() {
  for (;;) {
    if (held_ && end() - *held_ > limit_) {
      // Only if the bytes in hand do not bring the next markup: what was read ahead is no longer than a
      // block.
      const auto markup = finder_.find(buffer_, base_, at_);
      const bool found = markup.kind != XmlMarkup::Kind::none && !markup.unfinished;
      if (!found || markup.end - *held_ > limit_) return {XmlMarkup::Kind::too_long, at_, at_, {}};
    }
    const auto markup = finder_.find(buffer_, base_, at_);
    if (!markup.unfinished) {
      at_ = markup.end;
      if (markup.kind != XmlMarkup::Kind::none || !fill()) return markup;
    } else if (fill_for(markup.begin)) {
      at_ = markup.begin;
    } else {
      finder_.give_up(markup.kind, end());
      at_ = markup.begin + 1;
    }
  }
}

std::string_view XmlScanner::bytes(std::uint64_t begin, std::uint64_t end) const {
  return std::string_view(buffer_).substr(static_cast<std::size_t>(begin - base_),
                                          static_cast<std::size_t>(end - begin));
}

std::string_view XmlScanner::ahead(std::size_t length) {
  while (end() - at_ < length && fill()) {
  }
  return bytes(at_, std::min(end(), at_ + length));
}

std::uint64_t XmlScanner::line_of(std::uint64_t offset) {
  const auto passed = bytes(counted_, offset);
  for (auto at = passed.find('\n'); at != std::string_view::npos; at = passed.find('\n', at + 1)) ++lines_;
  counted_ = offset;
  return lines_;
}

/// Reads one more block; false at the end.
bool XmlScanner::fill() {
  std::string_view block;
  try {
    block = source_.read();
  } catch (const InputError& error) {
    throw InputError({error.place().dump, line_of(end())}, error.problem());
  }
  if (block.empty()) return false;
  drop_passed();
  buffer_ += block;
  return true;
}

/// Reads twice as much as there is from `begin` on, where unfinished markup stands, so that all its
/// readings from the beginning cost no more than two; false if it is longer than it may be, or cut short.
bool XmlScanner::fill_for(std::uint64_t begin) {
  const auto length = end() - begin;
  if (length > limit_) return false;
  const auto wanted = std::min<std::uint64_t>(2 * length, limit_ + 1);
  at_ = begin;
  bool any = false;
  while (end() - begin < wanted && fill()) any = true;
  return any;
}

void XmlScanner::drop_passed() {
  const auto kept = held_ ? std::min(*held_, at_) : at_;
  const auto passed = static_cast<std::size_t>(kept - base_);
  // Not at every block: what is moved must be less than what is dropped.
  if (passed < buffer_.size() - passed) return;
  if (counted_ < kept) line_of(kept);
  buffer_.erase(0, passed);
  base_ = kept;
}

}  // namespace warta::corpus
