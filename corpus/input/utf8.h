// Single characters in UTF-8 and in windows-1252. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_UTF8_H_
#define WARTA_CORPUS_INPUT_UTF8_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

/// Stands for what cannot be read.
constexpr char32_t kReplacementCharacter = 0xfffd;

struct Utf8Character {
  char32_t value = kReplacementCharacter;
  /// In bytes; 0 if there is no character.
  std::size_t length = 0;
};

/// The character at the beginning of `text`, by RFC 3629: no overlong forms, no surrogates. Its length is 0
/// where `text` is empty or begins otherwise.
Utf8Character first_character(std::string_view text);

/// Requires a code point that is no surrogate.
std::string utf8_of(char32_t character);

/// What a byte means in windows-1252; nullopt for the five that mean nothing (81, 8D, 8F, 90, 9D).
std::optional<char32_t> from_windows_1252(unsigned char byte);

/// The byte that was misread as `character` by a program that took bytes for windows-1252 or for ISO-8859-1,
/// where 80 to 9F are control characters; nullopt if no byte is read so.
std::optional<unsigned char> byte_misread_as(char32_t character);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_UTF8_H_
