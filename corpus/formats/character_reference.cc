#include "corpus/formats/character_reference.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

#include <libxml/HTMLparser.h>

namespace warta::corpus {
namespace {

/// Longer than every name and number: the semicolon is not looked for any further.
constexpr std::size_t kMaxLength = 16;

constexpr char32_t kLastCharacter = 0x10ffff;

bool is_surrogate(char32_t character) {
  return character >= 0xd800 && character <= 0xdfff;
}

char32_t numbered_character(std::string_view digits) {
  int base = 10;
  if (!digits.empty() && (digits.front() == 'x' || digits.front() == 'X')) {
    digits.remove_prefix(1);
    base = 16;
  }
  std::uint32_t number = 0;
  const auto* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number, base);
  if (read.ec != std::errc() || read.ptr != end) return 0;
  const auto character = static_cast<char32_t>(number);
  return character > kLastCharacter || is_surrogate(character) ? 0 : character;
}

/// How many bytes a character of UTF-8 has, told from its first; 0 where none begins so.
std::size_t announced_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

}  // namespace

char32_t named_character(const std::string& name) {
  if (name == "apos") return U'\'';  // XML's, which HTML 4 does not have
  const auto* const entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
  return entity == nullptr ? 0 : static_cast<char32_t>(entity->value);
}

CharacterReference read_character_reference(std::string_view text) {
  if (!text.starts_with('&')) return {};
  const auto semicolon = text.substr(0, kMaxLength).find(';');
  if (semicolon == std::string_view::npos || semicolon < 2) return {};
  const auto name = text.substr(1, semicolon - 1);
  if (name.front() == '#') {
    if (name.find_first_not_of("0123456789abcdefABCDEFxX", 1) != std::string_view::npos) return {};
    return {semicolon + 1, numbered_character(name.substr(1))};
  }
  const auto character = named_character(std::string(name));
  if (character == 0) return {};
  return {semicolon + 1, character};
}

void append_utf8(std::string& text, char32_t character) {
  const auto add = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (character < 0x80) {
    add(character);
    return;
  }
  if (character < 0x800) {
    add(0xc0U | (character >> 6U));
  } else if (character < 0x10000) {
    add(0xe0U | (character >> 12U));
    add(0x80U | ((character >> 6U) & 0x3fU));
  } else {
    add(0xf0U | (character >> 18U));
    add(0x80U | ((character >> 12U) & 0x3fU));
    add(0x80U | ((character >> 6U) & 0x3fU));
  }
  add(0x80U | (character & 0x3fU));
}

std::size_t utf8_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto length = announced_length(byte(0));
  if (length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return 0;
  }
  // What would be too long a form, a surrogate or beyond the last character (RFC 3629, section 4).
  const bool sound = !(byte(0) == 0xe0 && byte(1) < 0xa0) && !(byte(0) == 0xed && byte(1) >= 0xa0) &&
                     !(byte(0) == 0xf0 && byte(1) < 0x90) && !(byte(0) == 0xf4 && byte(1) >= 0x90);
  return sound ? length : 0;
}

}  // namespace warta::corpus
