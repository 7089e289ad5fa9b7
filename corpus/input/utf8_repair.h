// Makes valid UTF-8 of bytes that are not. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_UTF8_REPAIR_H_
#define WARTA_CORPUS_INPUT_UTF8_REPAIR_H_

#include <optional>
#include <string_view>

#include "corpus/input/repaired.h"

namespace warta::corpus {

/// By RFC 3629; runs at the speed of memory.
bool is_utf8(std::string_view bytes);

/// `bytes` as valid UTF-8; nullopt if they are that already. What is valid stays to the byte, and of the rest
///   - two surrogates of three bytes each (CESU-8, as MySQL and Java write emoji) become the character they
///     stand for, and a lone one U+FFFD;
///   - an overlong form becomes its character: C1 81 is "A", and C0 80 U+FFFD, as the NUL that Java writes so
///     is no text; C0 81 to C0 9F, which would be other control characters, are read as windows-1252;
///   - what is left of a character that was cut becomes one U+FFFD, where windows-1252 has no sensible text
///     for it: E2 80, F0 9F 98, or a lead byte at the very end;
///   - any other byte is read as windows-1252, and the five that are undefined there become U+FFFD: dumps
///     that were put together from several sources hold both.
/// Each such place counts as one.
std::optional<Repaired> repair_utf8(std::string_view bytes);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_UTF8_REPAIR_H_
