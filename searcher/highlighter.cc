#include "searcher/highlighter.h"

#include <algorithm>
#include <iterator>
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
  find_stems(tokens, matches);
  if (!query_.phrases.empty()) find_phrases(tokens, matches);
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.begin < b.begin; });
  return matches;
}

void Highlighter::find_stems(std::span<const text::Token> tokens, std::vector<Match>& matches) const {
  for (const auto& token : tokens) {
    const auto stem = std::find(query_.stems.begin(), query_.stems.end(), token.stem);
    if (stem == query_.stems.end()) continue;
    matches.push_back({token.begin, token.end, static_cast<std::size_t>(stem - query_.stems.begin())});
  }
}

/// Phrases go by the parts of words with hyphens, as their compilation does.
void Highlighter::find_phrases(std::span<const text::Token> tokens, std::vector<Match>& matches) const {
  std::vector<text::Token> words;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(words),
               [](const text::Token& token) { return !token.whole; });
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (std::size_t i = 0; i < query_.phrases.size(); ++i) {
      const auto& terms = query_.phrases[i];
      if (!begins_with_terms(std::span(words).subspan(at), terms)) continue;
      matches.push_back({words[at].begin, words[at + terms.size() - 1].end, query_.stems.size() + i});
    }
  }
}

}  // namespace warta::searching
