// Xapian's BM25 with the project's settings. Header-only.
#ifndef WARTA_SEARCHER_BM25_H_
#define WARTA_SEARCHER_BM25_H_

#include <algorithm>
#include <cmath>

#include <xapian.h>

#include "searcher/ranking.h"

namespace warta::searching {

/// Lengths below this multiple of the mean count as this multiple.
inline constexpr double kMinLength = 0.5;

inline Xapian::BM25Weight bm25(const Ranking& ranking) {
  constexpr double kNoLengthTerm = 0;    // k2: the older of BM25's two corrections for length
  constexpr double kQueryFrequency = 1;  // k3: a word stands but once in a compiled query
  return {ranking.k1, kNoLengthTerm, kQueryFrequency, ranking.b, kMinLength};
}

/// As Xapian computes it: a word of more than about a third of the articles weighs a little more than the
/// formula of Robertson and Sparck Jones says.
inline double bm25_idf(double articles, double all) {
  constexpr double kLeast = 2;
  const double odds = (all - articles + 0.5) / (articles + 0.5);
  return std::log(odds < kLeast ? odds / 2 + 1 : odds);
}

/// What an article's length counts, as a multiple of the mean.
inline double bm25_norm(const Ranking& ranking, double length) {
  return 1 - ranking.b + ranking.b * std::max(length, kMinLength);
}

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_BM25_H_
