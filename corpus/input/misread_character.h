// A character whose bytes of UTF-8 were read as windows-1252 or ISO-8859-1, one by one. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_MISREAD_CHARACTER_H_
#define WARTA_CORPUS_INPUT_MISREAD_CHARACTER_H_

#include <cstddef>
#include <optional>
#include <string_view>

namespace warta::corpus {

struct MisreadCharacter {
  /// What was meant.
  char32_t character = 0;
  /// Bytes of the characters that were read instead.
  std::size_t length = 0;
  /// The first of the bytes that were misread, C2 to F4, and the second.
  unsigned char lead = 0;
  unsigned char second = 0;
  /// Some byte behind the first was read as what follows no letter in real text: a control character, €, ¼,
  /// ±.
  bool certain = false;
  /// All bytes behind the first were read as what may follow a word: quotes, dashes, ™ and their like.
  bool could_be_punctuation = false;
};

/// The one that begins `text`; nullopt if its characters are no bytes of a valid character.
std::optional<MisreadCharacter> misread_character(std::string_view text);

/// Bytes of the rest of a misread character that begins `text` and lost its end on the way: a lead of three
/// or four bytes with one or two control characters behind it that windows-1252 has no quotes or dashes for.
/// Requires that misread_character() finds none. 0 if there is no such rest.
std::size_t misread_rest(std::string_view text);

/// Where a misread character stands.
struct MisreadPlace {
  std::string_view text;
  /// Bytes before it.
  std::size_t at = 0;
  /// The one before it was taken for misread, with a blank between at most.
  bool after_misread = false;
};

/// Is the text damaged there, or does it mean what it says? By the rules in corpus/mojibake.h.
bool is_misreading(const MisreadCharacter& misread, const MisreadPlace& place);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_MISREAD_CHARACTER_H_
