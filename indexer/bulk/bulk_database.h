// A Xapian database written without Xapian: articles are inverted in memory of our own, and the tables
// written in the order of their keys. docs/index_schema.md describes the format.
#ifndef WARTA_INDEXER_BULK_BULK_DATABASE_H_
#define WARTA_INDEXER_BULK_BULK_DATABASE_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "indexer/bulk/document_tables.h"
#include "indexer/bulk/inversion/inverter.h"

namespace warta::indexing {

struct BulkSettings {
  /// The user's; may be null.
  std::shared_ptr<const text::UserLexicon> lexicon;
  /// For postings that wait to be written, shared out among the threads that invert.
  std::size_t memory_bytes = 0;
  /// How many invert, and how many merge in the end. With one that merges, the same articles give the same
  /// bytes but for the database's UUID, whatever the memory.
  std::size_t threads = 1;
  std::size_t merge_threads = 1;
  bool positions = true;
  /// The number of the first document.
  std::uint32_t first_document = 1;
};

/// An article inverted, and by whom.
struct BulkArticle {
  std::size_t inverter = 0;
  InvertedArticle inverted;
};

/// For one thread, but for Worker and make_worker(). All members throw IndexError.
class BulkDatabase {
 public:
  /// Inverts articles in a thread of its own; must not outlive the database.
  class Worker {
   public:
    /// Nullopt from finish() on. Throws IndexError.
    std::optional<BulkArticle> invert(const PreparedArticle& article);

   private:
    friend class BulkDatabase;
    struct Part;
    Worker(std::size_t number, Part& part) : number_(number), part_(part) {}
    std::size_t number_;
    Part& part_;
  };

  /// In `directory`, which is there and has no database in it; errors name the index at `index_path`.
  BulkDatabase(std::string directory, std::string index_path, BulkSettings settings);
  ~BulkDatabase();
  BulkDatabase(const BulkDatabase&) = delete;
  BulkDatabase& operator=(const BulkDatabase&) = delete;
  BulkDatabase(BulkDatabase&&) = delete;
  BulkDatabase& operator=(BulkDatabase&&) = delete;

  /// Thread-safe.
  Worker make_worker();

  /// Adds the article as the next document, whose number is returned. The articles of a worker are to be
  /// added in the order in which it inverted them; those that are not are left out.
  std::uint32_t add(const BulkArticle& article);

  std::uint64_t documents() const { return documents_added_; }

  /// Merges and writes all tables, and last the version file; nothing is written to the disk for good.
  /// Nothing can be added afterwards.
  void finish(const std::map<std::string, std::string>& metadata);

 private:
  void merge(const std::map<std::string, std::string>& metadata, TableRoot& postlist, TableRoot& position);

  std::string directory_;
  std::string index_path_;
  BulkSettings settings_;
  mutable std::mutex mutex_;  // of parts_, which grows while others are at work
  std::deque<std::unique_ptr<Worker::Part>> parts_;
  DocumentTables tables_;
  std::uint32_t next_document_;
  std::uint64_t documents_added_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_DATABASE_H_
