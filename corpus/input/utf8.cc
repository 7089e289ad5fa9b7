#include "corpus/input/utf8.h"

#include <algorithm>
#include <array>

namespace warta::corpus {
namespace {

/// 80 to 9F, by the index of the Encoding Standard (encoding.spec.whatwg.org); 0 where the standard has a
/// control character, which no text means.
constexpr std::array<char32_t, 32> kUpperControls = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

constexpr unsigned char byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

/// By the first byte; 0 if none begins so.
std::size_t length_after(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/// Is `value`, read from `length` bytes, written in the shortest way, and a character at all?
bool is_wellformed(char32_t value, std::size_t length) {
  constexpr std::array<char32_t, 5> kFirstOfLength = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  return value >= kFirstOfLength[length] && value <= 0x10ffff && !surrogate;
}

}  // namespace

Utf8Character first_character(std::string_view text) {
  if (text.empty()) return {};
  const auto lead = byte_at(text, 0);
  const auto length = length_after(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || length > text.size()) return {};
  auto value = static_cast<char32_t>(lead & (0x7fU >> length));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte_at(text, i) & 0xc0U) != 0x80) return {};
    value = (value << 6U) | (byte_at(text, i) & 0x3fU);
  }
  if (!is_wellformed(value, length)) return {};
  return {value, length};
}

std::string utf8_of(char32_t character) {
  const auto continuation = [character](unsigned shift) {
    return static_cast<char>(0x80U | ((character >> shift) & 0x3fU));
  };
  if (character < 0x80) return {static_cast<char>(character)};
  if (character < 0x800) return {static_cast<char>(0xc0U | (character >> 6U)), continuation(0)};
  if (character < 0x10000)
    return {static_cast<char>(0xe0U | (character >> 12U)), continuation(6), continuation(0)};
  return {static_cast<char>(0xf0U | (character >> 18U)), continuation(12), continuation(6), continuation(0)};
}

std::optional<char32_t> from_windows_1252(unsigned char byte) {
  if (byte < 0x80 || byte >= 0xa0) return byte;
  const auto character = kUpperControls[byte - 0x80U];
  if (character == 0) return std::nullopt;
  return character;
}

std::optional<unsigned char> byte_misread_as(char32_t character) {
  if (character < 0x100) return static_cast<unsigned char>(character);
  const auto* const found = std::find(kUpperControls.begin(), kUpperControls.end(), character);
  if (found == kUpperControls.end()) return std::nullopt;
  return static_cast<unsigned char>(0x80 + (found - kUpperControls.begin()));
}

}  // namespace warta::corpus
