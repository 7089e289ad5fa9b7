// A query tree as what Xapian searches for and what a snippet shows.
#ifndef WARTA_SEARCHER_QUERY_COMPILER_H_
#define WARTA_SEARCHER_QUERY_COMPILER_H_

#include <string>
#include <vector>

#include <xapian.h>

#include "common/text/analyzer.h"
#include "searcher/query.h"
#include "searcher/ranking.h"

namespace warta::searching {

struct CompiledQuery {
  Xapian::Query query;
  /// What to highlight: words by their stems, phrases by their terms one behind the other.
  std::vector<std::string> stems;
  std::vector<std::vector<std::string>> phrases;
};

/// A keyword becomes its words' stems, each also looked for among titles; a phrase its exact forms in their
/// order. Stop words are left out when anything else remains; inside phrases they stay. Throws UsageError
/// where nothing that could be looked for is in the query.
CompiledQuery compile(const Query& query, const Ranking& ranking, text::Analyzer& analyzer);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_QUERY_COMPILER_H_
