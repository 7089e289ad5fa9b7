// Explains the scores of hits, word by word.
#ifndef WARTA_SEARCHER_EXPLAIN_EXPLAINER_H_
#define WARTA_SEARCHER_EXPLAIN_EXPLAINER_H_

#include <string>

#include <xapian.h>

#include "common/query/query.h"
#include "common/stored_article.h"
#include "common/text/analyzer.h"
#include "searcher/explain/explanation.h"
#include "searcher/explain/word_forms.h"
#include "searcher/ranking.h"

namespace warta::searching {

/// For one query. Not thread-safe.
class Explainer {
 public:
  /// `tree` is what `query` was compiled of; null if it was made otherwise. All but `query` must outlive it,
  /// `database` in the state that was searched.
  Explainer(const Xapian::Database& database, Xapian::Query query, const query::Node* tree,
            const Ranking& ranking, text::Analyzer& analyzer);

  /// Of a match and what is stored of it. Lets Xapian's errors through.
  Explanation explain(Xapian::docid document, const StoredArticle& article);

 private:
  void name_words(ScorePart& part, const StemForms& title, const StemForms& all) const;

  const Xapian::Database& database_;
  Xapian::Query query_;
  const Ranking& ranking_;
  text::Analyzer& analyzer_;
  AskedWords asked_;
  std::string written_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EXPLAIN_EXPLAINER_H_
