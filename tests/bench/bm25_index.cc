#include "tests/bench/bm25_index.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/text/stop_words.h"

namespace warta::bench {

void Bm25Index::add(std::string id, std::string_view text) {
  const auto article = static_cast<std::uint32_t>(ids_.size());
  std::uint32_t length = 0;
  for (const auto& token : analyzer_.analyze(text)) {
    if (token.whole && !wholes_) continue;
    ++length;
    auto& list = postings_[std::string(token.stem)];
    if (list.empty() || list.back().article != article) list.push_back({article, 0});
    ++list.back().count;
  }
  ids_.push_back(std::move(id));
  lengths_.push_back(length);
  total_length_ += length;
}

/// As the searcher does: each stem once, closed-class words only where there are no others.
std::vector<std::string> Bm25Index::query_stems(std::string_view query) const {
  std::vector<std::string> stems;
  std::vector<std::string> stop_stems;
  for (const auto& token : analyzer_.analyze(query)) {
    if (token.whole && !wholes_) continue;
    auto& kind = text::is_stop_word(token.term) ? stop_stems : stems;
    if (std::find(kind.begin(), kind.end(), token.stem) == kind.end()) kind.emplace_back(token.stem);
  }
  return stems.empty() ? stop_stems : stems;
}

std::vector<std::string> Bm25Index::search(std::string_view query, std::size_t limit,
                                           const Bm25& parameters) const {
  const auto articles = static_cast<double>(ids_.size());
  const double mean_length = static_cast<double>(total_length_) / std::max(articles, 1.0);
  std::unordered_map<std::uint32_t, double> scores;
  for (const auto& stem : query_stems(query)) {
    const auto list = postings_.find(stem);
    if (list == postings_.end()) continue;
    const auto df = static_cast<double>(list->second.size());
    // As Xapian has it: never below 0, whatever share of the articles has the word.
    const double idf = std::log(std::max((articles - df + 0.5) / (df + 0.5), 1.0) + 1.0);
    for (const auto& [article, count] : list->second) {
      const double norm = 1 - parameters.b + parameters.b * lengths_[article] / mean_length;
      scores[article] += idf * count * (parameters.k1 + 1) / (count + parameters.k1 * norm);
    }
  }
  std::vector<std::pair<double, std::uint32_t>> ranked;
  ranked.reserve(scores.size());
  for (const auto& [article, score] : scores) ranked.emplace_back(-score, article);
  const auto shown = static_cast<std::ptrdiff_t>(std::min(limit, ranked.size()));
  const auto before = [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : ids_[a.second] < ids_[b.second];
  };
  std::partial_sort(ranked.begin(), ranked.begin() + shown, ranked.end(), before);
  std::vector<std::string> ids;
  for (std::ptrdiff_t i = 0; i < shown; ++i) ids.push_back(ids_[ranked[static_cast<std::size_t>(i)].second]);
  return ids;
}

}  // namespace warta::bench
