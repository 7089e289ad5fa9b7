// The articles of a database that is being built: it cannot be asked for one before it is finished, and
// cannot hold one twice.
#ifndef WARTA_INDEXER_BULK_BULK_ARTICLES_H_
#define WARTA_INDEXER_BULK_BULK_ARTICLES_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "indexer/bulk/article_register.h"
#include "indexer/bulk/bulk_database.h"

namespace warta::indexing {

/// An article that is put a second time is set aside: it is for whoever finishes the database to put it in
/// the first one's place. Not thread-safe but for make_worker(). All members throw IndexError.
class BulkArticles {
 public:
  /// Of a database as BulkDatabase's.
  BulkArticles(const std::string& directory, const std::string& index_path, const BulkSettings& settings);

  BulkDatabase::Worker make_worker() { return database_.make_worker(); }

  bool contains(const std::string& id_term) const { return register_.contains(id_term); }

  /// What was last put under an id.
  std::optional<RegisteredArticle> find(const std::string& id_term) const { return register_.find(id_term); }

  /// Adds the article, or sets it aside: then false. `made` is of a worker, see BulkDatabase::add().
  bool put(const PreparedArticle& article, BulkArticle made);

  /// Is so much set aside that the database had better be finished? They are held in memory.
  bool is_much_aside() const;

  /// In the database.
  std::uint64_t documents() const { return database_.documents(); }

  /// As BulkDatabase::finish(). Returns what was set aside, in the order in which it was put.
  std::vector<PreparedArticle> finish(const std::map<std::string, std::string>& metadata);

 private:
  BulkDatabase database_;
  ArticleRegister register_;
  std::size_t memory_bytes_;
  std::vector<PreparedArticle> aside_;
  std::size_t aside_bytes_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_ARTICLES_H_
