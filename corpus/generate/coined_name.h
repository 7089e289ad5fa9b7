// Names without end: news never runs out of people and places that it did not name before, and this is what
// makes the vocabulary of a large dump grow.
#ifndef WARTA_CORPUS_GENERATE_COINED_NAME_H_
#define WARTA_CORPUS_GENERATE_COINED_NAME_H_

#include <cstdint>
#include <string>

namespace warta::generating {

/// A name as it might be one, with a capital: of two syllables for the first 4,096 numbers, three for the
/// next 262,144 and so on. Each number below 2^36 has another. Pure.
std::string coined_name(std::uint64_t number);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_COINED_NAME_H_
