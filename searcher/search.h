// Searches an index: a compiled query in, hits out.
#ifndef WARTA_SEARCHER_SEARCH_H_
#define WARTA_SEARCHER_SEARCH_H_

#include <cstdint>
#include <optional>
#include <vector>

#include <xapian.h>

#include "common/stored_article.h"
#include "searcher/explain/explanation.h"
#include "searcher/ranking.h"
#include "searcher/search_order.h"

namespace warta::searching {

/// Near-copies of a story: only the first one of each is a hit, or all are.
enum class Duplicates : std::uint8_t { collapse, show };

struct SearchRequest {
  Ranking ranking;
  /// Hits passed over, and hits wanted behind them.
  std::uint32_t offset = 0;
  std::uint32_t limit = 10;
  SortOrder order = SortOrder::relevance;
  Duplicates duplicates = Duplicates::show;
};

struct Hit {
  /// 1 is the first, whatever the offset.
  std::uint32_t rank = 0;
  /// BM25's, whatever the order.
  double score = 0;
  StoredArticle article;
  /// Near-copies of this article that match too and are no hits because it is one: at least so many, and
  /// just so many where SearchResult::exact.
  std::uint32_t similar = 0;
  /// Its number in the index.
  Xapian::docid document = 0;
  /// Where it was asked for.
  std::optional<Explanation> explanation = std::nullopt;
};

struct SearchResult {
  /// In the order wanted; of equal ones, the better, then the one indexed first.
  std::vector<Hit> hits;
  /// How many articles match in all, collapsed ones too: an estimate unless `exact`.
  std::uint64_t matches = 0;
  bool exact = true;
};

/// `query` must have been compiled for this state of `database`: what prefixes and spellings reach are its
/// words. Throws Xapian::Error, for IndexReader::with_database().
SearchResult search(const Xapian::Database& database, const Xapian::Query& query,
                    const SearchRequest& request);

/// How many articles match, exactly; likewise.
std::uint64_t count_matches(const Xapian::Database& database, const Xapian::Query& query);

/// About how many match, by the frequencies of the query's terms alone, as though they were independent of
/// each other; likewise.
std::uint64_t estimate_matches(const Xapian::Database& database, const Xapian::Query& query);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SEARCH_H_
