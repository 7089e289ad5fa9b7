// An index of the measured articles, and queries drawn from them: what the benchmarks of searching are run
// with.
#ifndef WARTA_TESTS_BENCH_MEASURED_INDEX_H_
#define WARTA_TESTS_BENCH_MEASURED_INDEX_H_

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

namespace warta::bench {

/// Built when first asked for, which is not thread-safe, in a temporary directory that goes with the process.
/// Throws IndexError.
const Xapian::Database& measured_index();

enum class QueryKind : std::uint8_t {
  keywords,    ///< 1 to 3 words of a title
  long_lists,  ///< 4 to 6 of them
  required,    ///< two that must be there
  phrases,     ///< two words that stand side by side in a body
  near,        ///< the same, in any order and up to five positions apart
  prefixes,    ///< how a word of a title begins
  spellings,   ///< a word of a title, or nearly that
  filters,     ///< 1 to 3 words of a title, within its outlet
  days         ///< and within its year
};

/// A hundred of a kind, always the same, each of which finds something.
std::vector<std::string> measured_queries(QueryKind kind);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_MEASURED_INDEX_H_
