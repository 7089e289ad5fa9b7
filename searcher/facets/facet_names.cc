#include "searcher/facets/facet_names.h"

#include <array>

#include "common/query/index_values.h"
#include "common/schema.h"

namespace warta::searching {
namespace {

/// `M202502` as 2025-02.
std::string time_name(std::string_view term, std::string_view prefix) {
  std::string name(term.substr(prefix.size()));
  if (name.size() > 6) name.insert(6, "-");
  if (name.size() > 4) name.insert(4, "-");
  return name;
}

query::Field field_of(FacetField field) {
  if (field == FacetField::source) return query::Field::source;
  return field == FacetField::author ? query::Field::author : query::Field::category;
}

}  // namespace

std::string_view prefix_of(FacetField field) {
  constexpr auto kPrefixes = std::to_array<std::string_view>(
      {schema::kYearPrefix, schema::kMonthPrefix, schema::kDayPrefix, schema::kSourcePrefix,
       schema::kAuthorPrefix, schema::kCategoryPrefix});
  return kPrefixes[static_cast<std::size_t>(field)];
}

std::string_view name_of(FacetField field) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"year", "month", "day", "source", "author", "category"});
  return kNames[static_cast<std::size_t>(field)];
}

std::string facet_name(const Xapian::Database& database, FacetField field, const std::string& term,
                       Xapian::docid document) {
  if (is_time(field)) return time_name(term, prefix_of(field));
  return query::written_name(database, field_of(field), term, document);
}

}  // namespace warta::searching
