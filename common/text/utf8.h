// Where characters begin in UTF-8. Header-only; thread-safe.
#ifndef WARTA_COMMON_TEXT_UTF8_H_
#define WARTA_COMMON_TEXT_UTF8_H_

#include <cstddef>
#include <string_view>

namespace warta::text {

/// Is this the first byte of a code point, and not a continuation byte?
inline bool begins_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

/// The beginning of the code point that the byte at `at` is part of; `at` itself at the end of the text or
/// behind it.
inline std::size_t code_point_begin(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && !begins_code_point(text[at])) --at;
  return at;
}

/// Behind the code point that begins at `at`. Requires: `at` is no end of the text.
inline std::size_t code_point_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && !begins_code_point(text[at]);) ++at;
  return at;
}

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_UTF8_H_
