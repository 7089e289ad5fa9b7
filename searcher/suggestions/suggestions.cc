#include "searcher/suggestions/suggestions.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/errors.h"
#include "common/query/days.h"
#include "common/query/query_parser.h"
#include "common/query/query_printer.h"
#include "searcher/search.h"
#include "searcher/suggestions/relaxation.h"
#include "searcher/suggestions/respelling.h"

namespace warta::searching {
namespace {

constexpr auto kWays = std::to_array<Relaxation>(
    {Relaxation::words, Relaxation::unfiltered, Relaxation::unexcluded, Relaxation::any});

class Suggesting {
 public:
  Suggesting(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database)
      : wanted_(wanted), analyzer_(analyzer), database_(database) {}

  Suggestions all() {
    if (wanted_.query) {
      auto everywhere = wanted_;
      everywhere.filters = {};
      auto text = respelled(*wanted_.query, analyzer_, database_);
      if (text && matches_of(everywhere, *text) > 0) made_.respelled = *std::move(text);
    }
    made_.unknown_names = unknown_names(wanted_, database_);
    relax_options();
    if (wanted_.query) relax_query(wanted_.query->root);
    if (wanted_.query && made_.relaxed.empty()) relax_together(wanted_.query->root);
    return std::move(made_);
  }

 private:
  std::uint64_t matches_of(const Wanted& wanted) {
    try {
      return count_matches(database_, compile_matching(wanted, analyzer_, database_));
    } catch (const UsageError&) {
      return 0;  // what cannot be meant in this form, as a group without a word
    }
  }

  /// With the query `text` in place of its own; 0 where it cannot be meant.
  std::uint64_t matches_of(Wanted changed, const std::string& text) {
    try {
      changed.query = query::parse_query(text);
    } catch (const UsageError&) {
      return 0;
    }
    return matches_of(changed);
  }

  void add(Alternative alternative) {
    const auto& known = made_.relaxed;
    if (alternative.matches > 0 && std::find(known.begin(), known.end(), alternative) == known.end())
      made_.relaxed.push_back(std::move(alternative));
  }

  void relax_options() {
    if (wanted_.filters.has_days()) {
      auto changed = wanted_;
      changed.filters.days = {};
      add({"", days_written(), matches_of(changed)});
    }
    for (const auto& option : wanted_.filters.values) {
      auto changed = wanted_;
      std::erase_if(changed.filters.values,
                    [&](const OptionFilter& other) { return other.filter.field == option.filter.field; });
      add({"", option.written, matches_of(changed)});
    }
  }

  std::string days_written() const {
    const auto& [from, to] = wanted_.filters.days;
    if (!to) return "--since";
    return from ? "--since, --until" : "--until";
  }

  std::string options_written() const {
    auto written = wanted_.filters.has_days() ? days_written() : std::string();
    for (const auto& option : wanted_.filters.values) {
      if (!written.empty()) written += ", ";
      written += option.written;
    }
    return written;
  }

  void relax_query(const query::Node& root) {
    for (const auto way : kWays) {
      const auto node = relaxed(root, way);
      if (!node) continue;
      auto text = print_query(*node);
      const auto matches = matches_of(wanted_, text);
      add({std::move(text), "", matches});
    }
  }

  /// All of it, until something is found.
  void relax_together(query::Node root) {
    auto changed = wanted_;
    changed.filters = {};
    add({"", options_written(), matches_of(changed)});
    for (const auto way : kWays) {
      if (!made_.relaxed.empty()) return;
      auto node = relaxed(root, way);
      if (!node) continue;
      root = *std::move(node);
      auto text = print_query(root);
      const auto matches = matches_of(changed, text);
      add({std::move(text), options_written(), matches});
    }
  }

  const Wanted& wanted_;
  text::Analyzer& analyzer_;
  const Xapian::Database& database_;
  Suggestions made_;
};

}  // namespace

Suggestions suggest(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database) {
  return Suggesting(wanted, analyzer, database).all();
}

}  // namespace warta::searching
