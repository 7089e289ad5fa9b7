// Whether scores are the same. Header-only.
#ifndef WARTA_TESTS_SEARCHER_SAME_SCORE_H_
#define WARTA_TESTS_SEARCHER_SAME_SCORE_H_

#include <algorithm>
#include <cmath>

namespace warta::tests {

/// Sums are not taken in the same order everywhere.
inline bool is_same_score(double a, double b) {
  constexpr double kRounding = 1e-9;
  return std::abs(a - b) <= kRounding * std::max(1.0, std::abs(a));
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_SAME_SCORE_H_
