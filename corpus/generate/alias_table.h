// Drawing from a list by weight, in constant time: Walker's alias method, as Vose, "A linear algorithm for
// generating random numbers with a given distribution" (1991) builds it, in whole numbers.
#ifndef WARTA_CORPUS_GENERATE_ALIAS_TABLE_H_
#define WARTA_CORPUS_GENERATE_ALIAS_TABLE_H_

#include <cstdint>
#include <span>
#include <vector>

#include "corpus/generate/random.h"

namespace warta::generating {

/// Immutable, so that any number of threads may draw.
class AliasTable {
 public:
  /// Requires at least one weight, fewer than 2^24, whose sum is above 0 and below 2^40.
  explicit AliasTable(std::span<const std::uint64_t> weights);

  /// The place of a weight; each as often as its weight says, to one in 2^32.
  std::uint32_t draw(Random& random) const {
    const auto bits = random.next();
    const auto place = static_cast<std::uint32_t>(((bits >> 32U) * columns_.size()) >> 32U);
    const auto& column = columns_[place];
    return static_cast<std::uint32_t>(bits) < column.own_share ? place : column.alias;
  }

 private:
  struct Column {
    std::uint32_t own_share = 0;  // of 2^32
    std::uint32_t alias = 0;      // what has the rest
  };

  std::vector<Column> columns_;
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_ALIAS_TABLE_H_
