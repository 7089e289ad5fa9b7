#include "common/hash.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace warta {

std::string hash_bytes(std::string_view data) {
  XXH128_canonical_t canonical{};
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(data.data(), data.size()));
  return {std::begin(canonical.digest), std::end(canonical.digest)};
}

std::string hash_hex(std::string_view data) {
  const XXH128_hash_t hash = XXH3_128bits(data.data(), data.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

}  // namespace warta
