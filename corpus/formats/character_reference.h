// References to characters, as XML and HTML have them: `&amp;`, `&hellip;`, `&#8230;`, `&#x2026;`.
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_FORMATS_CHARACTER_REFERENCE_H_
#define WARTA_CORPUS_FORMATS_CHARACTER_REFERENCE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::corpus {

struct CharacterReference {
  /// Bytes from the ampersand to the semicolon; 0 where no reference stands.
  std::size_t length = 0;
  /// 0 where a number stands for no character.
  char32_t character = 0;
};

/// The reference at the beginning of `text`: a number, or a name of HTML 4 or XML. Its semicolon must be
/// there.
CharacterReference read_character_reference(std::string_view text);

/// The character of a name of HTML 4 or XML, without ampersand and semicolon; 0 if there is none.
char32_t named_character(const std::string& name);

/// Appends `character`, which must be one that UTF-8 can hold.
void append_utf8(std::string& text, char32_t character);

/// The length of the character of UTF-8 at the beginning of `text`; 0 where none stands.
std::size_t utf8_length(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_CHARACTER_REFERENCE_H_
