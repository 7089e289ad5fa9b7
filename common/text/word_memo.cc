#include "common/text/word_memo.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace warta::text {
namespace {

constexpr std::size_t kFirstSlots = 1024;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * 0x9e3779b97f4a7c15U;
  return hash ^ (hash >> 32U);
}

}  // namespace

WordMemo::WordMemo() : slots_(kFirstSlots) {}

/// Eight bytes at a time; words of up to eight, which most are, take one step.
std::uint64_t WordMemo::hash(std::string_view written) {
  auto word = written;
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

RememberedWord WordMemo::add(std::string_view written, const RememberedWord& word) {
  if ((size_ + 1) * 4 > slots_.size() * 3) grow();
  Entry entry{static_cast<std::uint32_t>(written.size()),
              static_cast<std::uint32_t>(word.term.size()),
              static_cast<std::uint32_t>(word.stem.size()),
              word.term == written,
              word.stem == word.term,
              word.kind,
              {}};
  const auto bytes = written.size() + (entry.term_is_written ? 0 : word.term.size()) +
                     (entry.stem_is_term ? 0 : word.stem.size());
  const auto place = allocate(sizeof(Entry) + bytes);
  auto* const stored = std::construct_at(&entry_at(place), entry);
  char* end = std::copy(written.begin(), written.end(), reinterpret_cast<char*>(stored + 1));
  if (!entry.term_is_written) end = std::copy(word.term.begin(), word.term.end(), end);
  if (!entry.stem_is_term) std::copy(word.stem.begin(), word.stem.end(), end);
  const auto hash_of_written = hash(written);
  slots_[slot_of(written, hash_of_written)] = {short_hash(hash_of_written), place};
  ++size_;
  return word_of(*stored);
}

void WordMemo::clear() {
  slots_.assign(kFirstSlots, {});
  slots_.shrink_to_fit();
  blocks_.clear();
  block_used_ = kBlockBytes;
  size_ = 0;
}

std::string_view WordMemo::written_of(const Entry& entry) {
  return {reinterpret_cast<const char*>(&entry + 1), entry.written};
}

RememberedWord WordMemo::word_of(Entry& entry) {
  const auto written = written_of(entry);
  const char* const behind = written.data() + written.size();
  const std::string_view term = entry.term_is_written ? written : std::string_view(behind, entry.term);
  const std::string_view stem =
      entry.stem_is_term ? term
                         : std::string_view(behind + (entry.term_is_written ? 0 : entry.term), entry.stem);
  return {term, stem, entry.kind, &entry.note};
}

/// The slot that holds the word, or the free one where it belongs.
std::size_t WordMemo::slot_of(std::string_view written, std::uint64_t hash) const {
  const auto mask = slots_.size() - 1;
  for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
    const auto& [known_hash, entry] = slots_[slot];
    if (entry == 0 || (known_hash == short_hash(hash) && written_of(entry_at(entry)) == written)) return slot;
  }
}

/// The lower half of a hash is enough to find places by: there are never more.
void WordMemo::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const auto mask = slots_.size() - 1;
  for (const auto& known : old) {
    if (known.entry == 0) continue;
    auto slot = known.hash & mask;
    while (slots_[slot].entry != 0) slot = (slot + 1) & mask;
    slots_[slot] = known;
  }
}

/// Memory for an entry, which never moves, as Slot names it.
std::uint32_t WordMemo::allocate(std::size_t bytes) {
  bytes = (bytes + alignof(Entry) - 1) / alignof(Entry) * alignof(Entry);
  if (bytes > kBlockBytes) throw std::length_error("a word too long to be remembered");
  if (kBlockBytes - block_used_ < bytes) {
    if (blocks_.size() == kMostBlocks) throw std::length_error("too many words to be remembered");
    blocks_.push_back(std::make_unique_for_overwrite<Block>());
    block_used_ = 0;
  }
  const auto entry = (blocks_.size() - 1) * kBlockEntries + block_used_ / alignof(Entry) + 1;
  block_used_ += bytes;
  return static_cast<std::uint32_t>(entry);
}

}  // namespace warta::text
