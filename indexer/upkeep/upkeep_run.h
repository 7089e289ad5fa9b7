// What the command line asks to be done with an index that is there.
#ifndef WARTA_INDEXER_UPKEEP_UPKEEP_RUN_H_
#define WARTA_INDEXER_UPKEEP_UPKEEP_RUN_H_

#include <iosfwd>

#include "indexer/console.h"
#include "indexer/options.h"

namespace warta::indexing {

/// Does it: results go to `out`, what else there is to say to `console`; `input` is where ids are read from
/// for "-". Returns the exit status: 0, or 1 where some of what was asked for was not there, 2 where an index
/// is damaged, 128 and the signal where it was interrupted. Throws IndexError, InputError and UsageError.
int run_upkeep(const Options& options, Console& console, std::istream& input, std::ostream& out);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_UPKEEP_RUN_H_
