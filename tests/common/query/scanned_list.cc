// How lists are matched: what must be, what may be, what must not be, and filters.

#include <algorithm>
#include <map>
#include <string>

#include "common/text/stop_words.h"
#include "tests/common/query/scanned_article.h"

namespace warta::tests {
namespace {

using query::DateRange;
using query::Filter;
using query::Keyword;
using query::Node;
using query::Role;

/// What a list has been found to hold.
struct Seen {
  bool required = false;  ///< something, and it is there
  bool ranked = false;    ///< something optional that is no filter and no stop word
  bool found = false;     ///< and it is there
  bool stop_word = false;
  bool stop_found = false;
  std::map<std::string, bool> filters;  ///< by field: does one hold?
};

std::string kind_of_filter(const Node& node, const Seen& seen) {
  if (const auto* const filter = std::get_if<Filter>(&node.meaning))
    return "field " + std::to_string(static_cast<int>(filter->field));
  if (std::holds_alternative<DateRange>(node.meaning)) return "days";
  return std::to_string(seen.filters.size()) + " of its own";
}

bool has_stem(const std::vector<const ScannedText*>& texts, const std::string& stem) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const auto* text) { return text->stems.contains(stem); });
}

}  // namespace

bool QueryScan::match_list(const query::List& list, const ScannedArticle& article, const Texts& texts) {
  Seen seen;
  for (const auto& [role, node] : list.parts) {
    if (role == Role::prohibited) {
      if (match(node, article, texts)) return false;
    } else if (role == Role::required) {
      seen.required = seen.required || !query::narrows(node);
      if (!match(node, article, texts)) return false;
    } else if (query::narrows(node)) {
      auto& holds = seen.filters[kind_of_filter(node, seen)];
      holds = holds || match(node, article, texts);
    } else if (const auto* const keyword = std::get_if<Keyword>(&node.meaning)) {
      for (const auto& word : all_words(keyword->text)) {
        const bool stops = text::is_stop_word(word.form);
        (stops ? seen.stop_word : seen.ranked) = true;
        if (has_stem(texts, word.stem)) (stops ? seen.stop_found : seen.found) = true;
      }
    } else {
      seen.ranked = true;
      seen.found = seen.found || match(node, article, texts);
    }
  }
  for (const auto& [kind, holds] : seen.filters) {
    if (!holds) return false;
  }
  if (seen.required) return true;
  return seen.ranked ? seen.found : !seen.stop_word || seen.stop_found;
}

/// Parts of compounds by themselves, too.
std::vector<QueryScan::Word> QueryScan::all_words(const std::string& text) {
  std::vector<Word> all;
  for (const auto& word : words(text)) {
    all.push_back(word);
    all.insert(all.end(), word.parts.begin(), word.parts.end());
  }
  return all;
}

}  // namespace warta::tests
