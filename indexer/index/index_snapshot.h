// An index opened for reading: one committed state of it.
//
// An indexer that commits meanwhile takes the state away, sooner or later: where that may happen, and a
// reading cannot begin again, the index is to be locked first.
#ifndef WARTA_INDEXER_INDEX_INDEX_SNAPSHOT_H_
#define WARTA_INDEXER_INDEX_INDEX_SNAPSHOT_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <xapian.h>

#include "common/compatibility.h"
#include "common/schema.h"
#include "common/stored_article.h"
#include "indexer/index/index_lock.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {

/// Not thread-safe. Throws IndexError.
class IndexSnapshot {
 public:
  /// Throws also where there is no index at `path`, or another program's.
  explicit IndexSnapshot(const std::string& path);

  const std::string& path() const { return path_; }

  /// What Xapian has of it; guard what is done with it.
  const Xapian::Database& database() const { return database_; }

  /// Empty where the index says nothing. Throws Xapian::Error.
  std::string metadata(std::string_view key) const;

  /// Can phrases be found in it? Throws Xapian::Error.
  bool keeps_positions() const;

  /// What it says of itself. Throws Xapian::Error.
  IndexIdentity identity() const;

  /// The user's lexicon that it keeps; null if it has none. Throws Xapian::Error, and IndexError where it
  /// cannot be read back.
  std::shared_ptr<const text::UserLexicon> lexicon() const;

  /// Calls `take` with each document and its number, in their order.
  void for_each_document(
      const std::function<void(Xapian::docid number, const Xapian::Document& document)>& take) const;

 private:
  std::string path_;
  Xapian::Database database_;
};

/// The value of a slot; empty where it is not set.
std::string value_of(const Xapian::Document& document, schema::Slot slot);

/// Locks the index at `path`, unless it lies where nobody can write, and thus nobody does. Throws IndexError
/// where it is locked by another; see IndexLock.
std::optional<IndexLock> lock_against_writers(const std::string& path, const LockPatience& patience);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_INDEX_SNAPSHOT_H_
