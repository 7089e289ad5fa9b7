// Shows text on a terminal one screen after the other, by a program that is there for it.
#ifndef WARTA_SEARCHER_RENDER_PAGER_H_
#define WARTA_SEARCHER_RENDER_PAGER_H_

#include <string>

#include "common/index_location.h"

namespace warta::searching {

/// The command that pages: $WARTA_PAGER, $PAGER, or less where there is such a program; empty where nothing
/// is to page, which is also what "cat" means.
std::string pager_command(const Environment& environment);

/// Gives `text` to `command`, run by sh, and waits for its end; what it does not read is dropped. As git
/// does, LESS is FRX where it is not set: text of less than a screen stays on the screen, and colours show.
/// In any locale less is told that the text is UTF-8. False if it could not be run; the text was not shown
/// then. Interrupts are the pager's own affair meanwhile.
bool page(const std::string& text, const std::string& command);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_PAGER_H_
