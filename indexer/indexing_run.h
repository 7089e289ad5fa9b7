// One run of the indexer: dumps in, index and report out.
#ifndef WARTA_INDEXER_INDEXING_RUN_H_
#define WARTA_INDEXER_INDEXING_RUN_H_

#include <iosfwd>

#include "common/terminal.h"
#include "indexer/build_report.h"
#include "indexer/console.h"
#include "indexer/options.h"

namespace warta::indexing {

/// Indexes every dump that `options` names; what cannot be read is told to `console` and counted, and the
/// rest is indexed all the same. The index is opened with the first article: a run that finds none makes
/// none. What was read before an error or an interruption is committed. Throws IndexError; with --strict also
/// InputError, for the first record that is no article or dump that cannot be read.
BuildReport run_indexing(const Options& options, Console& console);

/// Shows what the words of the text of `options` become, by the lexicon that it names, or that of its index:
/// of the one that the command line names, or of the default one if it is there. Throws InputError and
/// IndexError.
void run_analysis(const Options& options, const Terminal& terminal, std::istream& input, std::ostream& out);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEXING_RUN_H_
