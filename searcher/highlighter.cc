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
  for (const auto& token : tokens) find_words(token, matches);
  if (!query_.phrases.empty()) find_phrases(tokens, matches);
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.begin < b.begin; });
  return matches;
}

/// By stem, by form and by beginning.
void Highlighter::find_words(const text::Token& token, std::vector<Match>& matches) const {
  const auto add = [&](std::size_t part) { matches.push_back({token.begin, token.end, part}); };
  const auto& stems = query_.stems;
  const auto stem = std::find(stems.begin(), stems.end(), token.stem);
  if (stem != stems.end()) add(static_cast<std::size_t>(stem - stems.begin()));
  auto part = stems.size() + query_.phrases.size();
  for (const auto& forms : query_.forms) {
    if (std::find(forms.begin(), forms.end(), token.term) != forms.end()) add(part);
    ++part;
  }
  for (const auto& prefix : query_.prefixes) {
    if (token.term.starts_with(prefix)) add(part);
    ++part;
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
