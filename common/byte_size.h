// Sizes as people write and read them.
//
// Thread-safe: pure functions.
#ifndef WARTA_COMMON_BYTE_SIZE_H_
#define WARTA_COMMON_BYTE_SIZE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// "512M", "2G", "1.5 GiB", "64k", "1048576": a number and, in either case, K, M, G or T, which count in
/// steps of 1,024, as does "B" behind them. nullopt for anything else, and for what does not fit 64 bits.
std::optional<std::uint64_t> parse_byte_size(std::string_view text);

/// "12.3 MB": as people count what is on a disk, in steps of 1,000.
std::string shown_bytes(std::uint64_t bytes);

}  // namespace warta

#endif  // WARTA_COMMON_BYTE_SIZE_H_
