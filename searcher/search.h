// Searches an index: a compiled query in, ranked hits out.
#ifndef WARTA_SEARCHER_SEARCH_H_
#define WARTA_SEARCHER_SEARCH_H_

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/stored_article.h"
#include "searcher/ranking.h"

namespace warta::searching {

struct Hit {
  /// 1 is the best, whatever the offset.
  std::uint32_t rank = 0;
  double score = 0;
  StoredArticle article;
};

struct SearchResult {
  /// Best first; of equal score, the one indexed first.
  std::vector<Hit> hits;
  /// How many articles match in all: an estimate unless `exact`.
  std::uint64_t matches = 0;
  bool exact = true;
};

/// The hits from `offset` on, at most `limit` of them. `query` must have been compiled for this state of
/// `database`: what prefixes and spellings reach are its words. Throws Xapian::Error, for
/// IndexReader::with_database().
SearchResult search(const Xapian::Database& database, const query::CompiledQuery& query,
                    const Ranking& ranking, std::uint32_t offset, std::uint32_t limit);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SEARCH_H_
