#include "common/query/word_matcher.h"

#include "common/query/xapian_queries.h"

namespace warta::query {

Xapian::Query OperatorMatcher::any_of(const std::vector<RankedWord>& words) const {
  Queries all;
  all.reserve(words.size());
  for (const auto& word : words) {
    Queries terms;
    terms.reserve(word.size());
    for (const auto& term : word) terms.push_back(scaled(Xapian::Query(term.term), term.factor));
    all.push_back(joined(Xapian::Query::OP_OR, terms));
  }
  return joined(Xapian::Query::OP_OR, all);
}

}  // namespace warta::query
