// How an index is to be written to, as the command line says it.
#ifndef WARTA_INDEXER_WRITING_OPTIONS_H_
#define WARTA_INDEXER_WRITING_OPTIONS_H_

#include "indexer/console.h"
#include "indexer/options.h"
#include "indexer/writable_index.h"

namespace warta::indexing {

/// All but the lexicon, whose file is not read. What is to be told goes to `console`, which must outlive it.
WritingSettings writing_settings(const Options& options, Console& console);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_WRITING_OPTIONS_H_
