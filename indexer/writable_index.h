// An index that a run writes to: in place, or beside the old one to take its place.
#ifndef WARTA_INDEXER_WRITABLE_INDEX_H_
#define WARTA_INDEXER_WRITABLE_INDEX_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "common/text/user_lexicon.h"
#include "indexer/index/index_lock.h"
#include "indexer/index/index_writer.h"
#include "indexer/index/replacement_index.h"
#include "indexer/pipeline/memory_budget.h"

namespace warta::indexing {

/// How an index is written to.
struct WritingSettings {
  enum class Mode {
    /// Adds to the index, which is made where there is none.
    update,
    /// Makes a new one, which is the index once it is whole.
    replace,
  };

  enum class Way {
    /// A new index in one go (BulkWriter), if this program and the Xapian at hand agree on how; else, and
    /// what
    /// is added to an index, by Xapian's means (XapianWriter).
    automatic,
    xapian,
  };

  Mode mode = Mode::update;
  Way way = Way::automatic;
  /// The user's. With `update` see lexicon_for(); with `replace` a null one is the one that the old index
  /// keeps, if that can be read.
  std::shared_ptr<const text::UserLexicon> lexicon;
  MemoryBudget memory{MemoryBudget::kLeast};
  /// That analyse, and merge in the end what was analysed; and that analyse where Xapian writes meanwhile.
  std::size_t threads = 1;
  std::size_t threads_beside_writer = 1;
  /// Is Xapian to check what was built in one go?
  bool check = true;
  LockPatience patience;
  /// Told what the user should know, and what those want to who ask for more. May be empty.
  std::function<void(const std::string&)> note;
  std::function<void(const std::string&)> remark;
};

/// The lock, the writer and what they are for. Not thread-safe. All members throw IndexError.
class WritableIndex {
 public:
  /// Locks the index at `path` and takes away what an earlier run left. Throws also where something else than
  /// an index is at `path`.
  WritableIndex(const std::string& path, const WritingSettings& settings);

  IndexWriter& writer() { return *writer_; }

  /// Is what is written to be a new index, so that nothing that was in the old one is in it?
  bool is_new() const { return replacement_.has_value(); }

  /// How many are to analyse what is written.
  std::size_t threads() const { return threads_; }

  /// Commits; what replaces the index takes its place. Once only, and the last call. What is not finished is
  /// dropped: of a new index all, else what was not committed.
  void finish();

 private:
  void open_new(const WritingSettings& settings);
  void open_old(const WritingSettings& settings);
  bool can_be_built(const WritingSettings& settings) const;

  std::string path_;
  std::optional<IndexLock> lock_;
  std::optional<ReplacementIndex> replacement_;
  std::size_t threads_ = 1;
  bool check_ = false;                   // is Xapian to check it when it is finished?
  std::unique_ptr<IndexWriter> writer_;  // last: it must be closed before a replacement goes
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_WRITABLE_INDEX_H_
