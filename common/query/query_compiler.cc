#include "common/query/query_compiler.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "common/query/filter_queries.h"
#include "common/query/word_queries.h"
#include "common/query/word_units.h"
#include "common/query/xapian_queries.h"
#include "common/text/stop_words.h"

namespace warta::query {
namespace {

/// What the parts of a List come to.
struct ListParts {
  std::vector<WordUnit> words;       ///< that rank
  std::vector<WordUnit> stop_words;  ///< that rank if nothing else does
  Queries others;                    ///< that rank
  Queries required;
  Queries excluded;
  Queries filters;
  std::map<std::size_t, Queries> optional_filters;  ///< by what they filter; one of each must hold
  bool has_optional = false;                        ///< something that ranks and is not required
};

class Compiler {
 public:
  Compiler(std::string_view text, const Weights& weights, text::Analyzer& analyzer,
           const Xapian::Database& database, const WordMatcher& matcher)
      : text_(text),
        weights_(weights),
        analyzer_(analyzer),
        database_(database),
        words_(text, weights, analyzer, database, matcher, compiled_) {}

  /// Once.
  CompiledQuery compile(const Node& root) {
    if (const auto* const list = std::get_if<List>(&root.meaning))
      compiled_.query = of(*list, root.place, {});
    else
      compiled_.query = of(List{{{Role::optional, root}}}, root.place, {});
    return std::move(compiled_);
  }

 private:
  Xapian::Query of(const Node& node, Scope scope) {
    return std::visit([&](const auto& meaning) { return this->of(meaning, node.place, scope); },
                      node.meaning);
  }

  Queries of(const std::vector<Node>& nodes, Scope scope) {
    Queries queries;
    for (const auto& node : nodes) queries.push_back(of(node, scope));
    return queries;
  }

  /// Words.
  template <typename Meaning>
  Xapian::Query of(const Meaning& meaning, const Place& place, Scope scope) {
    return words_.of(meaning, place, scope);
  }

  Xapian::Query of(const Filter& filter, const Place& place, Scope /*scope*/) {
    return scaled(filter_query(text_, filter, place, database_), 0);
  }

  Xapian::Query of(const DateRange& range, const Place& /*place*/, Scope /*scope*/) {
    return scaled(days_query(range, database_), 0);
  }

  Xapian::Query of(const InTitle& in_title, const Place& /*place*/, Scope scope) {
    return of(*in_title.inner, scope.titles());
  }

  Xapian::Query of(const Boosted& boosted, const Place& /*place*/, Scope scope) {
    return of(*boosted.inner, scope.times(boosted.factor));
  }

  Xapian::Query of(const Any& any, const Place& /*place*/, Scope scope) {
    return joined(Xapian::Query::OP_OR, of(any.alternatives, scope));
  }

  Xapian::Query of(const All& all, const Place& /*place*/, Scope scope) {
    Queries ranking;
    Queries filters;
    for (const auto& node : all.required) (narrows(node) ? filters : ranking).push_back(of(node, scope));
    return combined(ranking.empty() ? Xapian::Query() : joined(Xapian::Query::OP_AND, ranking),
                    !ranking.empty(), filters, of(all.excluded, scope.hidden()));
  }

  /// `ranking`, if there is such a thing, but only what is in all `filters` and in nothing `excluded`.
  static Xapian::Query combined(const Xapian::Query& ranking, bool ranks, const Queries& filters,
                                const Queries& excluded) {
    auto query = ranking;
    if (!filters.empty()) {
      const auto filter = joined(Xapian::Query::OP_AND, filters);
      query = ranks ? Xapian::Query(Xapian::Query::OP_FILTER, query, filter) : scaled(filter, 0);
    }
    if (excluded.empty()) return query;
    return {Xapian::Query::OP_AND_NOT, query, joined(Xapian::Query::OP_OR, excluded)};
  }

