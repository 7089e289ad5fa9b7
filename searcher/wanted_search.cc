#include "searcher/wanted_search.h"

#include <cmath>
#include <utility>

#include "searcher/matching/max_score_matcher.h"
#include "searcher/recency.h"

namespace warta::searching {

Wanted wanted_by(const Options& options, std::optional<query::Query> query) {
  Wanted wanted;
  wanted.query = std::move(query);
  wanted.similar_to = options.similar_to;
  wanted.filters = options.filters;
  wanted.weights = weights_of(options.ranking);
  return wanted;
}

SearchRequest request_of(const Options& options) {
  return {options.ranking, options.offset, options.limit, options.order, options.duplicates};
}

WantedResult search_wanted(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database,
                           const SearchRequest& request, const std::shared_ptr<DocumentLengths>& lengths) {
  WantedResult found;
  found.query = lengths ? compile_wanted(wanted, analyzer, database,
                                         MaxScoreMatcher(database, request.ranking, lengths))
                        : compile_wanted(wanted, analyzer, database);
  found.most_recency = most_recency(found.query.query, request.ranking, database);
  found.query.query = with_recency(found.query.query, found.most_recency, request.ranking, database);
  found.result = search(database, found.query.query, request);
  return found;
}

Xapian::Query explainable(const WantedResult& found, const Wanted& wanted, const Ranking& ranking,
                          text::Analyzer& analyzer, const Xapian::Database& database) {
  return with_recency(compile_wanted(wanted, analyzer, database).query, found.most_recency, ranking,
                      database);
}

std::uint64_t estimated_matches(const WantedResult& found, const Xapian::Query& matching,
                                const Xapian::Database& database) {
  if (found.result.exact) return found.result.matches;
  const auto weighed = estimate_matches(database, found.query.query);
  if (weighed == 0) return found.result.matches;
  const auto share = static_cast<double>(estimate_matches(database, matching)) / static_cast<double>(weighed);
  return static_cast<std::uint64_t>(std::llround(static_cast<double>(found.result.matches) * share));
}

}  // namespace warta::searching
