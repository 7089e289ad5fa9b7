// Text as a terminal shows it: how wide it is, and without anything in it that steers the terminal.
#ifndef WARTA_COMMON_TEXT_TERMINAL_TEXT_H_
#define WARTA_COMMON_TEXT_TERMINAL_TEXT_H_

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace warta::text {

/// Columns that `text` takes: East Asian wide characters two, combining and invisible ones none. Bytes that
/// are not UTF-8 count as one each. Thread-safe.
std::size_t display_width(std::string_view text);

/// The bytes of the longest beginning of `text` that takes at most `columns`; a character goes with the
/// combining ones behind it, so that none of them is parted from it. Thread-safe.
std::size_t beginning_of_width(std::string_view text, std::size_t columns);

/// `text`, but each character that steers a terminal replaced by what `replacement` gives for it: the control
/// characters (C0, C1, DEL) and the ones that turn the direction of writing. For bytes that are not UTF-8 it
/// is asked with U+FFFD. Thread-safe if `replacement` is.
std::string with_steering_replaced(std::string_view text,
                                   const std::function<std::string(char32_t)>& replacement);

/// `text` with control characters (C0, C1, DEL), the ones that turn the direction of writing, and bytes that
/// are not UTF-8 replaced by U+FFFD; tabs and line breaks by a blank. An article cannot steer the terminal
/// then, nor break a line of output. Thread-safe.
std::string visible(std::string_view text);

/// The same of a text of several lines, which it leaves such. Thread-safe.
std::string visible_lines(std::string_view text);

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_TERMINAL_TEXT_H_
