// What the repairs of damaged text give.
#ifndef WARTA_CORPUS_INPUT_REPAIRED_H_
#define WARTA_CORPUS_INPUT_REPAIRED_H_

#include <cstddef>
#include <string>

namespace warta::corpus {

struct Repaired {
  std::string text;
  /// Places that were changed; never 0.
  std::size_t repaired = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_REPAIRED_H_
