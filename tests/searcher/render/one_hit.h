// A result of one hit, and what a renderer writes of it. Header-only.
#ifndef WARTA_TESTS_SEARCHER_RENDER_ONE_HIT_H_
#define WARTA_TESTS_SEARCHER_RENDER_ONE_HIT_H_

#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "searcher/highlighter.h"
#include "searcher/search.h"
#include "tests/searcher/compiled.h"

namespace warta::tests {

inline searching::SearchResult one_hit(StoredArticle article) {
  searching::SearchResult result;
  result.hits.push_back(searching::Hit{1, 12.34567891, std::move(article)});
  result.matches = 1;
  return result;
}

inline StoredArticle full_article() {
  return {"a1",
          "Bank dibuka",
          "https://a.example/1",
          "2025-02-07T14:05:00+07:00",
          "a.example",
          {"Redaksi"},
          {"Bank"},
          "id",
          "Satu bank dibuka pagi ini."};
}

/// What `render(out, highlighter)` writes for a query.
template <typename Render>
std::string rendered(std::string_view query, Render render) {
  text::Analyzer analyzer;
  const auto compiled = tests::compiled(query, analyzer);
  searching::Highlighter highlighter(compiled, analyzer);
  std::ostringstream out;
  render(out, highlighter);
  return out.str();
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_RENDER_ONE_HIT_H_
