// The names that the searcher's options know, and what they mean: for reading a command line and for
// completing one.
#ifndef WARTA_SEARCHER_OPTION_CHOICES_H_
#define WARTA_SEARCHER_OPTION_CHOICES_H_

#include <array>
#include <string_view>

#include "common/command_line.h"
#include "searcher/facets/facet_field.h"
#include "searcher/render/output_format.h"
#include "searcher/search.h"
#include "searcher/search_order.h"

namespace warta::searching {

inline constexpr auto kFormats = std::to_array<Choice<OutputFormat>>({{"text", OutputFormat::text},
                                                                      {"json", OutputFormat::json},
                                                                      {"csv", OutputFormat::csv},
                                                                      {"tsv", OutputFormat::tsv},
                                                                      {"trec", OutputFormat::trec},
                                                                      {"ids", OutputFormat::ids}});

inline constexpr auto kOrders = std::to_array<Choice<SortOrder>>({{"relevance", SortOrder::relevance},
                                                                  {"date", SortOrder::newest_first},
                                                                  {"-date", SortOrder::oldest_first}});

inline constexpr auto kDuplicates =
    std::to_array<Choice<Duplicates>>({{"collapse", Duplicates::collapse}, {"show", Duplicates::show}});

inline constexpr auto kFacets = std::to_array<Choice<FacetField>>({{"year", FacetField::year},
                                                                   {"month", FacetField::month},
                                                                   {"day", FacetField::day},
                                                                   {"source", FacetField::source},
                                                                   {"author", FacetField::author},
                                                                   {"category", FacetField::category}});

/// The options that a file of defaults may set: how things are found and shown, not what is to be done.
inline constexpr auto kDefaultable = std::to_array<std::string_view>(
    {"index",         "since",      "until",  "source",  "author",       "category",  "lang",        "sort",
     "limit",         "duplicates", "format", "color",   "quiet",        "no-pager",  "run-tag",     "jobs",
     "format-string", "k1",         "b",      "recency", "title-weight", "proximity", "exact-weight"});

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_OPTION_CHOICES_H_
