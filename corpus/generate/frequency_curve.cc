#include "corpus/generate/frequency_curve.h"

#include <algorithm>
#include <array>

namespace warta::generating {
namespace {

struct Anchor {
  std::uint64_t rank = 0;
  std::uint64_t occurrences = 0;  // in 10^9 words
};

// 5.4 million words of 2019's news without its function words. The rare ones are set so that the vocabulary
// grows as it does there, although articles repeat their words and words have companions. Beyond what so many
// words can tell, frequency falls on with rank^1.9: the vocabulary grows with about the square root of the
// words.
constexpr auto kAnchors = std::to_array<Anchor>({
    {1, 3'300'000},
    {10, 1'700'000},
    {50, 900'000},
    {100, 650'000},
    {370, 304'000},
    {850, 147'000},
    {1'850, 70'000},
    {4'850, 22'000},
    {9'850, 8'000},
    {19'850, 2'300},
    {49'850, 450},
    {200'000, 33},
    {1'000'000, 2},
});

// Of 1,024 words above a rank, those above its double: 2^-0.9.
constexpr std::uint32_t kAboveDouble = 549;
constexpr unsigned kMostDoublings = 24;

/// Falls between two anchors as 1/rank does.
std::uint64_t occurrences_between(const Anchor& low, const Anchor& high, std::uint64_t rank) {
  const auto fall = low.occurrences - high.occurrences;
  return high.occurrences + fall * low.rank * (high.rank - rank) / (rank * (high.rank - low.rank));
}

std::uint64_t occurrences(std::uint64_t rank) {
  const auto* const high = std::find_if(kAnchors.begin() + 1, kAnchors.end() - 1,
                                        [rank](const Anchor& anchor) { return anchor.rank >= rank; });
  return occurrences_between(*(high - 1), *high, std::min(rank, high->rank));
}

}  // namespace

std::vector<std::uint64_t> content_weights(std::size_t ranks) {
  std::vector<std::uint64_t> weights;
  for (std::uint64_t rank = 1; rank <= ranks; ++rank) weights.push_back(occurrences(rank));
  // The integral of rank^-1.9 from here on.
  weights.push_back(weights.back() * ranks * 10 / 9);
  return weights;
}

std::uint64_t draw_rank_above(std::uint64_t ranks, Random& random) {
  unsigned doublings = 0;
  while (doublings < kMostDoublings && random.below(1024) < kAboveDouble) ++doublings;
  const auto width = ranks << doublings;
  return width - ranks + random.next() % width;
}

}  // namespace warta::generating
