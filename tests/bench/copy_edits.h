// Edits as desks make them to a wire story, made on real articles at run time to measure what is still found.
#ifndef WARTA_TESTS_BENCH_COPY_EDITS_H_
#define WARTA_TESTS_BENCH_COPY_EDITS_H_

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace warta::bench {

struct Edit {
  std::string name;
  /// The edited `body`; what is put in comes from `other`, another article. Both have paragraphs on lines.
  std::function<std::string(const std::string& body, const std::string& other, std::mt19937_64& random)> make;
};

/// From the smallest to what may be called another article.
std::vector<Edit> copy_edits();

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_COPY_EDITS_H_
