#include "searcher/search.h"

#include "common/query/unranked.h"
#include "common/schema.h"
#include "searcher/bm25.h"
#include "searcher/date_order.h"

namespace warta::searching {
namespace {

/// Up to this many matches are counted, more are estimated: counting costs as much as ranking.
constexpr Xapian::doccount kCountedMatches = 1000;

void collapse(Xapian::Enquire& enquire, Duplicates duplicates) {
  if (duplicates == Duplicates::collapse)
    enquire.set_collapse_key(static_cast<Xapian::valueno>(schema::Slot::cluster));
}

Hit hit_at(const Xapian::MSetIterator& match) {
  Hit hit{match.get_rank() + 1, match.get_weight(), decode_stored_article(match.get_document().get_data()),
          match.get_collapse_count()};
  hit.document = *match;
  return hit;
}

/// With what is counted told by `whole`, which of the same query is.
SearchResult collect(const Xapian::MSet& matches, const Xapian::MSet& whole, const SearchRequest& request) {
  SearchResult result;
  result.matches = whole.get_uncollapsed_matches_estimated();
  result.exact = whole.get_uncollapsed_matches_lower_bound() == whole.get_uncollapsed_matches_upper_bound();
  if (matches.empty() && request.offset == 0) {  // a phrase's bounds do not come together
    result.matches = 0;
    result.exact = true;
  }
  result.hits.reserve(matches.size());
  for (auto match = matches.begin(); match != matches.end(); ++match) result.hits.push_back(hit_at(match));
  return result;
}

}  // namespace

SearchResult search(const Xapian::Database& database, const Xapian::Query& query,
                    const SearchRequest& request) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(bm25(request.ranking));
  enquire.set_query(query);
  if (request.order == SortOrder::relevance) {
    collapse(enquire, request.duplicates);
    const auto found = enquire.get_mset(request.offset, request.limit, kCountedMatches);
    return collect(found, found, request);
  }
  const auto whole = enquire.get_mset(0, 1, kCountedMatches);  // of none wanted it would look at all
  collapse(enquire, request.duplicates);
  const auto found = search_by_date(enquire, database, query, request.order, request.offset, request.limit,
                                    whole.get_matches_estimated());
  enquire.set_query(query);
  return collect(found, whole, request);
}

std::uint64_t count_matches(const Xapian::Database& database, const Xapian::Query& query) {
  return query::unranked(database, query).get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

std::uint64_t estimate_matches(const Xapian::Database& database, const Xapian::Query& query) {
  return query::unranked(database, query)
      .get_mset(0, 0)
      .get_matches_estimated();  // none wanted: it looks at none
}

}  // namespace warta::searching
