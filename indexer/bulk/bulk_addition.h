// A large addition to an index: a database of its own, built in one go and then merged with what is there.
#ifndef WARTA_INDEXER_BULK_BULK_ADDITION_H_
#define WARTA_INDEXER_BULK_BULK_ADDITION_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/bulk/article_register.h"
#include "indexer/bulk/bulk_database.h"
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

  BulkDatabase::Worker make_worker() { return database_->make_worker(); }

  bool contains(const std::string& id_term) const { return register_.contains(id_term); }

  /// What was put, and set aside.
  std::optional<RegisteredArticle> find(const std::string& id_term) const { return register_.find(id_term); }

  /// Adds an article that is not in the addition. Its document in the index, if there is one, is `old`, else
  /// 0.
  void put(const PreparedArticle& article, BulkArticle made, std::uint32_t old);

  /// An article that is in the addition: it takes the other one's place when all is merged. Held in memory.
  void set_aside(const PreparedArticle& article);

  /// Bytes that are held of these.
  std::size_t aside_bytes() const { return aside_bytes_; }

  /// Documents more than before.
  std::uint64_t growth() const { return database_->documents() - old_.size(); }

  /// Builds, merges, takes out what was replaced, and puts what came of it in the place of the index, in one
  /// step. The index must not be open for writing. With `check` Xapian is to check it before. The last call.
  void finish(bool check);

 private:
  void merge();
  void replace_articles();

  std::string index_path_;
  BulkSettings settings_;
  ReplacementIndex replacement_;
  std::string directory_;
  std::unique_ptr<BulkDatabase> database_;
  ArticleRegister register_;
  std::vector<std::uint32_t> old_;  // documents of the index that were replaced
  std::vector<PreparedArticle> aside_;
  std::size_t aside_bytes_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_ADDITION_H_
