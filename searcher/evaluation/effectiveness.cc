#include "searcher/evaluation/effectiveness.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace warta::searching {
namespace {

int grade_of(const std::string& id, const Judgements& judgements) {
  const auto found = judgements.find(id);
  return found == judgements.end() ? 0 : std::max(found->second, 0);
}

double discounted(std::span<const int> grades) {
  double gain = 0;
  for (std::size_t i = 0; i < grades.size(); ++i) gain += grades[i] / std::log2(static_cast<double>(i) + 2);
  return gain;
}

double relevant_in(const Judgements& judgements) {
  return static_cast<double>(std::count_if(judgements.begin(), judgements.end(),
                                           [](const auto& judged) { return judged.second > 0; }));
}

double relevant_found(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth) {
  const auto first = ranking.first(std::min(depth, ranking.size()));
  return static_cast<double>(std::count_if(
      first.begin(), first.end(), [&](const std::string& id) { return grade_of(id, judgements) > 0; }));
}

}  // namespace

double ndcg(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth) {
  std::vector<int> grades;
  for (const auto& id : ranking.first(std::min(depth, ranking.size())))
    grades.push_back(grade_of(id, judgements));
  std::vector<int> ideal;
  for (const auto& [id, grade] : judgements) ideal.push_back(std::max(grade, 0));
  std::sort(ideal.begin(), ideal.end(), std::greater<>());
  ideal.resize(std::min(depth, ideal.size()));
  const double best = discounted(ideal);
  return best == 0 ? 0 : discounted(grades) / best;
}

double reciprocal_rank(std::span<const std::string> ranking, const Judgements& judgements,
                       std::size_t depth) {
  for (std::size_t i = 0; i < std::min(depth, ranking.size()); ++i) {
    if (grade_of(ranking[i], judgements) > 0) return 1 / static_cast<double>(i + 1);
  }
  return 0;
}

double recall(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth) {
  const auto relevant = relevant_in(judgements);
  return relevant == 0 ? 0 : relevant_found(ranking, judgements, depth) / relevant;
}

double precision(std::span<const std::string> ranking, const Judgements& judgements, std::size_t depth) {
  return relevant_found(ranking, judgements, depth) / static_cast<double>(depth);
}

double average_precision(std::span<const std::string> ranking, const Judgements& judgements) {
  const auto relevant = relevant_in(judgements);
  if (relevant == 0) return 0;
  double found = 0;
  double sum = 0;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    if (grade_of(ranking[i], judgements) == 0) continue;
    ++found;
    sum += found / static_cast<double>(i + 1);
  }
  return sum / relevant;
}

Figures figures_of(std::span<const std::string> ranking, const Judgements& judgements) {
  constexpr std::size_t kFirstPage = 10;
  constexpr std::size_t kFarDown = 100;
  const auto hit = [&](std::size_t depth) {
    return relevant_found(ranking, judgements, depth) > 0 ? 1.0 : 0.0;
  };
  return {reciprocal_rank(ranking, judgements, kFirstPage),
          ndcg(ranking, judgements, kFirstPage),
          precision(ranking, judgements, kFirstPage),
          hit(1),
          hit(kFirstPage),
          recall(ranking, judgements, kFarDown),
          average_precision(ranking, judgements)};
}

Figures mean_of(std::span<const Figures> figures) {
  Figures means{};
  for (const auto& each : figures) {
    for (std::size_t i = 0; i < means.size(); ++i) means[i] += each[i] / static_cast<double>(figures.size());
  }
  return means;
}

double mean(std::span<const double> values) {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double randomisation_test(std::span<const double> a, std::span<const double> b) {
  std::vector<double> differences;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i]) differences.push_back(a[i] - b[i]);
  }
  if (differences.empty()) return 1;
  constexpr double kRounding = 1e-12;
  const double observed = std::abs(std::accumulate(differences.begin(), differences.end(), 0.0)) - kRounding;
  constexpr int kDraws = 20000;
  // NOLINTNEXTLINE(cert-msc32-c,cert-msc51-cpp): the same p for the same figures
  std::mt19937_64 random(1);
  int as_far = 0;
  for (int draw = 0; draw < kDraws; ++draw) {
    double sum = 0;
    for (const double difference : differences) sum += (random() & 1U) != 0 ? difference : -difference;
    if (std::abs(sum) >= observed) ++as_far;
  }
  return static_cast<double>(as_far + 1) / (kDraws + 1);
}

}  // namespace warta::searching
