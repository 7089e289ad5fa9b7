// What the output goes to, and what that can show.
#ifndef WARTA_COMMON_TERMINAL_H_
#define WARTA_COMMON_TERMINAL_H_

#include <cstddef>

#include "common/index_location.h"

namespace warta {

/// Whether to colour the output: automatic is on a terminal, unless NO_COLOR is set.
enum class ColorUse { automatic, always, never };

struct Terminal {
  /// Whether to use colours and bold type.
  bool colored = false;
  /// Columns to break long lines at; 0 where lines are not to be broken, because no terminal shows them.
  std::size_t width = 0;

  /// Is it one that people look at?
  bool shows() const { return width > 0; }
};

/// Looks at standard output. Automatic colour is used on a terminal, unless NO_COLOR is set and not empty or
/// TERM is "dumb"; the width is the terminal's, or COLUMNS.
Terminal standard_output_terminal(ColorUse color, const Environment& environment);

}  // namespace warta

#endif  // WARTA_COMMON_TERMINAL_H_
