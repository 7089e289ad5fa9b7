// Numbers that come of a seed alone, on every machine: the distributions of the standard library are each
// maker's own. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_SEEDED_RANDOM_H_
#define WARTA_TESTS_INDEXER_BULK_SEEDED_RANDOM_H_

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>

namespace warta::tests {

/// Not thread-safe.
class SeededRandom {
 public:
  explicit SeededRandom(std::uint64_t seed) : engine_(seed) {}

  /// 0 to end - 1, the lower ones by up to end/2^64 more likely. Requires: end > 0.
  std::size_t below(std::size_t end) { return engine_() % end; }

  bool once_in(std::size_t n) { return below(n) == 0; }

  /// One of them. Requires that there is one. For containers that outlive the result.
  template <typename Container>
  const auto& one_of(const Container& container) {
    return container[below(container.size())];
  }

  template <typename Container>
  void shuffle(Container& container) {
    for (auto left = container.size(); left > 1; --left)
      std::swap(container[left - 1], container[below(left)]);
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_SEEDED_RANDOM_H_
