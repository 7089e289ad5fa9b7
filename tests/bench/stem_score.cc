#include "tests/bench/stem_score.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace warta::bench {
namespace {

double per_cent(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 100 : 100 * static_cast<double>(part) / static_cast<double>(whole);
}

std::uint64_t pairs_among(std::uint64_t count) {
  return count * (count - 1) / 2;
}

template <typename Key>
std::uint64_t pairs_in(const std::map<Key, std::uint64_t>& groups) {
  std::uint64_t pairs = 0;
  for (const auto& [key, size] : groups) pairs += pairs_among(size);
  return pairs;
}

/// A stem that is another root of the word than the first is counted as the first: it was right as well.
void score_pairs(std::span<const GoldWord> gold, const StemOf& stem, StemScore& score) {
  std::map<std::string, std::uint64_t> by_root;
  std::map<std::string, std::uint64_t> by_stem;
  std::map<std::pair<std::string, std::string>, std::uint64_t> by_both;
  std::set<std::string> seen;
  for (const auto& word : gold) {
    if (!seen.insert(word.form).second) continue;
    const auto found = stem(word.form);
    const bool right = std::find(word.roots.begin(), word.roots.end(), found) != word.roots.end();
    const auto& root = word.roots.front();
    const auto& counted = right ? root : found;
    ++by_root[root];
    ++by_stem[counted];
    ++by_both[{root, counted}];
  }
  const auto common = static_cast<double>(pairs_in(by_both));
  const auto of_stems = static_cast<double>(pairs_in(by_stem));
  const auto of_roots = static_cast<double>(pairs_in(by_root));
  score.pair_precision = of_stems == 0 ? 1 : common / of_stems;
  score.pair_recall = of_roots == 0 ? 1 : common / of_roots;
  const auto sum = score.pair_precision + score.pair_recall;
  score.pair_f1 = sum == 0 ? 0 : 2 * score.pair_precision * score.pair_recall / sum;
}

}  // namespace

void Accuracy::add(const GoldWord& word, bool right) {
  tokens += word.count;
  ++types;
  if (!right) return;
  right_tokens += word.count;
  ++right_types;
}

double Accuracy::by_tokens() const {
  return per_cent(right_tokens, tokens);
}

double Accuracy::by_types() const {
  return per_cent(right_types, types);
}

StemScore score(std::span<const GoldWord> gold, const StemOf& stem) {
  StemScore score;
  for (const auto& word : gold) {
    const auto found = stem(word.form);
    const bool right = std::find(word.roots.begin(), word.roots.end(), found) != word.roots.end();
    score.all.add(word, right);
    (word.stays() ? score.must_stay : score.must_change).add(word, right);
    if (!word.stays() && word.word_class == "cont") score.content_must_change.add(word, right);
    if (word.stays() && word.is_name()) score.names.add(word, right);
    if (!right) score.wrong.push_back({&word, found});
  }
  score_pairs(gold, stem, score);
  return score;
}

}  // namespace warta::bench
