#include "tests/faults/batch_history.h"

#include <catch2/catch.hpp>

namespace warta::faults {
namespace {

/// The searcher's lines for these articles.
std::string lines_of(const ArticleDump& articles) {
  std::string lines;
  for (const auto& article : articles) lines.append(article.line).append("\n");
  return lines;
}

}  // namespace

TEST_CASE("whole batches are told with their editions") {
  const auto seen = seen_batches(lines_of(batch_articles(0, 7)) + lines_of(batch_articles(1, 2)));
  CHECK(seen.complaint.empty());
  CHECK(seen.batches == Batches{{0, 7}, {1, 2}});
}

TEST_CASE("a batch of which an article lacks is complained of") {
  auto articles = batch_articles(3, 1);
  articles.pop_back();
  CHECK(seen_batches(lines_of(articles)).complaint == "only 24 articles of batch 3");
}

TEST_CASE("a batch of two editions is complained of") {
  auto articles = batch_articles(3, 1);
  articles.back() = batch_articles(3, 2).back();
  CHECK(seen_batches(lines_of(articles)).complaint == "two editions in batch 3");
}

TEST_CASE("an article that is there twice is complained of") {
  auto articles = batch_articles(3, 1);
  articles.push_back(articles.front());
  CHECK_THAT(seen_batches(lines_of(articles)).complaint, Catch::StartsWith("an article that is there twice"));
}

TEST_CASE("a line that was cut short is complained of") {
  CHECK_THAT(seen_batches("{\"title\": \"Kiri").complaint, Catch::StartsWith("no article"));
}

}  // namespace warta::faults
