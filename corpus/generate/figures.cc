#include "corpus/generate/figures.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace warta::generating {
namespace {

constexpr auto kCounted =
    std::to_array<std::string_view>({"orang", "unit", "hektare", "ton", "kilometer", "rumah", "warga"});
constexpr auto kMillions = std::to_array<std::string_view>({"ribu", "juta", "miliar", "triliun"});

/// Small numbers are the commonest.
std::string small_number(Random& random) {
  return std::to_string(1 + std::min(random.below(40), random.below(40)));
}

std::string with_tenths(Random& random) {
  const auto whole = small_number(random);
  return whole + ',' + std::to_string(random.below(10));
}

std::string thousands(Random& random) {
  const auto whole = small_number(random);
  if (random.chance(600)) return whole + ".000";
  return whole + '.' + std::to_string(random.between(100, 999));
}

}  // namespace

void append_figure(Random& random, std::string& text) {
  const auto kind = random.below(100);
  if (kind < 50)
    text += small_number(random);
  else if (kind < 65)
    text += std::to_string(random.between(2009, 2025));
  else if (kind < 78)
    text.append(thousands(random)).append(1, ' ').append(random.one_of(kCounted));
  else if (kind < 88)
    text.append(with_tenths(random)).append(" persen");
  else
    text.append("Rp").append(with_tenths(random)).append(1, ' ').append(random.one_of(kMillions));
}

}  // namespace warta::generating
