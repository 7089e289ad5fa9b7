// A query as its parts are meant.
#ifndef WARTA_SEARCHER_QUERY_H_
#define WARTA_SEARCHER_QUERY_H_

#include <string>
#include <variant>
#include <vector>

namespace warta::searching {

/// Text whose words are looked for in all their forms.
struct Keyword {
  std::string text;
  friend bool operator==(const Keyword&, const Keyword&) = default;
};

/// Text whose words are looked for side by side, in just these forms.
struct Phrase {
  std::string text;
  friend bool operator==(const Phrase&, const Phrase&) = default;
};

using Clause = std::variant<Keyword, Phrase>;

/// Articles with any of the clauses are hits.
struct Query {
  std::vector<Clause> clauses;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_QUERY_H_
