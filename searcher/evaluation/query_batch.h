// Many queries, searched by several threads, with results in the order of the queries.
#ifndef WARTA_SEARCHER_EVALUATION_QUERY_BATCH_H_
#define WARTA_SEARCHER_EVALUATION_QUERY_BATCH_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "searcher/evaluation/trec_files.h"
#include "searcher/options.h"
#include "searcher/search.h"

namespace warta::searching {

/// What became of a query.
struct QueryOutcome {
  SearchResult result;
  /// The hits as the options want them, unless they want no format.
  std::string rendered;
  /// Why it could not be searched; empty if it could.
  std::string refusal;
};

/// The threads' own readers and analysers. Not thread-safe.
class QueryBatch {
 public:
  /// Opens the index for each of so many threads. `options` must outlive it. Throws IndexError.
  QueryBatch(const Options& options, std::size_t threads);
  ~QueryBatch();
  QueryBatch(const QueryBatch&) = delete;
  QueryBatch& operator=(const QueryBatch&) = delete;
  QueryBatch(QueryBatch&&) = delete;
  QueryBatch& operator=(QueryBatch&&) = delete;

  /// Searches all and calls `take` with each query and what became of it, in their order and in this thread;
  /// what is held meanwhile is bounded. With `render` outcomes are rendered. Throws IndexError.
  void run(const std::vector<AskedQuery>& queries, bool render,
           const std::function<void(const AskedQuery&, const QueryOutcome&)>& take);

 private:
  class Worker;

  std::vector<std::unique_ptr<Worker>> workers_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_QUERY_BATCH_H_
