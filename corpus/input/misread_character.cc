#include "corpus/input/misread_character.h"

#include <string>

#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

constexpr bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

/// Bytes of windows-1252 that may follow a word in real text: … ‘ ’ “ ” • – — ™ › » and the blank that does
/// not break. © and ® are not among them: Ã© and Ã® are the letters that are met most.
constexpr bool is_closing(unsigned char byte) {
  return byte == 0x85 || is_between(byte, 0x91, 0x97) || byte == 0x99 || byte == 0x9b || byte == 0xa0 ||
         byte == 0xbb;
}

constexpr bool is_closing_or_sign(unsigned char byte) {
  return is_closing(byte) || byte == 0xa9 || byte == 0xae;
}

/// € ƒ ˆ ‰ ˜ and most signs of Latin-1 with no meaning behind a letter; not ° § † ¹ ² ³ ª º, that may follow
/// one, and not Š Ž š ž Œ œ Ÿ, that are letters.
constexpr bool is_never_behind_letter(unsigned char byte) {
  return byte == 0x80 || byte == 0x83 || byte == 0x88 || byte == 0x89 || byte == 0x98 ||
         is_between(byte, 0xa1, 0xa6) || byte == 0xa8 || byte == 0xac || byte == 0xaf || byte == 0xb1 ||
         byte == 0xb5 || byte == 0xb6 || byte == 0xb8 || is_between(byte, 0xbc, 0xbf);
}

constexpr bool is_capital(char32_t c) {
  return is_between(c, 'A', 'Z') || (is_between(c, 0xc0, 0xde) && c != 0xd7);
}

constexpr bool is_small(char32_t c) {
  return is_between(c, 'a', 'z') || (is_between(c, 0xdf, 0xff) && c != 0xf7);
}

constexpr bool is_letter(char32_t c) {
  return is_capital(c) || is_small(c) || is_between(c, 0x100, 0x24f);
}

/// What no capital letter follows without a blank: small letters, digits, and punctuation that ends
/// something.
constexpr bool allows_no_capital_behind(char32_t c) {
  constexpr std::u32string_view kEnding = U".,;:!?)]%";
  return is_small(c) || is_between(c, '0', '9') || kEnding.find(c) != std::u32string_view::npos;
}

/// The character that ends before `at`; 0 if there is none, or none that is valid.
char32_t character_before(std::string_view text, std::size_t at) {
  for (std::size_t length = 1; length <= 4 && length <= at; ++length) {
    const auto character = first_character(text.substr(at - length, length));
    if (character.length == length) return character.value;
  }
  return 0;
}

std::size_t bytes_after(unsigned char lead) {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/// The characters around a place.
struct Neighbours {
  char32_t before = 0;
  char32_t behind = 0;
  bool after_misread = false;
};

/// For Â Ã Ä Å, whose second character may follow a capital letter in real text.
bool is_inside_word(const MisreadCharacter& misread, const Neighbours& around) {
  if (around.after_misread || allows_no_capital_behind(around.before)) return true;
  if (!is_capital(around.before)) return is_letter(around.behind) || misread.second == 0xa0;
  // A word in capitals may end in Ã and go on behind a dash or an apostrophe, in small letters.
  const bool glue =
      misread.second == 0x85 || misread.second == 0x92 || is_between(misread.second, 0x96, 0x97);
  return is_capital(around.behind) || (is_small(around.behind) && !(misread.lead == 0xc3 && glue));
}

bool is_latin_misread(const MisreadCharacter& misread, const Neighbours& around) {
  constexpr unsigned char kMultiplication = 0x97;
  if (!is_closing(misread.second) || is_inside_word(misread, around)) return true;
  return misread.character == 0xd7 && misread.second == kMultiplication && !is_capital(around.before);
}

/// Letters beyond Latin Extended-A: ơ Ư ư, which Vietnamese has in every line, at once; others, like ș and ə,
/// inside a word.
bool is_rare_latin_misread(const MisreadCharacter& misread, const Neighbours& around) {
  if (around.after_misread) return true;
  if (misread.lead == 0xc6) return misread.second == 0xa1 || misread.second == 0xaf || misread.second == 0xb0;
  if (is_small(around.before)) return true;
  return !is_closing_or_sign(misread.second) && is_small(around.behind);
}

/// Scripts of which a single character proves nothing.
bool is_script(const MisreadCharacter& misread) {
  const auto c = misread.character;
  return is_between(c, 0x300, 0x1fff) || is_between(c, 0x2e80, 0xdfff) || is_between(c, 0xf900, 0xfaff) ||
         is_between(c, 0xfb1d, 0xfdff) || is_between(c, 0xfe20, 0xfefe) || is_between(c, 0xff00, 0xffef) ||
         is_between(c, 0x10000, 0x1efff) || is_between(c, 0x20000, 0x3ffff);
}

bool is_script_misread(const MisreadPlace& place, std::size_t length) {
  if (place.after_misread) return true;
  const auto next = misread_character(place.text.substr(place.at + length));
  return next && (is_script(*next) || next->certain);
}

/// Symbols and their like, of three or four bytes: never a letter and its punctuation.
bool is_symbol(char32_t c) {
  return is_between(c, 0x2000, 0x2dff) || is_between(c, 0xfb00, 0xfb06) || is_between(c, 0xfe00, 0xfe0f) ||
         c == 0xfeff || c == kReplacementCharacter || is_between(c, 0x1f000, 0x1faff);
}

bool is_vietnamese_misread(const MisreadCharacter& misread, const Neighbours& around) {
  return !misread.could_be_punctuation || around.after_misread ||
         (is_small(around.before) && is_small(around.behind));
}

}  // namespace

