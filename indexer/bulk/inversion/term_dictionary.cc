#include "indexer/bulk/inversion/term_dictionary.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <utility>

namespace warta::indexing {
namespace {

constexpr std::size_t kFirstSlots = 1U << 12U;
constexpr std::size_t kReadable = sizeof(std::uint64_t);

static_assert(sizeof(InvertedTerm) == 32);

std::uint64_t beginning_of(std::string_view term) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, term.data(), std::min(term.size(), kReadable));
  static_assert(std::endian::native == std::endian::little);
  return __builtin_bswap64(bytes);
}

std::size_t hash_of(std::string_view term) {
  return std::hash<std::string_view>()(term);
}

}  // namespace

TermDictionary::TermDictionary() : texts_(kReadable), slots_(kFirstSlots) {}

std::uint32_t TermDictionary::number(std::string_view term) {
  if ((hashed_ + 1) * 2 > slots_.size()) grow();
  const auto mask = slots_.size() - 1;
  auto slot = hash_of(term) & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const auto known = slots_[slot] - 1;
    if (text(terms_[known]) == term) return known;
  }
  ++hashed_;
  const auto added = add(term);
  slots_[slot] = added + 1;
  return added;
}

std::uint32_t TermDictionary::add(std::string_view term) {
  // The readable bytes behind the last term move on.
  const auto length_at = texts_.size() - kReadable;
  texts_.resize(texts_.size() + 1 + term.size());
  texts_[length_at] = static_cast<char>(term.size());
  std::copy(term.begin(), term.end(), texts_.begin() + static_cast<std::ptrdiff_t>(length_at) + 1);
  InvertedTerm added;
  added.beginning = beginning_of(term);
  added.text = static_cast<std::uint32_t>(length_at + 1);
  terms_.push_back(added);
  return static_cast<std::uint32_t>(terms_.size() - 1);
}

std::vector<std::uint32_t> TermDictionary::sorted() const {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
  order.reserve(terms_.size());
  for (std::uint32_t i = 0; i < terms_.size(); ++i) order.emplace_back(terms_[i].beginning, i);
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    const int compared = text(terms_[a.second]).compare(text(terms_[b.second]));
    return compared != 0 ? compared < 0 : a.second < b.second;
  });
  std::vector<std::uint32_t> numbers;
  numbers.reserve(order.size());
  for (const auto& [beginning, number] : order) numbers.push_back(number);
  return numbers;
}

std::size_t TermDictionary::memory() const {
  return terms_.size() * sizeof(InvertedTerm) + texts_.size() + slots_.size() * sizeof(std::uint32_t);
}

void TermDictionary::clear() {
  terms_.clear();
  texts_.assign(kReadable, 0);
  slots_.assign(kFirstSlots, 0);
  hashed_ = 0;
}

void TermDictionary::grow() {
  const std::vector<std::uint32_t> old = std::exchange(slots_, std::vector<std::uint32_t>(slots_.size() * 2));
  const auto mask = slots_.size() - 1;
  for (const auto entry : old) {
    if (entry == 0) continue;
    auto slot = hash_of(text(terms_[entry - 1])) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = entry;
  }
}

}  // namespace warta::indexing
