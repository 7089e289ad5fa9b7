// An inverted article on its way from the thread that made it to the writer. Header-only.
#ifndef WARTA_INDEXER_BULK_BULK_DOCUMENT_H_
#define WARTA_INDEXER_BULK_BULK_DOCUMENT_H_

#include <cstddef>
#include <optional>
#include <utility>

#include "common/schema.h"
#include "indexer/bulk/bulk_database.h"
#include "indexer/index/index_writer.h"

namespace warta::indexing {

class BulkDocument final : public IndexDocument {
 public:
  explicit BulkDocument(std::optional<BulkArticle> article) : article_(std::move(article)) {}

  /// Requires that the database was not finished when it was made.
  BulkArticle take() { return std::move(article_).value(); }

 private:
  std::optional<BulkArticle> article_;
};

/// The inverted article with what is known of it only when it is put. Pure.
inline BulkArticle with_cluster(BulkArticle made, const PreparedArticle& article) {
  if (article.cluster)
    made.inverted.values.at(static_cast<std::size_t>(schema::Slot::cluster)) =
        schema::cluster_bytes(*article.cluster);
  return made;
}

/// About what a prepared article takes in memory: it holds its text twice.
inline std::size_t bytes_held(const PreparedArticle& article) {
  return 2 * article.encoded.size() + sizeof(PreparedArticle);
}

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_DOCUMENT_H_