std::optional<MisreadCharacter> misread_character(std::string_view text) {
  const auto first = first_character(text);
  const auto lead = first.length > 0 ? byte_misread_as(first.value) : std::nullopt;
  const auto more = lead ? bytes_after(*lead) : 0;
  if (more == 0) return std::nullopt;
  std::string bytes(1, static_cast<char>(*lead));
  MisreadCharacter misread{0, first.length, *lead, 0, false, true};
  for (std::size_t i = 0; i < more; ++i) {
    const auto read = first_character(text.substr(misread.length));
    const auto byte = read.length > 0 ? byte_misread_as(read.value) : std::nullopt;
    if (!byte || !is_between(*byte, 0x80, 0xbf)) return std::nullopt;
    if (i == 0) misread.second = *byte;
    bytes += static_cast<char>(*byte);
    misread.length += read.length;
    misread.certain =
        misread.certain || is_never_behind_letter(*byte) || (read.value <= 0x9f && !is_closing(*byte));
    misread.could_be_punctuation = misread.could_be_punctuation && is_closing_or_sign(*byte);
  }
  const auto meant = first_character(bytes);
  if (meant.length != bytes.size()) return std::nullopt;
  misread.character = meant.value;
  return misread;
}

std::size_t misread_rest(std::string_view text) {
  const auto first = first_character(text);
  const auto lead = first.length > 0 ? byte_misread_as(first.value) : std::nullopt;
  const auto whole = lead ? bytes_after(*lead) : 0;
  auto length = first.length;
  for (std::size_t i = 0; i + 1 < whole; ++i) {
    const auto next = first_character(text.substr(length));
    if (!is_between(next.value, 0x80, 0x9f)) break;
    if (i == 0 && is_closing(static_cast<unsigned char>(next.value))) return 0;
    length += next.length;
  }
  return length == first.length ? 0 : length;
}

bool is_misreading(const MisreadCharacter& misread, const MisreadPlace& place) {
  const auto c = misread.character;
  if (misread.certain) return true;
  const auto behind = first_character(place.text.substr(place.at + misread.length));
  const Neighbours around{character_before(place.text, place.at), behind.length > 0 ? behind.value : 0,
                          place.after_misread};
  if (c < 0x180) return is_latin_misread(misread, around);
  if (c < 0x300) return is_rare_latin_misread(misread, around);
  if (is_between(c, 0x1e00, 0x1eff)) return is_vietnamese_misread(misread, around);
  if (is_symbol(c)) return !misread.could_be_punctuation;
  return is_script(misread) && is_script_misread(place, misread.length);
}

}  // namespace warta::corpus
