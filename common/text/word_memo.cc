#include "common/text/word_memo.h"

#include <cstring>
#include <utility>

namespace warta::text {
namespace {

constexpr std::size_t kFirstSlots = 1024;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * 0x9e3779b97f4a7c15U;
  return hash ^ (hash >> 32U);
}

/// Eight bytes at a time; words of up to eight, which most are, take one step.
std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = word.size();
  while (word.size() > 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, word.data(), 8);
    hash = mixed(hash, bytes);
    word.remove_prefix(8);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, word.data(), word.size());
  return mixed(hash, rest);
}

std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace

WordMemo::WordMemo() : slots_(kFirstSlots) {}

const RememberedWord* WordMemo::find(std::string_view written) const {
  const auto& slot = slots_[slot_of(written, hash_of(written))];
  return slot.word == 0 ? nullptr : &words_[slot.word - 1];
}

const RememberedWord& WordMemo::add(RememberedWord word) {
  if ((words_.size() + 1) * 2 > slots_.size()) grow();
  const auto hash = hash_of(word.written);
  auto& slot = slots_[slot_of(word.written, hash)];
  words_.push_back(std::move(word));
  slot = {tag_of(hash), static_cast<std::uint32_t>(words_.size())};
  return words_.back();
}

void WordMemo::clear() {
  slots_.assign(kFirstSlots, {});
  words_.clear();
}

/// The slot that holds the word, or the free one where it belongs.
std::size_t WordMemo::slot_of(std::string_view written, std::uint64_t hash) const {
  const auto mask = slots_.size() - 1;
  for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
    const auto& [tag, word] = slots_[slot];
    if (word == 0 || (tag == tag_of(hash) && words_[word - 1].written == written)) return slot;
  }
}

void WordMemo::grow() {
  slots_.assign(slots_.size() * 2, {});
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto hash = hash_of(words_[i].written);
    slots_[slot_of(words_[i].written, hash)] = {tag_of(hash), static_cast<std::uint32_t>(i + 1)};
  }
}

}  // namespace warta::text
