// A run of the searcher with a file of queries: hits of each, or how good they are.
#ifndef WARTA_SEARCHER_EVALUATION_BATCH_RUN_H_
#define WARTA_SEARCHER_EVALUATION_BATCH_RUN_H_

#include <iosfwd>

#include "searcher/options.h"

namespace warta::searching {

/// Searches the queries of options.queries_path, "-" being `input`, and writes their hits to `results`, or
/// with options.qrels_path the figures. A query that cannot be meant is told in `messages` and passed over.
/// Returns the exit status: 2 if there was such a query, else 0 if something was found, else 1. Throws
/// UsageError, InputError and IndexError.
int run_batch(const Options& options, std::istream& input, std::ostream& results, std::ostream& messages);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_BATCH_RUN_H_
