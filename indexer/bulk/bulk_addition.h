// A large addition to an index: a database of its own, built in one go and then merged with what is there.
#ifndef WARTA_INDEXER_BULK_BULK_ADDITION_H_
#define WARTA_INDEXER_BULK_BULK_ADDITION_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/bulk/bulk_articles.h"
#include "indexer/index/replacement_index.h"

namespace warta::indexing {

/// Not thread-safe but for make_worker(). All members throw IndexError; the index is then as it was.
class BulkAddition {
 public:
  /// To the index at `index_path`, which is locked and whose documents' numbers are below
  /// `settings.first_document`. Throws also where no new index can take its place.
  BulkAddition(const std::string& index_path, const BulkSettings& settings);

  /// As obstacle_to_building().
  std::optional<std::string> obstacle() const;

  /// Thread-safe.
  BulkDatabase::Worker make_worker() { return articles_->make_worker(); }

  /// What was put.
  const BulkArticles& articles() const { return *articles_; }

  /// Adds an article, or sets it aside until all is merged. Its document in the index, if there is one, is
  /// `old`, else 0.
  void put(const PreparedArticle& article, BulkArticle made, std::uint32_t old);

  /// Documents more than before.
  std::uint64_t growth() const { return articles_->documents() - old_.size(); }

  /// Builds, merges, takes out what was replaced, and puts what came of it in the place of the index, in one
  /// step. The index must not be open for writing. With `check` Xapian is to check it before. The last call.
  void finish(bool check);

 private:
  void merge();
  void replace_articles(const std::vector<PreparedArticle>& again);

  std::string index_path_;
  BulkSettings settings_;
  ReplacementIndex replacement_;
  std::string directory_;
  std::unique_ptr<BulkArticles> articles_;
  std::vector<std::uint32_t> old_;  // documents of the index that were replaced
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_ADDITION_H_
