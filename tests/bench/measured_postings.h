// The measured articles inverted in the plainest way: what the benchmarks of encoding and merging are fed
// with.
#ifndef WARTA_TESTS_BENCH_MEASURED_POSTINGS_H_
#define WARTA_TESTS_BENCH_MEASURED_POSTINGS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/bulk/encoding/value_chunks.h"

namespace warta::bench {

struct MeasuredPosting {
  std::uint32_t document = 0;
  /// In ascending order; their number is the wdf.
  std::vector<std::uint32_t> positions;
};

struct MeasuredTerm {
  std::string term;
  std::vector<MeasuredPosting> postings;
};

/// The exact forms of the bodies, in the order of their bytes. Both are made when first asked for, which is
/// not thread-safe.
const std::vector<MeasuredTerm>& measured_terms();

/// By article, the words of its body one after another, each as often as it stands there.
const std::vector<std::vector<std::string>>& measured_words();

/// The entries that a table of these posting lists has.
std::vector<indexing::TableEntry> measured_entries();

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_MEASURED_POSTINGS_H_
