#include "searcher/matching/term_weighting.h"

#include <algorithm>

namespace warta::searching {

TermWeighting::TermWeighting(const Xapian::Database& database, const Ranking& ranking)
    : database_(database),
      ranking_(ranking),
      articles_(database.get_doccount()),
      least_length_(database.get_doclength_lower_bound()),
      of_no_length_(ranking.k1 * (1 - ranking.b)),
      of_length_(database.get_total_length() > 0 ? ranking.k1 * ranking.b / database.get_average_length()
                                                 : 0),
      least_saturation_(
          std::max(ranking.k1 * bm25_norm(ranking, 0), of_no_length_ + of_length_ * least_length_)) {}

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
