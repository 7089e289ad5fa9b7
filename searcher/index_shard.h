// One of the indexes that are searched together: a directory, or what a xapian-tcpsrv serves.
#ifndef WARTA_SEARCHER_INDEX_SHARD_H_
#define WARTA_SEARCHER_INDEX_SHARD_H_

#include <string>
#include <string_view>

#include <xapian.h>

#include "common/compatibility.h"

namespace warta::searching {

/// Is it `tcp://HOST:PORT`? Touches nothing.
bool is_remote_index(std::string_view name);

/// Xapian's message with what the system said.
std::string message_of(const Xapian::Error& error);

/// Not thread-safe.
class IndexShard {
 public:
  /// Opens it. Throws IndexError where there is no index, or no server.
  explicit IndexShard(std::string name);

  const std::string& name() const { return name_; }
  const Xapian::Database& database() const { return database_; }

  /// Lets Xapian's errors through.
  IndexIdentity identity() const;

  /// Takes the newest state; true if it is another than before, as far as can be told: not of a server's.
  /// Throws IndexError.
  bool renew();

 private:
  std::string name_;
  Xapian::Database database_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_INDEX_SHARD_H_
