// A search as a command line wants it.
#ifndef WARTA_SEARCHER_WANTED_SEARCH_H_
#define WARTA_SEARCHER_WANTED_SEARCH_H_

#include <optional>

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/text/analyzer.h"
#include "searcher/options.h"
#include "searcher/search.h"
#include "searcher/wanted.h"

namespace warta::searching {

/// What was found, and with what query: a query is compiled for one state of the index.
struct WantedResult {
  query::CompiledQuery query;
  SearchResult result;
};

/// `query` in place of what the options say, or nothing.
Wanted wanted_by(const Options& options, std::optional<query::Query> query);

SearchRequest request_of(const Options& options);

/// Compiles and searches, in this state of `database`. Throws as compile_wanted() does.
WantedResult search_wanted(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database,
                           const SearchRequest& request);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_WANTED_SEARCH_H_
