// What the dumps of a command line hold, shown before anything is indexed.
#ifndef WARTA_INDEXER_DRY_RUN_H_
#define WARTA_INDEXER_DRY_RUN_H_

#include <iosfwd>

#include "indexer/build_report.h"
#include "indexer/console.h"
#include "indexer/options.h"

namespace warta::indexing {

/// Reads all dumps of `options` and writes to `out`: of each of the first files its format, charset,
/// delimiter and which field is what; the first three articles as they would be indexed; counts, languages
/// and the range of dates. What would be rejected is told to `console` and written to the rejects, as in a
/// run. No index is opened. Throws as run_indexing() does.
BuildReport run_dry(const Options& options, Console& console, std::ostream& out);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_DRY_RUN_H_
