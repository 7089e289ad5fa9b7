#include "indexer/bulk/inversion/term_dictionary.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <iterator>
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

std::uint32_t hash_of(std::string_view term) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>()(term));
}

}  // namespace

TermDictionary::TermDictionary() : texts_(kReadable), slots_(kFirstSlots) {}

std::uint32_t TermDictionary::number(std::string_view term) {
  if ((hashed_ + 1) * 2 > slots_.size()) grow();
  const auto mask = slots_.size() - 1;
  const auto hash = hash_of(term);
  auto place = hash & mask;
  for (; slots_[place].number != 0; place = (place + 1) & mask) {
    const auto& slot = slots_[place];
    if (slot.hash == hash && text(terms_[slot.number - 1]) == term) return slot.number - 1;
  }
  ++hashed_;
  const auto number = append(term);
  unranked_.push_back(number);
  slots_[place] = {hash, number + 1};
  return number;
}

std::uint32_t TermDictionary::add(std::string_view term) {
  const auto number = append(term);
  added_.push_back(number);
  return number;
}

std::uint32_t TermDictionary::append(std::string_view term) {
  // The readable bytes behind the last term move on.
  const auto length_at = texts_.size() - kReadable;
  texts_.resize(texts_.size() + 1 + term.size());
  texts_[length_at] = static_cast<char>(term.size());
  std::copy(term.begin(), term.end(), texts_.begin() + static_cast<std::ptrdiff_t>(length_at) + 1);
  InvertedTerm added;
  added.text = static_cast<std::uint32_t>(length_at + 1);
  terms_.push_back(added);
  return static_cast<std::uint32_t>(terms_.size() - 1);
}

void TermDictionary::rank() {
  ranked_ = merged(ranked_, in_order(std::exchange(unranked_, {})));
  std::uint32_t rank = 0;
  for (const auto& term : ranked_) terms_[term.number].rank = ++rank;
}

std::vector<std::uint32_t> TermDictionary::sorted() {
  rank();
  const auto all = merged(ranked_, in_order(added_));
  std::vector<std::uint32_t> numbers(all.size());
  std::transform(all.begin(), all.end(), numbers.begin(), [](const auto& term) { return term.number; });
  return numbers;
}

OrderedTerm TermDictionary::ordered(std::uint32_t number) const {
  return {beginning_of(text(terms_[number])), number};
}

bool TermDictionary::is_text_before(std::uint32_t a, std::uint32_t b) const {
  const int compared = text(terms_[a]).compare(text(terms_[b]));
  return compared != 0 ? compared < 0 : a < b;
}

std::vector<OrderedTerm> TermDictionary::in_order(const std::vector<std::uint32_t>& numbers) const {
  std::vector<OrderedTerm> order;
  order.reserve(numbers.size());
  for (const auto number : numbers) order.push_back(ordered(number));
  std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) { return is_before(a, b); });
  return order;
}

std::vector<OrderedTerm> TermDictionary::merged(const std::vector<OrderedTerm>& a,
                                                const std::vector<OrderedTerm>& b) const {
  std::vector<OrderedTerm> all;
  all.reserve(a.size() + b.size());
  std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all),
             [this](const auto& x, const auto& y) { return is_before(x, y); });
  return all;
}

std::size_t TermDictionary::memory() const {
  return terms_.size() * sizeof(InvertedTerm) + texts_.size() + slots_.size() * sizeof(Slot) +
         terms_.size() * (sizeof(std::uint32_t) + sizeof(OrderedTerm));
}

void TermDictionary::clear() {
  terms_.clear();
  texts_.assign(kReadable, 0);
  slots_.assign(kFirstSlots, {});
  hashed_ = 0;
  ranked_.clear();
  unranked_.clear();
  added_.clear();
}

void TermDictionary::grow() {
  const auto old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  const auto mask = slots_.size() - 1;
  for (const auto& slot : old) {
    if (slot.number == 0) continue;
    auto place = slot.hash & mask;
    while (slots_[place].number != 0) place = (place + 1) & mask;
    slots_[place] = slot;
  }
}

}  // namespace warta::indexing
