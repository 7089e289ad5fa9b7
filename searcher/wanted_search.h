// A search as a command line wants it.
#ifndef WARTA_SEARCHER_WANTED_SEARCH_H_
#define WARTA_SEARCHER_WANTED_SEARCH_H_

#include <cstdint>
#include <memory>
#include <optional>

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/text/analyzer.h"
#include "searcher/matching/document_lengths.h"
#include "searcher/options.h"
#include "searcher/search.h"
#include "searcher/wanted.h"

namespace warta::searching {

/// What was found, and with what query: a query is compiled for one state of the index.
struct WantedResult {
  query::CompiledQuery query;
  SearchResult result;
  /// What newness added at most (recency.h).
  double most_recency = 0;
};

/// `query` in place of what the options say, or nothing.
Wanted wanted_by(const Options& options, std::optional<query::Query> query);

SearchRequest request_of(const Options& options);

/// Compiles and searches, in this state of `database`, whose lengths these are (IndexReader::lengths());
/// without them by Xapian's operators alone, which takes up to twice as long. What is found is the same, and
/// so is what it weighs, to the rounding of sums, but where Xapian's OR weighs phrases that are not there
/// (1.4.22; docs/architecture.md). Throws as compile_wanted() does.
WantedResult search_wanted(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database,
                           const SearchRequest& request,
                           const std::shared_ptr<DocumentLengths>& lengths = nullptr);

/// What weighs what was found, and is of Xapian's operators alone, as Explainer takes it. With what was
/// searched for, in the same state of `database`. Throws as compile_wanted() does.
Xapian::Query explainable(const WantedResult& found, const Wanted& wanted, const Ranking& ranking,
                          text::Analyzer& analyzer, const Xapian::Database& database);

/// About how many articles match that were searched without lengths; exactly, where the result is exact.
/// `matching` is what compile_matching() makes of what was searched. SearchResult's own estimate takes a
/// word's stem, its title and its form for independent of each other there, though whoever has one of the
/// latter has the stem: it is half as much again for lists of words. This takes a fifth of the time of
/// searching, so that it is for what people are told.
std::uint64_t estimated_matches(const WantedResult& found, const Xapian::Query& matching,
                                const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_WANTED_SEARCH_H_
