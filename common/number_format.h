// Numbers as people read them in messages.
#ifndef WARTA_COMMON_NUMBER_FORMAT_H_
#define WARTA_COMMON_NUMBER_FORMAT_H_

#include <cstdint>
#include <string>

namespace warta {

/// Digits in groups of three: 21952 is "21,952", in Indonesian "21.952". Thread-safe.
std::string grouped(std::uint64_t number);

}  // namespace warta

#endif  // WARTA_COMMON_NUMBER_FORMAT_H_
