#include "indexer/look_ahead.h"

#include <utility>

namespace warta::indexing {

void LookAhead::push(corpus::ReadArticle article) {
  auto identity = identify(article.article, !keep_boilerplate_);
  if (!keep_boilerplate_ && !article.article.kept)
    repeated_.observe(article.article.source, article.article.body);
  waiting_bytes_ += article.article.body.size();
  waiting_.push_back({std::move(article), std::move(identity)});
}

std::optional<WaitingArticle> LookAhead::pop(bool at_end) {
  if (waiting_.empty()) return std::nullopt;
  const bool enough = keep_boilerplate_ || waiting_.size() > kArticles || waiting_bytes_ > kBytes;
  if (!enough && !at_end) return std::nullopt;
  auto article = std::move(waiting_.front());
  waiting_.pop_front();
  waiting_bytes_ -= article.read.article.body.size();
  return article;
}

corpus::CleaningCounts LookAhead::clean(corpus::Article& article) const {
  if (keep_boilerplate_ || article.kept) return {};
  auto cleaned = corpus::clean_body(article.source, std::move(article.body), &repeated_);
  article.body = std::move(cleaned.text);
  return cleaned.counts;
}

}  // namespace warta::indexing
