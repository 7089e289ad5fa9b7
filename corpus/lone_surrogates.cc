#include "corpus/lone_surrogates.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace warta::corpus {
namespace {

/// Of an escape \uXXXX.
constexpr std::size_t kEscapeLength = 6;

/// The UTF-16 code unit that an escape at the beginning of `text` stands for; 0 if there is none.
unsigned escaped_code_unit(std::string_view text) {
  if (!text.starts_with("\\u") || text.size() < kEscapeLength) return 0;
  unsigned unit = 0;
  const char* const end = text.data() + kEscapeLength;
  const auto read = std::from_chars(text.data() + 2, end, unit, 16);
  return read.ec == std::errc() && read.ptr == end ? unit : 0;
}

bool is_leading(unsigned unit) {
  return unit >= 0xd800 && unit <= 0xdbff;
}

bool is_trailing(unsigned unit) {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/// How many bytes at the beginning of `json`, which is not empty, stay as they are; 0 if a lone surrogate
/// stands there.
std::size_t sound_bytes(std::string_view json) {
  const auto unit = escaped_code_unit(json);
  if (unit == 0) return json.front() == '\\' ? 2 : 1;  // an escaped backslash begins no other escape
  if (is_leading(unit))
    return is_trailing(escaped_code_unit(json.substr(kEscapeLength))) ? 2 * kEscapeLength : 0;
  return is_trailing(unit) ? 0 : kEscapeLength;
}

}  // namespace

std::string with_lone_surrogates_replaced(std::string_view json) {
  std::string repaired;
  repaired.reserve(json.size());
  while (!json.empty()) {
    const auto sound = std::min(sound_bytes(json), json.size());
    if (sound == 0) repaired += "\\ufffd";
    repaired += json.substr(0, sound);
    json.remove_prefix(sound == 0 ? kEscapeLength : sound);
  }
  return repaired;
}

}  // namespace warta::corpus
