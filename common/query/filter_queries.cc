#include "common/query/filter_queries.h"

#include <string>

#include <fmt/format.h>

#include "common/query/date_terms.h"
#include "common/query/term_expansion.h"
#include "common/query/word_queries.h"
#include "common/schema.h"

namespace warta::query {
namespace {

std::string filter_term(const Filter& filter) {
  switch (filter.field) {
    case FilterField::source:
      return schema::folded_filter(schema::kSourcePrefix, filter.value);
    case FilterField::author:
      return schema::folded_filter(schema::kAuthorPrefix, filter.value);
    case FilterField::category:
      return schema::folded_filter(schema::kCategoryPrefix, filter.value);
    case FilterField::language:
      return schema::exact_filter(schema::kLanguagePrefix, filter.value);
    case FilterField::id:
      break;
  }
  return schema::exact_filter(schema::kIdPrefix, filter.value);
}

}  // namespace

Xapian::Query filter_query(std::string_view query, const Filter& filter, const Place& place,
                           const Xapian::Database& database) {
  const auto term = filter_term(filter);
  if (term.empty()) refuse_no_word(query, place);
  if (!filter.begins) return {term};
  const auto terms = terms_beginning(database, term, kMostWordsBeginning);
  if (!terms) refuse_too_many(query, place, fmt::format("{}*", filter.value), kMostWordsBeginning);
  return {Xapian::Query::OP_OR, terms->begin(), terms->end()};
}

Xapian::Query days_query(const DateRange& range, const Xapian::Database& database) {
  const auto terms = date_terms(range, years_of(database));
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace warta::query
