// How good a ranking is, by judgements of relevance; and whether one is better than another by more than
// chance. Thread-safe: pure functions.
#ifndef WARTA_SEARCHER_EVALUATION_EFFECTIVENESS_H_
#define WARTA_SEARCHER_EVALUATION_EFFECTIVENESS_H_

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warta::searching {

/// Article id to grade of one query; 0 and absent are not relevant.
using Judgements = std::map<std::string, int>;

/// Normalised discounted cumulative gain of the first `depth`: gain is the grade, the discount log2(rank +
/// 1), as trec_eval's ndcg_cut has it. 0 where nothing is relevant.
double ndcg(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// One over the rank of the first relevant article of the first `depth`, else 0.
double reciprocal_rank(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// The share of the relevant articles that are among the first `depth`.
double recall(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// The share of the first `depth` ranks that relevant articles hold, whether or not there are so many.
double precision(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth);

/// The mean of the precisions at the ranks of the relevant articles, those that were not found counting 0.
double average_precision(std::span<const std::string> ranking, const Judgements& judgements);

/// A ranking's figures, in the order of kMeasures.
using Figures = std::array<double, 7>;
inline constexpr std::array<std::string_view, 7> kMeasures = {"MRR@10", "nDCG@10", "P@10", "hit@1",
                                                              "hit@10", "R@100",   "MAP"};
/// The place of nDCG@10 among them: what queries are compared by.
inline constexpr std::size_t kMainMeasure = 1;

/// MAP goes by the whole ranking.
Figures figures_of(std::span<const std::string> ranking, const Judgements& judgements);

/// The means; zeros of nothing.
Figures mean_of(std::span<const Figures> figures);

double mean(std::span<const double> values);

/// Two-sided p of the paired randomisation test (Fisher; Smucker, Allan and Carterette 2007): how often
/// random signs of the differences make a mean as far from 0 as theirs, over 20,000 draws of a fixed seed. 1
/// where nothing differs.
double randomisation_test(std::span<const double> a, std::span<const double> b);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_EFFECTIVENESS_H_
