// A check that fuzz targets make in every build. Header-only.
#ifndef WARTA_TESTS_FUZZ_REQUIRE_H_
#define WARTA_TESTS_FUZZ_REQUIRE_H_

#include <cstdlib>

namespace warta::tests {

inline void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_FUZZ_REQUIRE_H_
