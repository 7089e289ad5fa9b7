// A query tree with all its parentheses, for tests: (list bank +rusia -(any a b)). Header-only.
#ifndef WARTA_TESTS_COMMON_QUERY_SHOWN_TREE_H_
#define WARTA_TESTS_COMMON_QUERY_SHOWN_TREE_H_

#include <array>
#include <sstream>
#include <string>

#include "common/query/days.h"
#include "common/query/query.h"

namespace warta::tests {

std::string shown(const query::Node& node);

struct TreeShower {
  std::string operator()(const query::Keyword& keyword) const { return keyword.text; }
  std::string operator()(const query::ExactForm& exact) const { return "=" + exact.text; }
  std::string operator()(const query::Prefix& prefix) const { return prefix.text + "*"; }
  std::string operator()(const query::Fuzzy& fuzzy) const { return fuzzy.text + "~"; }
  std::string operator()(const query::Phrase& phrase) const { return "[" + phrase.text + "]"; }

  std::string operator()(const query::Near& near) const {
    std::string text = "(near/" + std::to_string(near.distance);
    for (const auto& word : near.words) text += " " + word;
    return text + ")";
  }

  std::string operator()(const query::Filter& filter) const {
    constexpr std::array<const char*, 5> kNames = {"source", "author", "category", "lang", "id"};
    return std::string("<") + kNames.at(static_cast<std::size_t>(filter.field)) + " " + filter.value +
           (filter.begins ? "*>" : ">");
  }

  std::string operator()(const query::DateRange& range) const { return "<date " + write_days(range) + ">"; }
  std::string operator()(const query::InTitle& title) const { return "(title " + shown(*title.inner) + ")"; }

  std::string operator()(const query::Boosted& boosted) const {
    std::ostringstream text;
    text << "(x " << boosted.factor << " " << shown(*boosted.inner) << ")";
    return text.str();
  }

  std::string operator()(const query::All& all) const {
    std::string text = "(all";
    for (const auto& node : all.required) text += " " + shown(node);
    for (const auto& node : all.excluded) text += " -" + shown(node);
    return text + ")";
  }

  std::string operator()(const query::Any& any) const {
    std::string text = "(any";
    for (const auto& node : any.alternatives) text += " " + shown(node);
    return text + ")";
  }

  std::string operator()(const query::List& list) const {
    constexpr std::array<const char*, 3> kMarks = {" ", " +", " -"};
    std::string text = "(list";
    for (const auto& [role, node] : list.parts)
      text += kMarks.at(static_cast<std::size_t>(role)) + shown(node);
    return text + ")";
  }
};

inline std::string shown(const query::Node& node) {
  return std::visit(TreeShower(), node.meaning);
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_COMMON_QUERY_SHOWN_TREE_H_
