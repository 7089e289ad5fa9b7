// How often the words of news occur, by their rank: what Zipf's law says, as measured.
#ifndef WARTA_CORPUS_GENERATE_FREQUENCY_CURVE_H_
#define WARTA_CORPUS_GENERATE_FREQUENCY_CURVE_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "corpus/generate/random.h"

namespace warta::generating {

/// Weights of the ranks 1 to `ranks` of content words, and last, as one weight, of all ranks above. Requires
/// at least 2 ranks.
std::vector<std::uint64_t> content_weights(std::size_t ranks);

/// A rank above `ranks`, counted from 0, each as often as it should be among these.
std::uint64_t draw_rank_above(std::uint64_t ranks, Random& random);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_FREQUENCY_CURVE_H_
