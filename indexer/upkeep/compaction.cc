#include "indexer/upkeep/compaction.h"

#include <xapian.h>

#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/replacement_index.h"

namespace warta::indexing {
namespace {

constexpr std::string_view kAsItWas = "; the index is as it was";

}  // namespace

CompactionReport compact_index(const std::string& path, const LockPatience& patience) {
  require_index(path);
  const IndexLock lock(path, path, patience);
  remove_leavings(path);
  CompactionReport report;
  report.bytes_before = directory_bytes(path);
  ReplacementIndex replacement(path);
  {
    IndexSnapshot index(path);
    // Not FULLER, which has defects in Xapian 1.4.
    constexpr unsigned kFlags = Xapian::Compactor::FULL | Xapian::DBCOMPACT_NO_RENUMBER;
    guarded(
        path,
        [&] {
          Xapian::Database database(index.database());
          database.compact(replacement.path(), kFlags);
        },
        kAsItWas);
  }
  replacement.take_place();
  report.bytes_after = directory_bytes(path);
  return report;
}

}  // namespace warta::indexing
