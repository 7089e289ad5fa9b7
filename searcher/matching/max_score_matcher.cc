#include "searcher/matching/max_score_matcher.h"

#include "searcher/matching/max_score_source.h"

namespace warta::searching {

Xapian::Query MaxScoreMatcher::any_of(const std::vector<query::RankedWord>& words) const {
  MaxScoreSource::Plan plan{weighting_, {}, lengths_};
  for (const auto& word : words) {
    WeightedWord weighted{weighting_.of(word.front())};
    if (weighted.front().articles == 0) continue;
    for (std::size_t i = 1; i < word.size(); ++i) weighted.push_back(weighting_.of(word[i]));
    plan.words.push_back(std::move(weighted));
  }
  if (plan.words.empty()) return {};
  MaxScoreSource source(std::make_shared<const MaxScoreSource::Plan>(std::move(plan)));
  return Xapian::Query(&source);  // keeps a clone
}

}  // namespace warta::searching
