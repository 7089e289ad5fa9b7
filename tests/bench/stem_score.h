// How right a stemmer is by a gold standard.
#ifndef WARTA_TESTS_BENCH_STEM_SCORE_H_
#define WARTA_TESTS_BENCH_STEM_SCORE_H_

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "tests/bench/gold.h"

namespace warta::bench {

/// A share of right ones, in per cent: by tokens (each form as often as it was met) and by types (each once).
struct Accuracy {
  std::uint64_t right_tokens = 0;
  std::uint64_t tokens = 0;
  std::uint64_t right_types = 0;
  std::uint64_t types = 0;

  void add(const GoldWord& word, bool right);
  /// 100 where there is nothing.
  double by_tokens() const;
  double by_types() const;
};

struct WrongWord {
  const GoldWord* word = nullptr;
  std::string stem;
};

struct StemScore {
  Accuracy all;
  Accuracy must_change;          // the form is none of its roots
  Accuracy content_must_change;  // of these, content words
  Accuracy must_stay;
  Accuracy names;  // names that must stay
  /// Of all pairs of different forms with the same (first) root, and of all with the same stem: which are
  /// both?
  double pair_precision = 0;
  double pair_recall = 0;
  double pair_f1 = 0;
  std::vector<WrongWord> wrong;  // pointing into the gold
};

using StemOf = std::function<std::string(const std::string& form)>;

StemScore score(std::span<const GoldWord> gold, const StemOf& stem);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_STEM_SCORE_H_
