// Numbers as people read them in messages.
#ifndef WARTA_COMMON_NUMBER_FORMAT_H_
#define WARTA_COMMON_NUMBER_FORMAT_H_

#include <cstdint>
#include <string>

namespace warta {

/// Digits in groups of three: 21952 is "21,952", in Indonesian "21.952". Thread-safe.
std::string grouped(std::uint64_t number);

/// `count` with its noun: "1 article", "21,952 articles". Thread-safe.
std::string counted(std::uint64_t count, const std::string& singular, const std::string& plural);

}  // namespace warta

#endif  // WARTA_COMMON_NUMBER_FORMAT_H_
