// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, "Fast splittable
// pseudorandom number generators", 2014) and whole numbers only.
//
// The standard's distributions may give other numbers with another library, floating point others with
// another compiler, and so may two draws in one expression, which are in no order. Not thread-safe;
// header-only.
#ifndef WARTA_CORPUS_GENERATE_RANDOM_H_
#define WARTA_CORPUS_GENERATE_RANDOM_H_

#include <cstddef>
#include <cstdint>

namespace warta::generating {

/// SplitMix64's mixing of 64 bits: a permutation that leaves no visible order.
constexpr std::uint64_t mixed(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
  bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
  return bits ^ (bits >> 31U);
}

class Random {
 public:
  explicit constexpr Random(std::uint64_t seed) : state_(seed) {}
  /// One of many series of a seed, which have nothing to do with each other.
  constexpr Random(std::uint64_t seed, std::uint64_t series) : state_(mixed(seed + mixed(series + kStep))) {}

  constexpr std::uint64_t next() {
    state_ += kStep;
    return mixed(state_);
  }

  /// In [0, limit); 0 for a limit of 0. The lowest numbers are preferred by less than one in 2^32 / limit.
  constexpr std::uint32_t below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(((next() >> 32U) * limit) >> 32U);
  }

  /// In [low, high].
  constexpr std::uint32_t between(std::uint32_t low, std::uint32_t high) {
    return low + below(high - low + 1);
  }

  /// True so many times of 1,000.
  constexpr bool chance(std::uint32_t per_mille) { return below(1000) < per_mille; }

  /// An element of what has a size and elements, and is not empty.
  template <typename Choices>
  constexpr const auto& one_of(const Choices& choices) {
    return choices[below(static_cast<std::uint32_t>(choices.size()))];
  }

 private:
  static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;

  std::uint64_t state_;
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_RANDOM_H_
