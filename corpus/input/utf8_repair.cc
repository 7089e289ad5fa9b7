#include "corpus/input/utf8_repair.h"

#include <cstddef>

#include <simdjson.h>

#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

constexpr unsigned char byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

constexpr bool is_continuation(unsigned char byte) {
  return (byte & 0xc0U) == 0x80;
}

/// The UTF-16 surrogate that three bytes at `at` encode; 0 if they encode none.
char32_t surrogate_at(std::string_view text, std::size_t at) {
  const auto second = byte_at(text, at + 1);
  const auto third = byte_at(text, at + 2);
  if (byte_at(text, at) != 0xed || second < 0xa0 || second > 0xbf || !is_continuation(third)) return 0;
  return 0xd000U | ((second & 0x3fU) << 6U) | (third & 0x3fU);
}

/// A character, or half of one, from three bytes that encode a surrogate.
Utf8Character read_surrogate(std::string_view text) {
  constexpr std::size_t kLength = 3;
  const auto leading = surrogate_at(text, 0);
  if (leading == 0) return {};
  const auto trailing = surrogate_at(text, kLength);
  if (leading >= 0xdc00 || trailing < 0xdc00) return {kReplacementCharacter, kLength};
  return {0x10000 + ((leading - 0xd800) << 10U) + (trailing - 0xdc00), 2 * kLength};
}

/// How many bytes the overlong form takes that begins `text`; 0 if none does.
std::size_t overlong_length(std::string_view text) {
  const auto lead = byte_at(text, 0);
  const auto second = byte_at(text, 1);
  if (!is_continuation(second)) return 0;
  if (lead == 0xc0 || lead == 0xc1) return 2;
  if (!is_continuation(byte_at(text, 2))) return 0;
  if (lead == 0xe0 && second < 0xa0) return 3;
  return lead == 0xf0 && second < 0x90 && is_continuation(byte_at(text, 3)) ? 4 : 0;
}

Utf8Character read_overlong(std::string_view text) {
  const auto length = overlong_length(text);
  if (length == 0) return {};
  auto value = static_cast<char32_t>(byte_at(text, 0) & (0x7fU >> length));
  for (std::size_t i = 1; i < length; ++i) value = (value << 6U) | (byte_at(text, i) & 0x3fU);
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (value == 0 || surrogate) return {kReplacementCharacter, length};
  if (value < 0x20) return {};
  return {value, length};
}

/// What is left of a character that was cut: the beginnings of punctuation (E2 80 to E2 84), of emoji
/// (F0 9F) and of marks (EF B8, EF BB, EF BF), and any lead byte of these or of Latin letters at the end of
/// the text. Other beginnings, like E9 94, are as likely é and a closing quote in windows-1252.
Utf8Character read_cut_character(std::string_view text) {
  const auto lead = byte_at(text, 0);
  const auto second = byte_at(text, 1);
  const bool punctuation = lead == 0xe2 && second >= 0x80 && second <= 0x84;
  const bool mark = lead == 0xef && (second == 0xb8 || second == 0xbb || second == 0xbf);
  if (punctuation || mark) return {kReplacementCharacter, 2};
  if (lead == 0xf0 && second == 0x9f) {
    return {kReplacementCharacter, is_continuation(byte_at(text, 2)) ? std::size_t{3} : std::size_t{2}};
  }
  const bool last = text.size() == 1 && (lead == 0xc2 || lead == 0xc3 || lead == 0xe2 || lead == 0xf0);
  return {kReplacementCharacter, last ? std::size_t{1} : std::size_t{0}};
}

/// What to read at the beginning of `text`, which is not empty and does not begin with a valid character.
Utf8Character read_damage(std::string_view text) {
  for (auto* const read : {read_surrogate, read_overlong, read_cut_character}) {
    if (const auto character = read(text); character.length > 0) return character;
  }
  return {from_windows_1252(byte_at(text, 0)).value_or(kReplacementCharacter), 1};
}

/// Bytes of valid UTF-8 at the beginning of `text`.
std::size_t valid_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto length = byte_at(text, at) < 0x80 ? 1 : first_character(text.substr(at)).length;
    if (length == 0) break;
    at += length;
  }
  return at;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  return simdjson::validate_utf8(bytes);
}

std::optional<Repaired> repair_utf8(std::string_view bytes) {
  if (is_utf8(bytes)) return std::nullopt;
  Repaired result;
  result.text.reserve(bytes.size() + bytes.size() / 8);
  for (;;) {
    const auto valid = valid_length(bytes);
    result.text += bytes.substr(0, valid);
    bytes.remove_prefix(valid);
    if (bytes.empty()) return result;
    const auto character = read_damage(bytes);
    result.text += utf8_of(character.value);
    bytes.remove_prefix(character.length);
    ++result.repaired;
  }
}

}  // namespace warta::corpus
