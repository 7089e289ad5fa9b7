#include "indexer/bulk/bulk_articles.h"

#include <utility>

namespace warta::indexing {
namespace {

/// The inverted article with what is known of it only when it is put.
BulkArticle with_cluster(BulkArticle made, const PreparedArticle& article) {
  if (article.cluster)
    made.inverted.values.at(static_cast<std::size_t>(schema::Slot::cluster)) =
        schema::cluster_bytes(*article.cluster);
  return made;
}

/// About what a prepared article takes in memory: it holds its text twice.
std::size_t bytes_held(const PreparedArticle& article) {
  return 2 * article.encoded.size() + sizeof(PreparedArticle);
}

}  // namespace

BulkArticles::BulkArticles(const std::string& directory, const std::string& index_path,
                           const BulkSettings& settings)
    : database_(directory, index_path, settings),
      register_(directory, index_path),
      memory_bytes_(settings.memory_bytes) {}

bool BulkArticles::put(const PreparedArticle& article, BulkArticle made) {
  if (register_.put(article.id_term, registered(article))) {
    aside_.push_back(article);
    aside_bytes_ += bytes_held(article);
    return false;
  }
  database_.add(with_cluster(std::move(made), article));
  return true;
}

bool BulkArticles::is_much_aside() const {
  constexpr std::size_t kShare = 16;
  return aside_bytes_ > memory_bytes_ / kShare;
}

std::vector<PreparedArticle> BulkArticles::finish(const std::map<std::string, std::string>& metadata) {
  database_.finish(metadata);
  aside_bytes_ = 0;
  return std::exchange(aside_, {});
}

}  // namespace warta::indexing
