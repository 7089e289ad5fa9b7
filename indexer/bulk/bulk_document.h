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

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_DOCUMENT_H_
