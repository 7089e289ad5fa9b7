#include "corpus/generate/alias_table.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace warta::generating {
namespace {

/// The share of 2^32 that `part` is of `whole`; 2^32 itself is not to be had, and not missed: the rest goes
/// to an alias that is the place itself.
std::uint32_t share(std::uint64_t part, std::uint64_t whole) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
  // The whole is below 2^40: shifted by 24 bits, both keep what 32 bits of result can tell.
  if (part >= whole) return static_cast<std::uint32_t>(kMost);
  return static_cast<std::uint32_t>(std::min(kMost, (part << 24U) / std::max<std::uint64_t>(1, whole >> 8U)));
}

}  // namespace

AliasTable::AliasTable(std::span<const std::uint64_t> weights) : columns_(weights.size()) {
  // Each column holds the mean weight: scaled by their number, weights and mean are whole.
  const auto sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
  std::vector<std::uint64_t> left(weights.begin(), weights.end());
  std::vector<std::uint32_t> small;
  std::vector<std::uint32_t> large;
  for (std::uint32_t i = 0; i < left.size(); ++i) {
    left[i] *= left.size();
    columns_[i] = {std::numeric_limits<std::uint32_t>::max(), i};
    (left[i] < sum ? small : large).push_back(i);
  }
  while (!small.empty() && !large.empty()) {
    const auto poor = small.back();
    const auto rich = large.back();
    small.pop_back();
    columns_[poor] = {share(left[poor], sum), rich};
    left[rich] -= sum - left[poor];
    if (left[rich] >= sum) continue;
    large.pop_back();
    small.push_back(rich);
  }
}

}  // namespace warta::generating
