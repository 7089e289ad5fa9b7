#include "indexer/index/xapian_errors.h"

#include "common/errors.h"

namespace warta::indexing {
namespace {

constexpr std::string_view kDiskFull = "; the disk is full: make room, then run the same command again";

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): asked where nothing can be passed on
thread_local int depth_inside_xapian = 0;

std::string system_error_of(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return system == nullptr ? std::string() : std::string(" (") + system + ")";
}

}  // namespace

InsideXapian::InsideXapian() {
  ++depth_inside_xapian;
}

InsideXapian::~InsideXapian() {
  --depth_inside_xapian;
}

bool InsideXapian::is_this_thread() {
  return depth_inside_xapian > 0;
}

void fail(const std::string& path, const Xapian::Error& error, std::string_view remedy) {
  const auto said = error.get_msg() + system_error_of(error);
  const std::string_view kind = error.get_type();
  if (kind == "DatabaseLockError") {
    // Xapian also says so where the directory or its file system does not let it lock.
    if (error.get_msg().ends_with("already locked"))
      throw IndexError(path, "another program is writing to this index; wait for it to end, then try again");
    throw IndexError(path, said + "; check the permissions of the directory and of what is in it");
  }
  if (kind == "DatabaseVersionError")
    throw IndexError(path, "was written by another version of Xapian (" + said +
                               "); index the dumps again into a new directory");
  const bool is_full =
      said.find("No space left") != std::string::npos || said.find("quota exceeded") != std::string::npos;
  throw IndexError(path, said + std::string(is_full ? kDiskFull : "") + std::string(remedy));
}

}  // namespace warta::indexing
