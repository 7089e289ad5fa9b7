#include "searcher/suggestions/name_likeness.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "common/query/term_expansion.h"
#include "common/schema.h"
#include "common/spelling.h"
#include "searcher/facets/facet_names.h"

namespace warta::searching {
namespace {

constexpr std::size_t kMostNames = 3;
constexpr std::size_t kMostLookedAt = 1000;

/// Shorter names are spelled nearly as too many others are.
constexpr std::size_t kShortestFuzzy = 4;
constexpr std::size_t kDifferences = 2;

/// The facet that has the values of a filter; nullopt where these are not names.
std::optional<FacetField> facet_of(query::FilterField field) {
  switch (field) {
    case query::FilterField::source:
      return FacetField::source;
    case query::FilterField::author:
      return FacetField::author;
    case query::FilterField::category:
      return FacetField::category;
    default:
      return std::nullopt;
  }
}

/// The filters of a tree that articles must or may pass.
class FilterCollector {
 public:
  std::vector<OptionFilter> of(const query::Node& root) {
    visit(root);
    return std::move(filters_);
  }

 private:
  void visit(const query::Node& node) {
    std::visit([this](const auto& meaning) { this->look_at(meaning); }, node.meaning);
  }

  void look_at(const query::Filter& filter) {
    if (const auto facet = facet_of(filter.field))
      filters_.push_back({fmt::format("{}:{}", name_of(*facet), filter.value), filter});
  }
  void look_at(const query::All& all) {
    for (const auto& node : all.required) visit(node);
  }
  void look_at(const query::Any& any) {
    for (const auto& node : any.alternatives) visit(node);
  }
  void look_at(const query::List& list) {
    for (const auto& part : list.parts) {
      if (part.role != query::Role::prohibited) visit(part.node);
    }
  }
  /// Words and days.
  template <typename Meaning>
  void look_at(const Meaning& /*meaning*/) {}

  std::vector<OptionFilter> filters_;
};

/// Terms that begin with `term`, or else are spelled nearly so; the most frequent first.
std::vector<std::string> nearest_terms(const Xapian::Database& database, std::string_view prefix,
                                       const std::string& term) {
  auto found = query::terms_beginning(database, term, kMostLookedAt).value_or(std::vector<std::string>());
  const auto word = std::string_view(term).substr(prefix.size());
  if (found.empty() && code_points(word).size() >= kShortestFuzzy) {
    const auto near = query::terms_near(database, prefix, word, kDifferences, kMostLookedAt);
    for (const auto& form : near.value_or(found)) found.push_back(std::string(prefix).append(form));
  }
  std::stable_sort(found.begin(), found.end(), [&](const std::string& a, const std::string& b) {
    return database.get_termfreq(a) > database.get_termfreq(b);
  });
  if (found.size() > kMostNames) found.resize(kMostNames);
  return found;
}

}  // namespace

std::vector<UnknownName> unknown_names(const Wanted& wanted, const Xapian::Database& database) {
  auto filters = wanted.filters.values;
  if (wanted.query) {
    auto others = FilterCollector().of(wanted.query->root);
    std::move(others.begin(), others.end(), std::back_inserter(filters));
  }
  std::vector<UnknownName> unknown;
  for (const auto& [written, filter] : filters) {
    const auto facet = facet_of(filter.field);
    if (!facet || filter.begins) continue;
    const auto term = schema::folded_filter(prefix_of(*facet), filter.value);
    if (database.term_exists(term)) continue;
    UnknownName name{written, {}};
    for (const auto& near : nearest_terms(database, prefix_of(*facet), term))
      name.nearest.push_back(facet_name(database, *facet, near, *database.postlist_begin(near)));
    unknown.push_back(std::move(name));
  }
  return unknown;
}

}  // namespace warta::searching
