#include "searcher/query_compiler.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "common/errors.h"
#include "common/schema.h"
#include "common/text/stop_words.h"

namespace warta::searching {
namespace {

std::string prefixed(std::string_view prefix, std::string_view term) {
  return std::string(prefix).append(term);
}

/// The words of all keywords: what ranks, and what ranks only if there is nothing else.
struct Words {
  std::vector<std::string> stems;
  std::vector<std::string> stop_stems;
};

void add_once(std::vector<std::string>& strings, std::string_view added) {
  if (std::find(strings.begin(), strings.end(), added) == strings.end()) strings.emplace_back(added);
}

/// A word that stands twice in a query is meant once: "anak-anak", or a headline's name in its second half.
void add_keyword(const Keyword& keyword, text::Analyzer& analyzer, Words& words) {
  for (const auto& token : analyzer.analyze(keyword.text)) {
    add_once(text::is_stop_word(token.term) ? words.stop_stems : words.stems, token.stem);
  }
}

std::vector<std::string> phrase_terms(const Phrase& phrase, text::Analyzer& analyzer) {
  std::vector<std::string> terms;
  for (const auto& token : analyzer.analyze(phrase.text)) {
    if (!token.whole) terms.emplace_back(token.term);
  }
  return terms;
}

Xapian::Query phrase_query(const std::vector<std::string>& terms) {
  if (terms.size() == 1) return {terms.front()};
  return {Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size())};
}

Xapian::Query stem_query(const std::string& stem, double title_weight) {
  Xapian::Query anywhere(prefixed(schema::kStemPrefix, stem));
  if (title_weight <= 0) return anywhere;
  const Xapian::Query in_title(prefixed(schema::kTitleStemPrefix, stem));
  return {Xapian::Query::OP_OR, anywhere,
          Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, in_title, title_weight)};
}

}  // namespace

CompiledQuery compile(const Query& query, const Ranking& ranking, text::Analyzer& analyzer) {
  CompiledQuery compiled;
  Words words;
  for (const auto& clause : query.clauses) {
    if (const auto* const keyword = std::get_if<Keyword>(&clause)) {
      add_keyword(*keyword, analyzer, words);
    } else if (auto terms = phrase_terms(std::get<Phrase>(clause), analyzer); !terms.empty()) {
      compiled.phrases.push_back(std::move(terms));
    }
  }
  const bool only_stop_words = words.stems.empty() && compiled.phrases.empty();
  compiled.stems = std::move(only_stop_words ? words.stop_stems : words.stems);

  std::vector<Xapian::Query> parts;
  for (const auto& stem : compiled.stems) parts.push_back(stem_query(stem, ranking.title_weight));
  for (const auto& terms : compiled.phrases) parts.push_back(phrase_query(terms));
  if (parts.empty()) throw UsageError("the query holds no word; write some words to search for");
  compiled.query = Xapian::Query(Xapian::Query::OP_OR, parts.begin(), parts.end());
  return compiled;
}

}  // namespace warta::searching
