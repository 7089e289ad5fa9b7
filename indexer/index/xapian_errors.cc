#include "indexer/index/xapian_errors.h"

#include <cerrno>
#include <system_error>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::indexing {
namespace {

constexpr const char* kDiskFull = marked("; the disk is full: make room, then run the same command again");

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): asked where nothing can be passed on
thread_local int depth_inside_xapian = 0;

std::string system_error_of(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return system == nullptr ? std::string() : std::string(" (") + system + ")";
}

/// Has Xapian put the system's words for this error, in the language that it speaks, into its own?
bool tells(const std::string& said, int error) {
  return said.find(std::generic_category().message(error)) != std::string::npos;
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

void fail(const std::string& path, const Xapian::Error& error, const char* remedy) {
  const auto said = error.get_msg() + system_error_of(error);
  const std::string_view kind = error.get_type();
  if (kind == "DatabaseLockError") {
    // Xapian also says so where the directory or its file system does not let it lock.
    if (error.get_msg().ends_with("already locked"))
      throw IndexError(path,
                       tr("another program is writing to this index; wait for it to end, then try again"));
    throw IndexError(path, tr("{}; check the permissions of the directory and of what is in it", said));
  }
  if (kind == "DatabaseVersionError")
    throw IndexError(
        path, tr("was written by another version of Xapian ({}); index the dumps again into a new directory",
                 said));
  throw IndexError(path,
                   said + (tells(said, ENOSPC) || tells(said, EDQUOT) ? tr(kDiskFull) : "") + tr(remedy));
}

}  // namespace warta::indexing
