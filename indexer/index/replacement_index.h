// A new index that is made beside an old one and takes its place in one step.
//
// It is made in a directory of its own, `.NAME.warta-new` beside the index NAME, and the two directories then
// exchange their names (renameat2 with RENAME_EXCHANGE: Linux 3.15, on all usual local file systems). Whoever
// opens the index before that sees the old one and whoever opens it later the new one, and those who have the
// old one open keep it until they close it. Where a file system cannot exchange names the old index is moved
// away first, to `.NAME.warta-old`: then there is no index for a moment, and if the machine stops within that
// moment the next run moves the old one back.
#ifndef WARTA_INDEXER_INDEX_REPLACEMENT_INDEX_H_
#define WARTA_INDEXER_INDEX_REPLACEMENT_INDEX_H_

#include <string>

#include "indexer/index/index_lock.h"

namespace warta::indexing {

/// Not thread-safe. All members throw IndexError.
class ReplacementIndex {
 public:
  /// An empty directory beside the index at `index_path`, which need not be there; what an earlier run left
  /// there is taken away. The index, if it is there, is to be locked by the caller; the new directory is
  /// locked by this, so that the index stays locked when it takes its place.
  explicit ReplacementIndex(const std::string& index_path);

  /// Takes away what did not take its place.
  ~ReplacementIndex();
  ReplacementIndex(const ReplacementIndex&) = delete;
  ReplacementIndex& operator=(const ReplacementIndex&) = delete;
  ReplacementIndex(ReplacementIndex&&) = delete;
  ReplacementIndex& operator=(ReplacementIndex&&) = delete;

  /// Where the new index is to be made. No database may be open there when it takes its place.
  const std::string& path() const { return path_; }

  /// Writes all of it to the disk, puts it in the place of the index, and takes the old one away. Once only.
  void take_place();

 private:
  void move_into_place();

  std::string index_path_;
  std::string path_;
  IndexLock lock_;
  bool is_in_place_ = false;
};

/// Takes away what runs that were killed left beside the index at `index_path`, and moves an index back that
/// one of them had moved away. Only while the index is locked, or not there. Leaves what another process is
/// making there.
void remove_leavings(const std::string& index_path);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_REPLACEMENT_INDEX_H_
