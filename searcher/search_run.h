// One run of the searcher: a query in, rendered results out.
#ifndef WARTA_SEARCHER_SEARCH_RUN_H_
#define WARTA_SEARCHER_SEARCH_RUN_H_

#include <iosfwd>

#include "common/terminal.h"
#include "searcher/options.h"
#include "searcher/render/renderer_choice.h"

namespace warta::searching {

/// Does what `options` say: finds, counts or shows articles. Results go to `results`; a line on how many
/// there are, and advice where there are none, to `messages`. Returns the exit status: 0 something was found,
/// 1 nothing was. Throws UsageError and IndexError.
int run_search(const Options& options, const Terminal& terminal, std::ostream& results,
               std::ostream& messages);

/// Shows what the words of the text of `options` become, by the lexicon of its index: of the one that the
/// command line names, or of the default one if it is there. Throws IndexError.
void run_analysis(const Options& options, const Terminal& terminal, std::istream& input, std::ostream& out);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SEARCH_RUN_H_
