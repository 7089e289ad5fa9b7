#include "tests/faults/batch_history.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

#include <nlohmann/json.hpp>

namespace warta::faults {
namespace {

constexpr int kBatchSize = 25;

/// The numbers in a title: batch, article, edition; fewer if it is another's.
std::vector<int> numbers_in(const std::string& title) {
  std::vector<int> numbers;
  std::istringstream words(title);
  for (std::string word; words >> word;)
    if (word.find_first_not_of("0123456789") == std::string::npos) numbers.push_back(std::stoi(word));
  return numbers;
}

/// Takes in one line of the searcher's; returns what is wrong with it.
std::string take_line(const std::string& line, Batches& batches, std::map<int, std::set<int>>& articles) {
  const auto hit = nlohmann::json::parse(line, nullptr, false);
  if (!hit.is_object() || !hit.contains("title")) return "no article: " + line;
  const auto numbers = numbers_in(hit["title"].get<std::string>());
  if (numbers.size() != 3) return "not a title of a batch: " + line;
  const int batch = numbers[0];
  if (!articles[batch].insert(numbers[1]).second) return "an article that is there twice: " + line;
  const auto edition = batches.emplace(batch, numbers[2]).first->second;
  return edition == numbers[2] ? "" : "two editions in batch " + std::to_string(batch);
}

}  // namespace

ArticleDump batch_articles(int batch, int edition) {
  ArticleDump articles;
  for (int i = 1; i <= kBatchSize; ++i) {
    const auto id = "kuskus-" + std::to_string(batch) + '-' + std::to_string(i);
    const auto title = "Kiriman " + std::to_string(batch) + " berita " + std::to_string(i) + " suntingan " +
                       std::to_string(edition);
    const auto body = "Petugas suaka melepasliarkan seekor " + std::string(kBatchWord) +
                      " di hutan lindung, kata kepala balai. Satwa itu sudah dirawat selama " +
                      std::to_string(i + batch) + " hari sebelum dilepas kembali ke alam bebas.";
    const nlohmann::ordered_json fields = {{"id", id}, {"title", title}, {"body", body}};
    articles.push_back({id, fields.dump()});
  }
  return articles;
}

SeenBatches seen_batches(const std::string& lines) {
  SeenBatches seen;
  std::map<int, std::set<int>> articles;
  std::istringstream stream(lines);
  for (std::string line; seen.complaint.empty() && std::getline(stream, line);)
    seen.complaint = take_line(line, seen.batches, articles);
  if (!seen.complaint.empty()) return seen;
  for (const auto& [batch, numbers] : articles)
    if (numbers.size() != kBatchSize)
      seen.complaint =
          "only " + std::to_string(numbers.size()) + " articles of batch " + std::to_string(batch);
  return seen;
}

void BatchHistory::begin(const Batches& state) {
  const std::lock_guard lock(mutex_);
  begun_.push_back(state);
}

void BatchHistory::finish() {
  const std::lock_guard lock(mutex_);
  finished_ = begun_.size() - 1;
}

std::size_t BatchHistory::finished() const {
  const std::lock_guard lock(mutex_);
  return finished_;
}

std::optional<std::size_t> BatchHistory::number_of(const Batches& state) const {
  const std::lock_guard lock(mutex_);
  const auto found = std::find(begun_.begin(), begun_.end(), state);
  if (found == begun_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - begun_.begin());
}

}  // namespace warta::faults
