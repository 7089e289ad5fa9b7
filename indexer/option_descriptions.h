// What the options of warta-indexer are called and what --help says of them.
#ifndef WARTA_INDEXER_OPTION_DESCRIPTIONS_H_
#define WARTA_INDEXER_OPTION_DESCRIPTIONS_H_

#include <boost/program_options/options_description.hpp>

namespace warta::indexing {

/// All of them, in groups. Thread-safe.
boost::program_options::options_description described_options();

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_OPTION_DESCRIPTIONS_H_
