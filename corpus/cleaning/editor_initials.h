// The initials of an article's desk at the very end of its body.
#ifndef WARTA_CORPUS_CLEANING_EDITOR_INITIALS_H_
#define WARTA_CORPUS_CLEANING_EDITOR_INITIALS_H_

#include <cstddef>
#include <string_view>

namespace warta::corpus {

/// A body's length without what desks leave behind its last sentence: initials in small letters ("(nds/krs)",
/// "[ans]", "(T.L007/S024)" with the codes of an agency), "(*)", "***" and "[]", and the blanks there.
/// Agencies
/// ("(ANTARA)"), names and whatever does not stand behind the end of a sentence or in a line of its own stay.
/// The whole length if there is none. Pure; thread-safe; looks at the last 64 bytes only.
std::size_t length_without_initials(std::string_view body);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_EDITOR_INITIALS_H_
