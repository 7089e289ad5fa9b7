// Looking for phrases in raw bytes, the case of ASCII letters aside.
//
// Pure functions; thread-safe. Offsets are bytes. Bytes from 0x80 on count as letters: whatever they spell is
// never cut through.
#ifndef WARTA_CORPUS_CLEANING_FOLDED_TEXT_H_
#define WARTA_CORPUS_CLEANING_FOLDED_TEXT_H_

#include <cstddef>
#include <string_view>

namespace warta::corpus {

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}

constexpr bool is_non_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80U;
}

constexpr bool is_utf8_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Letters, digits and all that is not ASCII.
constexpr bool is_word_byte(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || is_non_ascii(c);
}

constexpr bool is_blank_byte(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr char ascii_folded(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The first offset from `at` on that holds no blank: also none of the no-break and zero-width ones that web
/// pages use.
std::size_t after_blanks(std::string_view text, std::size_t at);

/// The same from the other side: the end of what stands before `end`, blanks left out.
std::size_t before_blanks(std::string_view text, std::size_t end);

/// Without blanks of any kind at both ends.
std::string_view without_outer_blanks(std::string_view text);

/// The first letter at `from` or behind it; npos where there is none. Signs that are not ASCII (quotation
/// marks, arrows, dingbats, emoji) are no letters.
std::size_t find_letter(std::string_view text, std::size_t from);

inline bool holds_letters(std::string_view text) {
  return find_letter(text, 0) != std::string_view::npos;
}

/// If `phrase` (lower case; a blank in it stands for one to eight of any kind, or for `_`) is at `at` and
/// ends with a word, the offset behind it; else npos.
std::size_t match_phrase(std::string_view text, std::size_t at, std::string_view phrase);

/// Where `phrase` begins as whole words; npos where nowhere. Takes time in proportion to the text.
std::size_t find_phrase(std::string_view text, std::string_view phrase);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_FOLDED_TEXT_H_
