// The values of facets as people know them, of the terms that they are counted by.
#ifndef WARTA_SEARCHER_FACETS_FACET_NAMES_H_
#define WARTA_SEARCHER_FACETS_FACET_NAMES_H_

#include <string>
#include <string_view>

#include <xapian.h>

#include "searcher/facets/facet_field.h"

namespace warta::searching {

/// The prefix of the field's terms. Static storage; thread-safe.
std::string_view prefix_of(FacetField field);

/// "year" and its like. Static storage; thread-safe.
std::string_view name_of(FacetField field);

/// The value that `term` of `field` stands for. Terms hold names in small letters and without signs; how they
/// are written is looked up in `document`, which must have the term. Lets Xapian's errors through.
std::string facet_name(const Xapian::Database& database, FacetField field, const std::string& term,
                       Xapian::docid document);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_FACET_NAMES_H_
