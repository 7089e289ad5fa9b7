// At most one indexer works on an index. Who it is, the lock's file tells.
//
// Xapian locks a database while it is open for writing, but says of whoever holds its lock no more than that,
// and an index is also worked on where no database is open: while one is built beside it. So an indexer
// locks the index's directory for its whole run, by an open-file-description lock on the file warta.lock in
// it, which the kernel gives up when the process ends in whatever way: a file that is left means nothing.
#ifndef WARTA_INDEXER_INDEX_INDEX_LOCK_H_
#define WARTA_INDEXER_INDEX_INDEX_LOCK_H_

#include <functional>
#include <string>

namespace warta::indexing {

/// The file in an index's directory that is locked. Holds lines "pid 4711", "host HOST", "since" and the
/// time in UTC while it is, and stays empty behind.
inline constexpr const char* kLockFile = "warta.lock";

/// What to do where another process holds the lock.
struct LockPatience {
  /// Wait for it, instead of giving up at once.
  bool wait = false;
  /// Told once, before waiting, who holds it: "process 4711 on HOST since 2026-…".
  std::function<void(const std::string& holder)> tell;
  /// Asked several times a second; true ends the waiting.
  std::function<bool()> cancelled;
};

/// Holds the lock while it lives. Movable; not thread-safe.
class IndexLock {
 public:
  /// Locks the index in `directory`, which must be there, and stays the one that is there: one that was
  /// replaced while this waited for its lock is let go. `name` is what messages call the index. Throws
  /// IndexError where another holds the lock and `patience` does not wait or was cancelled, and where nothing
  /// can be locked.
  IndexLock(const std::string& directory, const std::string& name, const LockPatience& patience);
  ~IndexLock();
  IndexLock(IndexLock&& other) noexcept;
  IndexLock& operator=(IndexLock&& other) noexcept;
  IndexLock(const IndexLock&) = delete;
  IndexLock& operator=(const IndexLock&) = delete;

 private:
  /// Held by another, or the file's directory was replaced before it could be locked.
  enum class Outcome { locked, held, replaced };

  Outcome try_to_lock(const std::string& file, const std::string& name);
  void sign() const;
  void release();

  int descriptor_ = -1;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_INDEX_LOCK_H_
