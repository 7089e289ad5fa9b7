// A library for LD_PRELOAD that lets the n-th call of a kind fail, or kills the process there.
//
//   WARTA_FAIL=write:17:ENOSPC     the 17th call of the kind returns that error
//   WARTA_FAIL=write:17+:ENOSPC    that one and all after it: a disk that is full stays full
//   WARTA_FAIL=write:17:short      it writes half of what it was given
//   WARTA_FAIL=write:17:kill       SIGKILL in the place of the call; killafter: behind it; killhalf: once
//   half
//                                  is written
//   WARTA_FAIL_BELOW=DIRECTORY     only calls for what lies below it are counted and harmed: an absolute path
//                                  without links
//   WARTA_FAIL_COUNT=FILE          `reached` is appended when the call came, and at exit a line for each
//   kind:
//                                  its name and how many calls there were
//
// Kinds are write (pwrite and writev too), fsync (and fdatasync), rename (renameat, renameat2), open (openat,
// fopen, creat, mkostemp; what is opened for writing only), mkdir and unlink (unlinkat, remove, rmdir). Calls
// are counted from 1 over all threads of the process; processes that it starts are left alone.
//
// Not libfiu (Debian's fiu-utils 1.1), whose fiu-run lets calls fail always, once or with a probability: it
// cannot count to the n-th, choose by directory, or kill, and knows neither renameat2 nor mkdir.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tests/faults/fail_plan.h"
#include "tests/faults/sync_failures.h"

namespace {

using warta::faults::CallKind;
using warta::faults::FailPlan;
using warta::faults::Harm;
using warta::faults::SyncFailures;

/// Never destroyed: calls come until the very end.
FailPlan& plan() {
  // NOLINTNEXTLINE(cppcoreguidelines-owning-memory,cppcoreguidelines-avoid-non-const-global-variables)
  static auto* const the_plan = new FailPlan;
  return *the_plan;
}

__attribute__((constructor)) void begin() {
  plan();
}

__attribute__((destructor)) void end() {
  plan().write_counts();
}

/// The function of that name that this one stands before.
template <typename Function>
Function* next(const char* name) {
  void* const found = dlsym(RTLD_NEXT, name);
  Function* function = nullptr;
  std::memcpy(&function, &found, sizeof function);
  return function;
}

void die() {
  kill(getpid(), SIGKILL);
}

/// Makes the call, or what the plan has instead of it; `failure` is what it returns then.
template <typename Call, typename Result>
Result carry_out(CallKind kind, bool watched, Result failure, Call call) {
  const auto harm = watched ? plan().count(kind) : Harm::none;
  if (harm == Harm::error) {
    errno = plan().error_number();
    return failure;
  }
  if (harm == Harm::kill) die();
  const Result result = call();
  if (harm == Harm::kill_after) die();
  return result;
}

/// The same of a call that writes `size` bytes. A single byte has no half.
template <typename Call>
ssize_t carry_out_write(int descriptor, std::size_t size, Call call) {
  const auto harm = plan().watches(descriptor) ? plan().count(CallKind::write) : Harm::none;
  if (harm == Harm::error) {
    errno = plan().error_number();
    return -1;
  }
  if (harm == Harm::kill) die();
  const bool halved = harm == Harm::half || harm == Harm::kill_after_half;
  const auto result = call(halved ? std::max<std::size_t>(1, size / 2) : size);
  if (harm == Harm::kill_after || harm == Harm::kill_after_half) die();
  return result;
}

bool writes(int flags) {
  return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

bool takes_mode(int flags) {
  return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

/// Lives as long as the process, whose other libraries may still sync at its end.
SyncFailures& sync_failures() {
  // NOLINTNEXTLINE(cppcoreguidelines-owning-memory,cppcoreguidelines-avoid-non-const-global-variables)
  static auto* const failures = new SyncFailures;
  return *failures;
}

int open_by(const char* name, int directory, const char* path, int flags, mode_t mode) {
  const bool watched = writes(flags) && plan().watches(directory, path);
  const int descriptor = carry_out(CallKind::open, watched, -1, [&] {
    if (std::strncmp(name, "openat", 6) == 0)
      return next<int(int, const char*, int, ...)>(name)(directory, path, flags, mode);
    return next<int(const char*, int, ...)>(name)(path, flags, mode);
  });
  sync_failures().opened(descriptor);
  return descriptor;
}

int mkostemp_by(const char* name, char* path, int flags) {
  const int descriptor = carry_out(CallKind::open, plan().watches(AT_FDCWD, path), -1,
                                   [&] { return next<int(char*, int)>(name)(path, flags); });
  sync_failures().opened(descriptor);
  return descriptor;
}

FILE* fopen_by(const char* name, const char* path, const char* mode) {
  const bool watched = std::strpbrk(mode, "wa+") != nullptr && plan().watches(AT_FDCWD, path);
  return carry_out(CallKind::open, watched, static_cast<FILE*>(nullptr),
                   [&] { return next<FILE*(const char*, const char*)>(name)(path, mode); });
}

ssize_t pwrite_by(const char* name, int descriptor, const void* bytes, std::size_t size, off64_t offset) {
  return carry_out_write(descriptor, size, [&](std::size_t part) {
    return next<ssize_t(int, const void*, std::size_t, off64_t)>(name)(descriptor, bytes, part, offset);
  });
}

/// A file without a byte has nothing that could be lost; a directory has.
bool is_empty_file(int descriptor) {
  struct stat found {};
  return fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode) && found.st_size == 0;
}

int sync_by(const char* name, int descriptor) {
  const bool watched = plan().watches(descriptor) && !is_empty_file(descriptor);
  if (watched && sync_failures().is_due(descriptor)) {
    errno = EIO;
    return -1;
  }
  const auto result =
      carry_out(CallKind::fsync, watched, -1, [&] { return next<int(int)>(name)(descriptor); });
  if (result != 0) sync_failures().failed(descriptor);
  return result;
}

/// For functions whose first argument is a path that is to be made or taken away.
template <typename... Others>
int path_by(CallKind kind, const char* name, const char* path, Others... others) {
  return carry_out(kind, plan().watches(AT_FDCWD, path), -1,
                   [&] { return next<int(const char*, Others...)>(name)(path, others...); });
}

// The system's names and variable arguments are as they are.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name,cppcoreguidelines-pro-type-vararg)

mode_t mode_argument(int flags, va_list arguments) {
  return takes_mode(flags) ? va_arg(arguments, mode_t) : 0;
}

}  // namespace

#define WARTA_STAND_BEFORE __attribute__((visibility("default")))

extern "C" {

WARTA_STAND_BEFORE ssize_t write(int descriptor, const void* bytes, std::size_t size) {
  return carry_out_write(descriptor, size, [&](std::size_t part) {
    return next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, bytes, part);
  });
}

WARTA_STAND_BEFORE ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t offset) {
  return pwrite_by("pwrite", descriptor, bytes, size, offset);
}

