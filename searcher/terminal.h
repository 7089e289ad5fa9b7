// What the output goes to, and what that can show.
#ifndef WARTA_SEARCHER_TERMINAL_H_
#define WARTA_SEARCHER_TERMINAL_H_

#include <cstddef>

#include "common/index_location.h"
#include "searcher/options.h"

namespace warta::searching {

struct Terminal {
  /// Whether to use colours and bold type.
  bool colored = false;
  /// Columns to break long lines at; 0 where lines are not to be broken, because no terminal shows them.
  std::size_t width = 0;
};

/// Looks at standard output. Automatic colour is used on a terminal, unless NO_COLOR is set and not empty or
/// TERM is "dumb"; the width is the terminal's, or COLUMNS.
Terminal standard_output_terminal(ColorUse color, const Environment& environment);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_TERMINAL_H_
