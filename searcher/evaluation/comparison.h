// Two rankings of the same queries side by side. Thread-safe: value types and pure functions.
#ifndef WARTA_SEARCHER_EVALUATION_COMPARISON_H_
#define WARTA_SEARCHER_EVALUATION_COMPARISON_H_

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/evaluation/effectiveness.h"

namespace warta::searching {

/// A query with its figures.
struct QueryFigures {
  std::string id;
  std::string text;
  Figures figures{};
};

/// A query that another ranking served better or worse, by nDCG@10.
struct MovedQuery {
  std::string id;
  std::string text;
  double before = 0;
  double after = 0;

  double by() const { return after - before; }
};

struct Comparison {
  Figures before{};
  Figures after{};
  /// Of the paired randomisation test, for each measure.
  Figures p{};
  /// Those that moved furthest first, of equals in the order of the queries.
  std::vector<MovedQuery> moved;
};

/// Both must be of the same queries in the same order.
Comparison compare_figures(const std::vector<QueryFigures>& before, const std::vector<QueryFigures>& after,
                           std::size_t most_moved);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_COMPARISON_H_
