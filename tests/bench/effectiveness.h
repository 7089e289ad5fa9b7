// How good a ranking is, by judgements of relevance; and whether one is better than another by more than
// chance.
#ifndef WARTA_TESTS_BENCH_EFFECTIVENESS_H_
#define WARTA_TESTS_BENCH_EFFECTIVENESS_H_

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace warta::bench {

/// Article id to grade of one query; 0 and absent are not relevant.
using Judgements = std::map<std::string, int>;

/// Normalised discounted cumulative gain of the first `depth`: gain is the grade, the discount log2(rank +
/// 1), as trec_eval's ndcg_cut has it. 0 where nothing is relevant.
double ndcg(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// One over the rank of the first relevant article of the first `depth`, else 0.
double reciprocal_rank(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// The share of the relevant articles that are among the first `depth`.
double recall(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

double mean(std::span<const double> values);

/// Two-sided p of the paired randomisation test (Fisher; Smucker, Allan and Carterette 2007): how often
/// random signs of the differences make a mean as far from 0 as theirs, over 20,000 draws of a fixed seed. 1
/// where nothing differs.
double randomisation_test(std::span<const double> a, std::span<const double> b);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_EFFECTIVENESS_H_
