#include "indexer/index/index_directory.h"

#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "indexer/index/index_lock.h"

namespace warta::indexing {
namespace {

namespace fs = std::filesystem;

/// Is `directory` empty but for locks and what Xapian leaves when it could not finish making a database
/// there, files without a byte?
bool is_free(const fs::path& directory) {
  std::error_code error;
  for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    const auto name = it->path().filename();
    if (name == kLockFile || name == "v.tmp") continue;
    const bool xapians = name == "flintlock" || name.extension() == ".glass";
    if (!xapians || it->file_size(error) != 0) return false;
  }
  return true;
}

void require_no_file(const std::string& path) {
  std::error_code error;
  if (fs::exists(path, error) && !fs::is_directory(path, error))
    throw IndexError(path, tr("is a file, not an index directory; name another with -d"));
}

void sync(const fs::path& path, int flags, const std::string& index_path) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
  const int descriptor = open(path.c_str(), flags | O_RDONLY | O_CLOEXEC);
  int failure = descriptor < 0 ? errno : 0;
  if (descriptor >= 0) {
    if (fsync(descriptor) != 0) failure = errno;
    close(descriptor);
  }
  // Some file systems have no such thing as writing a directory to the disk.
  if (failure != 0 && !((flags & O_DIRECTORY) != 0 && failure == EINVAL))
    throw IndexError(index_path, tr("cannot be written to the disk: {}: {}", path.string(),
                                    std::generic_category().message(failure)));
}

}  // namespace

void require_free_or_index(const std::string& path) {
  require_no_file(path);
  std::error_code error;
  if (!fs::exists(path, error) || holds_database(path) || is_free(path)) return;
  throw IndexError(path, tr("holds files but no index; name an empty or a new directory with -d"));
}

void require_index(const std::string& path) {
  require_no_file(path);
  std::error_code error;
  if (!fs::exists(path, error))
    throw IndexError(path, tr("no index here; make one with: warta-indexer -d {} DUMP...", path));
  if (!holds_database(path))
    throw IndexError(path, tr("is a directory without an index; name the index with -d"));
}

void make_directory(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error)
    throw IndexError(path, tr("cannot be made: {}; name another directory with -d", error.message()));
}

std::uint64_t directory_bytes(const std::string& path) {
  std::uint64_t bytes = 0;
  std::error_code error;
  for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
    std::error_code gone;
    const auto size = it->file_size(gone);
    if (!gone) bytes += size;
  }
  return bytes;
}

void sync_directory(const std::string& path, const std::string& index_path) {
  sync(path, O_DIRECTORY, index_path);
}

void sync_files(const std::string& path, const std::string& index_path) {
  std::error_code error;
  fs::directory_iterator it(path, error);
  for (; !error && it != fs::directory_iterator(); it.increment(error)) {
    if (it->is_regular_file() && it->path().filename() != kLockFile) sync(it->path(), 0, index_path);
  }
  if (error) throw IndexError(index_path, tr("cannot be read: {}: {}", path, error.message()));
  sync_directory(path, index_path);
}

}  // namespace warta::indexing
