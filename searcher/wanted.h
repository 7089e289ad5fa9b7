// What a run of the searcher looks for: what a query says, or articles like another one, or all of them,
// narrowed by filters.
#ifndef WARTA_SEARCHER_WANTED_H_
#define WARTA_SEARCHER_WANTED_H_

#include <optional>
#include <string>

#include <xapian.h>

#include "common/errors.h"
#include "common/query/compiled_query.h"
#include "common/query/query.h"
#include "common/query/word_matcher.h"
#include "common/text/analyzer.h"
#include "searcher/filters.h"

namespace warta::searching {

/// The index has no article of the id or URL that was asked for.
class UnknownArticle : public UsageError {
 public:
  explicit UnknownArticle(const std::string& name);
};

struct Wanted {
  std::optional<query::Query> query;
  /// Id or URL of the article that others are to be like; empty for none.
  std::string similar_to;
  Filters filters;
  query::Weights weights;
};

/// For this state of `database`, with the analysis of its index; words are found by `matcher`. Throws
/// UsageError, among them UnknownArticle; lets Xapian's errors through.
query::CompiledQuery compile_wanted(const Wanted& wanted, text::Analyzer& analyzer,
                                    const Xapian::Database& database,
                                    const query::WordMatcher& matcher = query::OperatorMatcher());

/// What finds the same articles, for what counts them: without what only makes words weigh more, it reads a
/// posting list of each word instead of three. Throws likewise.
Xapian::Query compile_matching(Wanted wanted, text::Analyzer& analyzer, const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_WANTED_H_
