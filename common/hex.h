// Bytes as lower-case hexadecimal digits, two each. Thread-safe: pure functions.
#ifndef WARTA_COMMON_HEX_H_
#define WARTA_COMMON_HEX_H_

#include <optional>
#include <string>
#include <string_view>

namespace warta {

std::string to_hex(std::string_view bytes);

/// The inverse, in either case; nullopt for anything but pairs of digits.
std::optional<std::string> from_hex(std::string_view digits);

}  // namespace warta

#endif  // WARTA_COMMON_HEX_H_
