#include "searcher/highlighter.h"

#include <algorithm>
#include <string>

namespace warta::searching {
namespace {

bool begins_with_terms(std::span<const text::Token> tokens, const std::vector<std::string>& terms) {
  if (tokens.size() < terms.size()) return false;
  return std::equal(terms.begin(), terms.end(), tokens.begin(),
                    [](const std::string& term, const text::Token& token) { return term == token.term; });
}

}  // namespace

std::vector<Match> Highlighter::find(std::string_view text) {
  std::vector<Match> matches;
  const auto tokens = analyzer_.analyze(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto stem = std::find(query_.stems.begin(), query_.stems.end(), tokens[i].stem);
    if (stem != query_.stems.end()) {
      matches.push_back(
          {tokens[i].begin, tokens[i].end, static_cast<std::size_t>(stem - query_.stems.begin())});
    }
    find_phrases(tokens, i, matches);
  }
  return matches;
}

void Highlighter::find_phrases(std::span<const text::Token> tokens, std::size_t at,
                               std::vector<Match>& matches) const {
  for (std::size_t i = 0; i < query_.phrases.size(); ++i) {
    const auto& terms = query_.phrases[i];
    if (!begins_with_terms(tokens.subspan(at), terms)) continue;
    matches.push_back({tokens[at].begin, tokens[at + terms.size() - 1].end, query_.stems.size() + i});
  }
}

}  // namespace warta::searching
