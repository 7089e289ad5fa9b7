// What articles can be counted by.
#ifndef WARTA_SEARCHER_FACETS_FACET_FIELD_H_
#define WARTA_SEARCHER_FACETS_FACET_FIELD_H_

#include <cstdint>

namespace warta::searching {

enum class FacetField : std::uint8_t { year, month, day, source, author, category };

/// Are its values spans of time, which have an order of their own?
inline bool is_time(FacetField field) {
  return field <= FacetField::day;
}

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_FACET_FIELD_H_
