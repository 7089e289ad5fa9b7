#include "searcher/render/shared_words.h"

#include <map>
#include <string_view>

namespace warta::searching {
namespace {

bool is_capitalised(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

}  // namespace

std::vector<std::string> shared_words(const StoredArticle& article, Highlighter& highlighter) {
  std::map<std::size_t, std::string> forms;
  for (const std::string_view text : {std::string_view(article.title), std::string_view(article.body)}) {
    for (const auto& match : highlighter.find(text)) {
      const auto form = text.substr(match.begin, match.end - match.begin);
      const auto [known, is_new] = forms.try_emplace(match.part, form);
      if (!is_new && is_capitalised(known->second) && !is_capitalised(form)) known->second = form;
    }
  }
  std::vector<std::string> words;
  words.reserve(forms.size());
  for (const auto& [part, form] : forms) words.push_back(form);
  return words;
}

}  // namespace warta::searching
