// Character references: `&amp;`, `&nbsp`, `&#8220;`, `&#x201C;`.
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_HTML_HTML_ENTITIES_H_
#define WARTA_CORPUS_HTML_HTML_ENTITIES_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

struct HtmlEntity {
  char32_t code_point = 0;
  /// Bytes of the reference, from its & on.
  std::size_t length = 0;
};

/// The reference that `text` begins with, as browsers read it (HTML, section 13.2.5.72 and following):
/// numbers of windows-1252's 0x80 to 0x9F mean its characters, numbers that are no character U+FFFD. Of two
/// levels the inner one is meant: `&amp;nbsp;` is a blank. Stricter than browsers in two points, for what is
/// no HTML at all: a number needs its semicolon unless a blank or the end follows, and so does a name unless
/// it is of the old ones and no letter, digit or = follows. nullopt for "AT&T", "R&B; soul", "a & b",
/// "?a=1&copy=2".
std::optional<HtmlEntity> entity_at(std::string_view text);

/// UTF-8. Requires a code point that is no surrogate and not above U+10FFFF.
std::string to_utf8(char32_t code_point);

/// All references decoded; blanks and line breaks stay as they are.
std::string with_entities_decoded(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_ENTITIES_H_
