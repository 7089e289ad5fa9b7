#include "searcher/search.h"

#include <xapian.h>

namespace warta::searching {
namespace {

/// Up to this many matches are counted, more are estimated: counting costs as much as ranking.
constexpr Xapian::doccount kCountedMatches = 1000;

Xapian::BM25Weight bm25(const Ranking& ranking) {
  constexpr double kNoLengthTerm = 0;    // k2: the older of BM25's two corrections for length
  constexpr double kQueryFrequency = 1;  // k3: a word stands but once in a compiled query
  constexpr double kMinLength = 0.5;     // lengths below half the mean count as half the mean
  return {ranking.k1, kNoLengthTerm, kQueryFrequency, ranking.b, kMinLength};
}

SearchResult collect(const Xapian::MSet& matches) {
  SearchResult result;
  result.matches = matches.get_matches_estimated();
  result.exact = matches.get_matches_lower_bound() == matches.get_matches_upper_bound();
  result.hits.reserve(matches.size());
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    result.hits.push_back(
        {match.get_rank() + 1, match.get_weight(), decode_stored_article(match.get_document().get_data())});
  }
  return result;
}

}  // namespace

SearchResult search(const Xapian::Database& database, const query::CompiledQuery& query,
                    const Ranking& ranking, std::uint32_t offset, std::uint32_t limit) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(bm25(ranking));
  enquire.set_query(query.query);
  return collect(enquire.get_mset(offset, limit, kCountedMatches));
}

}  // namespace warta::searching
