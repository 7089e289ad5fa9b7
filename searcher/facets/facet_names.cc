#include "searcher/facets/facet_names.h"

#include <array>
#include <utility>
#include <vector>

#include "common/schema.h"
#include "common/stored_article.h"

namespace warta::searching {
namespace {

/// `M202502` as 2025-02.
std::string time_name(std::string_view term, std::string_view prefix) {
  std::string name(term.substr(prefix.size()));
  if (name.size() > 6) name.insert(6, "-");
  if (name.size() > 4) name.insert(4, "-");
  return name;
}

schema::Slot slot_of(FacetField field) {
  if (field == FacetField::source) return schema::Slot::source;
  return field == FacetField::author ? schema::Slot::author : schema::Slot::category;
}

std::vector<std::string> names_in(const StoredArticle& article, FacetField field) {
  if (field == FacetField::source) return {article.source};
  return field == FacetField::author ? article.authors : article.categories;
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
                       Xapian::docid document_number) {
  const auto prefix = prefix_of(field);
  if (is_time(field)) return time_name(term, prefix);
  const auto document = database.get_document(document_number);
  // The value is the first of the article's names; reading it costs less than the whole article.
  auto first = document.get_value(static_cast<Xapian::valueno>(slot_of(field)));
  if (schema::folded_filter(prefix, first) == term) return first;
  for (auto& name : names_in(decode_stored_article(document.get_data()), field)) {
    if (schema::folded_filter(prefix, name) == term) return std::move(name);
  }
  return term.substr(prefix.size());
}

}  // namespace warta::searching
