// Holds two indexes against each other by searching both as the searcher does.
#ifndef WARTA_TESTS_INDEXER_BULK_QUERY_COMPARISON_H_
#define WARTA_TESTS_INDEXER_BULK_QUERY_COMPARISON_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/text/user_lexicon.h"
#include "tests/indexer/bulk/index_differences.h"

namespace warta::tests {

struct SearchComparison {
  /// Differences that are put in words.
  std::size_t most_named = 50;
  /// Hits that are compared of each query; so few are looked for that documents are left out by bounds.
  std::uint32_t limit = 10;
  /// What the indexes were made with.
  std::shared_ptr<const text::UserLexicon> lexicon = nullptr;
};

struct SearchedBoth {
  IndexDifferences differences;
  std::size_t searched = 0;
  /// Queries that are refused for both, as those that reach too many words.
  std::size_t refused = 0;
  /// Queries that find something in the first.
  std::size_t with_hits = 0;
};

/// Has each query parsed, compiled for either index and searched for in it, ranked as the searcher ranks.
/// The same must be: what it is compiled to; the refusal; the hits and their order, their scores to the last
/// bit, the stored articles; the number of matches and whether it is an estimate.
SearchedBoth compare_queries(const Xapian::Database& first, const Xapian::Database& second,
                             const std::vector<std::string>& queries,
                             const SearchComparison& comparison = {});

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_QUERY_COMPARISON_H_
