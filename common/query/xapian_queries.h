// Xapian queries put together of others. Header-only.
#ifndef WARTA_COMMON_QUERY_XAPIAN_QUERIES_H_
#define WARTA_COMMON_QUERY_XAPIAN_QUERIES_H_

#include <vector>

#include <xapian.h>

namespace warta::query {

using Queries = std::vector<Xapian::Query>;

inline Xapian::Query joined(Xapian::Query::op op, const Queries& queries) {
  return {op, queries.begin(), queries.end()};
}

inline Xapian::Query scaled(const Xapian::Query& query, double factor) {
  return factor == 1 ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, factor);
}

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_XAPIAN_QUERIES_H_
