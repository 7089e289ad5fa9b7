// Xapian's matcher for what only counts or collects. Header-only.
#ifndef WARTA_COMMON_QUERY_UNRANKED_H_
#define WARTA_COMMON_QUERY_UNRANKED_H_

#include <xapian.h>

namespace warta::query {

/// Finds what matches `query` and weighs nothing of it.
inline Xapian::Enquire unranked(const Xapian::Database& database, const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  return enquire;
}

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_UNRANKED_H_