  Xapian::Query of(const List& list, const Place& place, Scope scope) {
    ListParts parts;
    for (const auto& part : list.parts) add(part, scope, parts);
    for (const auto& [kind, queries] : parts.optional_filters) {
      parts.filters.push_back(joined(Xapian::Query::OP_OR, queries));
    }
    const auto ranking = ranking_parts(parts, scope);
    if (ranking.empty() && parts.filters.empty()) refuse_no_word(text_, place);
    if (!parts.required.empty() && !parts.has_optional) {
      return combined(joined(Xapian::Query::OP_AND, parts.required), true, parts.filters, parts.excluded);
    }
    Queries filters = parts.required;
    filters.insert(filters.end(), parts.filters.begin(), parts.filters.end());
    return combined(joined(Xapian::Query::OP_OR, ranking), !ranking.empty(), filters, parts.excluded);
  }

  void add(const Part& part, Scope scope, ListParts& parts) {
    const auto& node = part.node;
    const bool required = part.role == Role::required;
    if (part.role == Role::prohibited) {
      parts.excluded.push_back(of(node, scope.hidden()));
    } else if (narrows(node)) {
      add_filter(node, required, scope, parts);
    } else if (const auto* const keyword = std::get_if<Keyword>(&node.meaning)) {
      if (required) parts.required.push_back(of(node, scope.hidden()));
      add_words(*keyword, required, parts);
    } else {
      parts.others.push_back(of(node, scope));
      if (required) parts.required.push_back(parts.others.back());
      parts.has_optional = parts.has_optional || !required;
    }
  }

  void add_filter(const Node& node, bool required, Scope scope, ListParts& parts) {
    if (const auto* const filter = std::get_if<Filter>(&node.meaning)) {
      auto& queries =
          required ? parts.filters : parts.optional_filters[static_cast<std::size_t>(filter->field)];
      queries.push_back(filter_query(text_, *filter, node.place, database_));
    } else if (const auto* const range = std::get_if<DateRange>(&node.meaning)) {
      constexpr auto kBehindFields = static_cast<std::size_t>(FilterField::id) + 1;
      auto& queries = required ? parts.filters : parts.optional_filters[kBehindFields];
      queries.push_back(days_query(*range, database_));
    } else {
      parts.filters.push_back(of(node, scope));
    }
  }

  /// The words of a keyword in a List, parts of words with hyphens by themselves, too.
  void add_words(const Keyword& keyword, bool required, ListParts& parts) {
    for (const auto& token : analyzer_.analyze(keyword.text)) {
      const bool stops = !required && text::is_stop_word(token.term);
      (stops ? parts.stop_words : parts.words)
          .push_back({std::string(token.term), std::string(token.stem), {}});
      parts.has_optional = parts.has_optional || (!required && !stops);
    }
  }

  /// What ranks in a List. A word that stands twice is meant once: "anak-anak", or a headline's name in its
  /// second half.
  Queries ranking_parts(ListParts& parts, Scope scope) {
    const bool only_stop_words = parts.words.empty() && parts.others.empty();
    std::vector<WordUnit> words;
    Queries near;
    for (const auto& word : only_stop_words ? parts.stop_words : parts.words) {
      const auto known = std::find_if(words.begin(), words.end(),
                                      [&](const WordUnit& other) { return other.stem == word.stem; });
      if (known != words.end()) continue;
      if (weights_.proximity > 0 && !words.empty())
        near.push_back(words_.nearness(words.back(), word, scope));
      words.push_back(word);
    }
    Queries ranking;
    if (!words.empty()) ranking.push_back(words_.any_of(words, scope));
    ranking.insert(ranking.end(), near.begin(), near.end());
    ranking.insert(ranking.end(), parts.others.begin(), parts.others.end());
    return ranking;
  }

  std::string_view text_;
  const Weights& weights_;
  text::Analyzer& analyzer_;
  const Xapian::Database& database_;
  CompiledQuery compiled_;
  WordQueries words_;
};

}  // namespace

CompiledQuery compile(const Query& query, const Weights& weights, text::Analyzer& analyzer,
                      const Xapian::Database& database, const WordMatcher& matcher) {
  return Compiler(query.text, weights, analyzer, database, matcher).compile(query.root);
}

}  // namespace warta::query
