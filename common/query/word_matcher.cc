#include "common/query/word_matcher.h"

namespace warta::query {
namespace {

Xapian::Query any(const std::vector<Xapian::Query>& queries) {
  return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}

Xapian::Query scaled(const WeightedTerm& term) {
  const Xapian::Query query(term.term);
  return term.factor == 1 ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, term.factor);
}

}  // namespace

Xapian::Query OperatorMatcher::any_of(const std::vector<RankedWord>& words) const {
  std::vector<Xapian::Query> queries;
  for (const auto& word : words) {
    std::vector<Xapian::Query> terms;
    terms.reserve(word.size());
    for (const auto& term : word) terms.push_back(scaled(term));
    queries.push_back(any(terms));
  }
  return any(queries);
}

}  // namespace warta::query
