#include "searcher/matching/term_weighting.h"

#include <algorithm>

namespace warta::searching {

TermWeighting::TermWeighting(const Xapian::Database& database, const Ranking& ranking)
    : database_(database),
      ranking_(ranking),
      articles_(database.get_doccount()),
      per_mean_length_(database.get_total_length() > 0 ? 1 / database.get_average_length() : 0),
      least_length_(database.get_doclength_lower_bound()) {}

TermWeight TermWeighting::of(const query::WeightedTerm& term) const {
  const auto articles = database_.get_termfreq(term.term);
  if (articles == 0) return {term.term};
  const double limit = term.factor * (ranking_.k1 + 1) * bm25_idf(articles, articles_);
  const auto most_occurrences = database_.get_wdf_upper_bound(term.term);
  // An article is as long at least as what it holds.
  const double least = saturation(std::max(least_length_, most_occurrences));
  return {term.term, articles, limit, saturated(limit, most_occurrences, least)};
}

}  // namespace warta::searching
