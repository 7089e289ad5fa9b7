#include "indexer/index/replacement_index.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "indexer/index/index_directory.h"

namespace warta::indexing {
namespace {

namespace fs = std::filesystem;

/// The index's own directory, whatever links lead to it: those stay as they are.
fs::path real_path(const std::string& index_path) {
  std::error_code error;
  auto path = fs::weakly_canonical(index_path, error);
  if (error) path = fs::absolute(index_path).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

fs::path beside(const std::string& index_path, const char* suffix) {
  const auto index = real_path(index_path);
  return index.parent_path() / ("." + index.filename().string() + suffix);
}

fs::path place_of_new(const std::string& index_path) {
  return beside(index_path, ".warta-new");
}

fs::path place_of_old(const std::string& index_path) {
  return beside(index_path, ".warta-old");
}

/// A directory that something is mounted on cannot be given another name, as that of a container's volume.
void require_exchangeable(const std::string& index_path) {
  const auto index = real_path(index_path);
  struct stat own {};
  struct stat above {};
  if (stat(index.c_str(), &own) != 0 || stat(index.parent_path().c_str(), &above) != 0) return;
  if (own.st_dev != above.st_dev)
    throw IndexError(
        index_path,
        tr("is a mount point, which no new index can take the place of; use a directory below it"));
}

std::string made_directory(const std::string& index_path) {
  require_exchangeable(index_path);
  auto path = place_of_new(index_path);
  std::error_code error;
  fs::create_directories(path, error);
  if (error)
    throw IndexError(
        index_path,
        tr("a new index cannot be made beside it: {}: {}; check the permissions of the directory above",
           path.string(), error.message()));
  return path;
}

/// But for the lock's file.
void empty_directory(const fs::path& directory) {
  std::error_code error;
  for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    if (it->path().filename() == kLockFile) continue;
    fs::remove_all(it->path(), error);
    if (error) throw IndexError(it->path(), tr("cannot be removed: {}; remove it yourself", error.message()));
  }
}

[[noreturn]] void fail_to_move(const std::string& index_path, int error) {
  throw IndexError(index_path, tr("the new index cannot take its place: {}; the old one is as it was",
                                  std::generic_category().message(error)));
}

bool cannot_exchange(int error) {
  return error == EINVAL || error == ENOSYS || error == ENOTSUP;
}

}  // namespace

void remove_leavings(const std::string& index_path) {
  const auto old_place = place_of_old(index_path);
  std::error_code error;
  if (fs::exists(old_place, error)) {
    if (!holds_database(index_path)) {
      fs::remove(index_path, error);  // an empty directory, if that
      fs::rename(old_place, index_path, error);
    } else {
      fs::remove_all(old_place, error);
    }
  }
  const auto new_place = place_of_new(index_path);
  if (!fs::exists(new_place, error)) return;
  try {
    const IndexLock lock(new_place, index_path, {});
    empty_directory(new_place);
    fs::remove_all(new_place, error);
  } catch (const IndexError&) {
    return;  // somebody is at work there, or it is not ours to remove; whoever wants the place will be told
  }
}

ReplacementIndex::ReplacementIndex(const std::string& index_path)
    : index_path_(index_path), path_(made_directory(index_path)), lock_(path_, index_path, {}) {
  empty_directory(path_);
}

ReplacementIndex::~ReplacementIndex() {
  if (is_in_place_) return;
  std::error_code ignored;  // the next run takes away what is left
  fs::remove_all(path_, ignored);
}

void ReplacementIndex::take_place() {
  sync_files(path_, index_path_);
  move_into_place();
  is_in_place_ = true;
  sync_directory(real_path(index_path_).parent_path(), index_path_);
  std::error_code ignored;
  fs::remove_all(place_of_old(index_path_), ignored);
  fs::remove_all(path_, ignored);
}

void ReplacementIndex::move_into_place() {
  const auto index = real_path(index_path_);
  if (renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, index.c_str(), RENAME_EXCHANGE) == 0) return;
  if (errno == ENOENT) {  // no index was there
    if (rename(path_.c_str(), index.c_str()) != 0) fail_to_move(index_path_, errno);
    return;
  }
  if (!cannot_exchange(errno)) fail_to_move(index_path_, errno);
  const auto old_place = place_of_old(index_path_);
  if (rename(index.c_str(), old_place.c_str()) != 0) fail_to_move(index_path_, errno);
  if (rename(path_.c_str(), index.c_str()) == 0) return;
  const int failure = errno;
  if (rename(old_place.c_str(), index.c_str()) != 0) {
    throw IndexError(index_path_,
                     tr("the new index could not take its place, and the old one is now in {}; move it back",
                        old_place.string()));
  }
  fail_to_move(index_path_, failure);
}

}  // namespace warta::indexing
