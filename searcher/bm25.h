// Xapian's BM25 with the project's settings. Header-only.
#ifndef WARTA_SEARCHER_BM25_H_
#define WARTA_SEARCHER_BM25_H_

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

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_BM25_H_
