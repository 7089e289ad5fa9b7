// Figures for people, in columns.
#ifndef WARTA_SEARCHER_EVALUATION_FIGURES_TABLE_H_
#define WARTA_SEARCHER_EVALUATION_FIGURES_TABLE_H_

#include <iosfwd>
#include <vector>

#include "searcher/evaluation/comparison.h"

namespace warta::searching {

/// A line of names, with `per_query` one for each query, and one of the means. Nothing in it steers a
/// terminal.
void write_figures(const std::vector<QueryFigures>& queries, bool per_query, std::ostream& out);

/// Both means, their difference and p below each other, and the queries that moved. Likewise.
void write_comparison(const Comparison& comparison, std::ostream& out);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_FIGURES_TABLE_H_