WARTA_STAND_BEFORE ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t offset) {
  return pwrite_by("pwrite64", descriptor, bytes, size, offset);
}

/// Half of it is half of its first part.
WARTA_STAND_BEFORE ssize_t writev(int descriptor, const iovec* parts, int count) {
  const auto first = count > 0 ? parts->iov_len : 0;
  return carry_out_write(descriptor, first, [&](std::size_t part) {
    if (part != first)
      return next<ssize_t(int, const void*, std::size_t)>("write")(descriptor, parts->iov_base, part);
    return next<ssize_t(int, const iovec*, int)>("writev")(descriptor, parts, count);
  });
}

WARTA_STAND_BEFORE int fsync(int descriptor) {
  return sync_by("fsync", descriptor);
}

WARTA_STAND_BEFORE int fdatasync(int descriptor) {
  return sync_by("fdatasync", descriptor);
}

WARTA_STAND_BEFORE int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const auto mode = mode_argument(flags, arguments);
  va_end(arguments);
  return open_by("open", AT_FDCWD, path, flags, mode);
}

WARTA_STAND_BEFORE int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const auto mode = mode_argument(flags, arguments);
  va_end(arguments);
  return open_by("open64", AT_FDCWD, path, flags, mode);
}

WARTA_STAND_BEFORE int openat(int directory, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const auto mode = mode_argument(flags, arguments);
  va_end(arguments);
  return open_by("openat", directory, path, flags, mode);
}

WARTA_STAND_BEFORE int openat64(int directory, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const auto mode = mode_argument(flags, arguments);
  va_end(arguments);
  return open_by("openat64", directory, path, flags, mode);
}

WARTA_STAND_BEFORE int creat(const char* path, mode_t mode) {
  return open_by("open", AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

WARTA_STAND_BEFORE int mkostemp(char* path, int flags) {
  return mkostemp_by("mkostemp", path, flags);
}

WARTA_STAND_BEFORE int mkostemp64(char* path, int flags) {
  return mkostemp_by("mkostemp64", path, flags);
}

WARTA_STAND_BEFORE FILE* fopen(const char* path, const char* mode) {
  return fopen_by("fopen", path, mode);
}

WARTA_STAND_BEFORE FILE* fopen64(const char* path, const char* mode) {
  return fopen_by("fopen64", path, mode);
}

WARTA_STAND_BEFORE int rename(const char* from, const char* to) noexcept {
  return path_by(CallKind::rename, "rename", from, to);
}

WARTA_STAND_BEFORE int renameat(int from_directory, const char* from, int to_directory,
                                const char* to) noexcept {
  return carry_out(CallKind::rename, plan().watches(from_directory, from), -1, [&] {
    return next<int(int, const char*, int, const char*)>("renameat")(from_directory, from, to_directory, to);
  });
}

WARTA_STAND_BEFORE int renameat2(int from_directory, const char* from, int to_directory, const char* to,
                                 unsigned flags) noexcept {
  return carry_out(CallKind::rename, plan().watches(from_directory, from), -1, [&] {
    return next<int(int, const char*, int, const char*, unsigned)>("renameat2")(from_directory, from,
                                                                                to_directory, to, flags);
  });
}

WARTA_STAND_BEFORE int mkdir(const char* path, mode_t mode) noexcept {
  return path_by(CallKind::mkdir, "mkdir", path, mode);
}

WARTA_STAND_BEFORE int unlink(const char* path) noexcept {
  return path_by(CallKind::unlink, "unlink", path);
}

WARTA_STAND_BEFORE int rmdir(const char* path) noexcept {
  return path_by(CallKind::unlink, "rmdir", path);
}

WARTA_STAND_BEFORE int remove(const char* path) noexcept {
  return path_by(CallKind::unlink, "remove", path);
}

WARTA_STAND_BEFORE int unlinkat(int directory, const char* path, int flags) noexcept {
  return carry_out(CallKind::unlink, plan().watches(directory, path), -1,
                   [&] { return next<int(int, const char*, int)>("unlinkat")(directory, path, flags); });
}

}  // extern "C"

// NOLINTEND(readability-inconsistent-declaration-parameter-name,cppcoreguidelines-pro-type-vararg)
