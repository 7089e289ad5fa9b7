#include "corpus/generate/body_length.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace warta::generating {
namespace {

constexpr std::uint64_t kMedian = 1440;
/// 0.48 / ln 2, in 2^-16: a standard deviation in powers of two.
constexpr std::int64_t kDeviation = 45'384;

/// Standard normal, in 2^-16: the sum of twelve uniform numbers has the deviation 1.
std::int64_t draw_normal(Random& random) {
  std::int64_t sum = 0;
  for (int i = 0; i < 12; ++i) sum += random.below(65'536);
  return sum - std::int64_t{6} * 65'536;
}

/// value · 2^(exponent / 65,536), in whole numbers.
std::uint64_t times_power_of_two(std::uint64_t value, std::int64_t exponent) {
  // 2^(1/2), 2^(1/4), ..., 2^(1/256), in 2^-16.
  constexpr auto kRoots =
      std::to_array<std::uint64_t>({92'682, 77'936, 71'468, 68'438, 66'971, 66'250, 65'892, 65'714});
  auto result = value << 16U;
  for (unsigned i = 0; i < kRoots.size(); ++i) {
    if (((exponent >> (15 - i)) & 1) != 0) result = result * kRoots[i] >> 16U;
  }
  const auto doublings = exponent >> 16;  // towards minus infinity, as the bits below it are above
  result = doublings >= 0 ? result << doublings : result >> -doublings;
  return result >> 16U;
}

}  // namespace

std::size_t draw_body_length(Random& random) {
  const auto exponent = draw_normal(random) * kDeviation / 65'536;
  return std::clamp<std::uint64_t>(times_power_of_two(kMedian, exponent), 150, 20'000);
}

}  // namespace warta::generating
