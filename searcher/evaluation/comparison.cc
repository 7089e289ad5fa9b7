#include "searcher/evaluation/comparison.h"

#include <algorithm>
#include <cmath>

namespace warta::searching {
namespace {

std::vector<double> column(const std::vector<QueryFigures>& queries, std::size_t measure) {
  std::vector<double> values;
  values.reserve(queries.size());
  for (const auto& query : queries) values.push_back(query.figures.at(measure));
  return values;
}

std::vector<MovedQuery> moved_queries(const std::vector<QueryFigures>& before,
                                      const std::vector<QueryFigures>& after, std::size_t most) {
  std::vector<MovedQuery> moved;
  for (std::size_t i = 0; i < after.size(); ++i) {
    const double was = before[i].figures[kMainMeasure];
    const double is = after[i].figures[kMainMeasure];
    if (was != is) moved.push_back({after[i].id, after[i].text, was, is});
  }
  std::stable_sort(moved.begin(), moved.end(), [](const MovedQuery& a, const MovedQuery& b) {
    return std::abs(a.by()) > std::abs(b.by());
  });
  if (moved.size() > most) moved.resize(most);
  return moved;
}

}  // namespace

Comparison compare_figures(const std::vector<QueryFigures>& before, const std::vector<QueryFigures>& after,
                           std::size_t most_moved) {
  Comparison comparison;
  for (std::size_t i = 0; i < kMeasures.size(); ++i) {
    const auto was = column(before, i);
    const auto is = column(after, i);
    comparison.before.at(i) = mean(was);
    comparison.after.at(i) = mean(is);
    comparison.p.at(i) = randomisation_test(is, was);
  }
  comparison.moved = moved_queries(before, after, most_moved);
  return comparison;
}

}  // namespace warta::searching
