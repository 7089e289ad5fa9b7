// An index that a run writes to: in place, or beside the old one to take its place.
#ifndef WARTA_INDEXER_INDEX_WRITABLE_INDEX_H_
#define WARTA_INDEXER_INDEX_WRITABLE_INDEX_H_

#include <memory>
#include <optional>
#include <string>

#include "common/text/user_lexicon.h"
#include "indexer/index/index_lock.h"
#include "indexer/index/index_writer.h"
#include "indexer/index/replacement_index.h"
#include "indexer/pipeline/memory_budget.h"

namespace warta::indexing {

/// The lock, the writer and what they are for. Not thread-safe. All members throw IndexError.
class WritableIndex {
 public:
  enum class Mode {
    /// Adds to the index, which is made where there is none.
    update,
    /// Makes a new one, which is the index once it is whole.
    replace,
  };

  /// Locks the index at `path` and takes away what an earlier run left. `lexicon` is the user's: with
  /// `update` see lexicon_for(), with `replace` a null one is the one that the old index keeps, if that can
  /// be read. Throws also where something else than an index is at `path`.
  WritableIndex(const std::string& path, Mode mode, std::shared_ptr<const text::UserLexicon> lexicon,
                const MemoryBudget& memory, const LockPatience& patience);

  IndexWriter& writer() { return *writer_; }

  /// Commits; what replaces the index takes its place. Once only, and the last call. What is not finished is
  /// dropped: by `update` what was not committed, by `replace` all.
  void finish();

 private:
  std::optional<IndexLock> lock_;
  std::optional<ReplacementIndex> replacement_;
  std::unique_ptr<IndexWriter> writer_;  // last: it must be closed before a replacement goes
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_WRITABLE_INDEX_H_
