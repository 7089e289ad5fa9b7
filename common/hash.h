// Hashes that are written into an index, so that they may never change: XXH3, 128 bits (xxHash by Yann
// Collet).
//
// 128 bits make an accidental collision among a billion articles less likely than 1 in 10^20. The hash is not
// cryptographic: whoever can write the dump can also write a collision, and gains only that one of their own
// two articles is taken for the other. Thread-safe.
#ifndef WARTA_COMMON_HASH_H_
#define WARTA_COMMON_HASH_H_

#include <string>
#include <string_view>

namespace warta {

/// The hash as 16 bytes, most significant first (xxHash's canonical form).
std::string hash_bytes(std::string_view data);

/// The same as 32 lower-case hexadecimal digits.
std::string hash_hex(std::string_view data);

}  // namespace warta

#endif  // WARTA_COMMON_HASH_H_
