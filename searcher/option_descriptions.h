// What the options of warta-searcher are called and what --help says of them.
#ifndef WARTA_SEARCHER_OPTION_DESCRIPTIONS_H_
#define WARTA_SEARCHER_OPTION_DESCRIPTIONS_H_

#include <boost/program_options/options_description.hpp>

namespace warta::searching {

/// All of them, in groups. Thread-safe.
boost::program_options::options_description described_options();

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_OPTION_DESCRIPTIONS_H_
