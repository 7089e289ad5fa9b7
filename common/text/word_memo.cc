#include "common/text/word_memo.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace warta::text {
namespace {

constexpr std::size_t kFirstSlots = 1024;
constexpr std::size_t kBlockBytes = std::size_t{1} << 16U;

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
  if ((size_ + 1) * 2 > slots_.size()) grow();
  Entry entry{static_cast<std::uint32_t>(written.size()),
              static_cast<std::uint32_t>(word.term.size()),
              static_cast<std::uint32_t>(word.stem.size()),
              word.term == written,
              word.stem == word.term,
              word.kind,
              {}};
  const auto bytes = written.size() + (entry.term_is_written ? 0 : word.term.size()) +
                     (entry.stem_is_term ? 0 : word.stem.size());
  char* const place = allocate(sizeof(Entry) + bytes);
  auto* const stored = std::construct_at(reinterpret_cast<Entry*>(place), entry);
  char* end = std::copy(written.begin(), written.end(), place + sizeof(Entry));
  if (!entry.term_is_written) end = std::copy(word.term.begin(), word.term.end(), end);
  if (!entry.stem_is_term) std::copy(word.stem.begin(), word.stem.end(), end);
  const auto hash_of_written = hash(written);
  slots_[slot_of(written, hash_of_written)] = {hash_of_written, stored};
  ++size_;
  return word_of(*stored);
}

void WordMemo::clear() {
  slots_.assign(kFirstSlots, {});
  blocks_.clear();
  block_used_ = block_size_ = size_ = 0;
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
    if (entry == nullptr || (known_hash == hash && written_of(*entry) == written)) return slot;
  }
}

void WordMemo::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const auto mask = slots_.size() - 1;
  for (const auto& known : old) {
    if (known.entry == nullptr) continue;
    auto slot = known.hash & mask;
    while (slots_[slot].entry != nullptr) slot = (slot + 1) & mask;
    slots_[slot] = known;
  }
}

/// Memory for an entry, aligned for it; never moved.
char* WordMemo::allocate(std::size_t bytes) {
  bytes = (bytes + alignof(Entry) - 1) / alignof(Entry) * alignof(Entry);
  if (block_size_ - block_used_ < bytes) {
    block_size_ = std::max(kBlockBytes, bytes);
    blocks_.emplace_back(block_size_);
    block_used_ = 0;
  }
  char* const place = blocks_.back().data() + block_used_;
  block_used_ += bytes;
  return place;
}

}  // namespace warta::text
