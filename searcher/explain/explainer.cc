#include "searcher/explain/explainer.h"

#include <string>
#include <utility>

#include "common/query/query_printer.h"
#include "searcher/explain/score_walk.h"

namespace warta::searching {

Explainer::Explainer(const Xapian::Database& database, Xapian::Query query, const query::Node* tree,
                     const Ranking& ranking, text::Analyzer& analyzer)
    : database_(database),
      query_(std::move(query)),
      ranking_(ranking),
      analyzer_(analyzer),
      asked_(tree == nullptr ? AskedWords() : asked_words(*tree, analyzer)),
      written_(tree == nullptr ? "" : print_query(*tree)) {}

Explanation Explainer::explain(Xapian::docid document, const StoredArticle& article) {
  const StemForms title(article.title, analyzer_);
  const StemForms all(article.title + "\n\n" + article.body, analyzer_);
  Explanation explanation{written_, score_parts(database_, query_, ranking_, document)};
  for (auto& part : explanation.parts) name_words(part, title, all);
  return explanation;
}

void Explainer::name_words(ScorePart& part, const StemForms& title, const StemForms& all) const {
  if (part.source == ScoreSource::group || part.source == ScoreSource::recency) return;
  const bool by_stem = part.source == ScoreSource::stem;
  const auto& asked = by_stem ? asked_.by_stem : asked_.by_form;
  const auto found = asked.find(part.term);
  if (found != asked.end()) part.asked = found->second;
  const auto& text = part.in_title ? title : all;
  part.forms = by_stem ? text.of_stem(part.term) : text.of_form(part.term);
}

}  // namespace warta::searching
