#include "indexer/upkeep/compaction.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/replacement_index.h"

namespace warta::indexing {
namespace {

namespace fs = std::filesystem;

/// Xapian 1.4 takes no notice where a sync fails while it compacts, and the system tells of a failure only
/// those who have the file open meanwhile, each once. So this has the tables open from the moment they are
/// there, and asks for itself.
class CompactedFiles final : public Xapian::Compactor {
 public:
  CompactedFiles(std::string directory, std::string index_path)
      : directory_(std::move(directory)), index_path_(std::move(index_path)) {}
  ~CompactedFiles() override {
    for (const auto& [path, descriptor] : open_) close(descriptor);
  }
  CompactedFiles(const CompactedFiles&) = delete;
  CompactedFiles& operator=(const CompactedFiles&) = delete;
  CompactedFiles(CompactedFiles&&) = delete;
  CompactedFiles& operator=(CompactedFiles&&) = delete;

  /// Called when each table begins and ends.
  void set_status(const std::string& /*table*/, const std::string& /*status*/) override {
    std::error_code ignored;
    for (fs::directory_iterator it(directory_, ignored), end; !ignored && it != end; it.increment(ignored)) {
      if (it->path().extension() != ".glass" || open_.contains(it->path())) continue;
      // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
      const int descriptor = open(it->path().c_str(), O_RDONLY | O_CLOEXEC);
      if (descriptor >= 0) open_.emplace(it->path(), descriptor);
    }
  }

  void sync() const {
    for (const auto& [path, descriptor] : open_) {
      if (fsync(descriptor) != 0)
        throw IndexError(
            index_path_,
            tr("cannot be compacted: {}: {}", path, std::generic_category().message(errno)) + tr(kAsItWas));
    }
    renew_version_file();
  }

 private:
  /// It is made and synced last, out of sight; a copy is synced under our eyes.
  void renew_version_file() const {
    const auto path = directory_ + "/iamglass";
    const auto copy = directory_ + "/iamglass.copy";
    std::error_code error;
    fs::copy_file(path, copy, error);
    if (!error) fs::rename(copy, path, error);
    if (error)
      throw IndexError(index_path_, tr("cannot be compacted: {}: {}", path, error.message()) + tr(kAsItWas));
  }

  std::string directory_;
  std::string index_path_;
  std::map<std::string, int> open_;
};

}  // namespace

void compact_into(const std::string& directory, const Xapian::Database& database, const std::string& path) {
  CompactedFiles files(directory, path);
  // Not FULLER, which has defects in Xapian 1.4.
  constexpr unsigned kFlags = Xapian::Compactor::FULL | Xapian::DBCOMPACT_NO_RENUMBER;
  guarded(
      path,
      [&] {
        Xapian::Database compacted(database);
        compacted.compact(directory, kFlags, 0, files);
      },
      kAsItWas);
  files.sync();
}

CompactionReport compact_index(const std::string& path, const LockPatience& patience) {
  require_index(path);
  const IndexLock lock(path, path, patience);
  remove_leavings(path);
  CompactionReport report;
  report.bytes_before = directory_bytes(path);
  ReplacementIndex replacement(path);
  compact_into(replacement.path(), IndexSnapshot(path).database(), path);
  replacement.take_place();
  report.bytes_after = directory_bytes(path);
  return report;
}

}  // namespace warta::indexing
