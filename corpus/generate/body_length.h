// How long articles are.
#ifndef WARTA_CORPUS_GENERATE_BODY_LENGTH_H_
#define WARTA_CORPUS_GENERATE_BODY_LENGTH_H_

#include <cstddef>

#include "corpus/generate/random.h"

namespace warta::generating {

/// Bytes of a body, by a log-normal distribution with the median 1,600 and the standard deviation 0.48 of the
/// natural logarithm: 1,800 on average, 3,500 for one in twenty. Between 150 and 20,000.
std::size_t draw_body_length(Random& random);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_BODY_LENGTH_H_
