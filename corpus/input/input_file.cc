#include "corpus/input/input_file.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18U;
constexpr int kPollMilliseconds = 100;

[[noreturn]] void fail_to_open(const std::string& name, int error) {
  if (error == ENOENT) throw InputError({name}, tr("no such file; check the name"));
  throw InputError({name}, error == EACCES
                               ? tr("cannot be read: {}; check the permissions with ls -l",
                                    std::generic_category().message(error))
                               : tr("cannot be read: {}", std::generic_category().message(error)));
}

/// Without O_NONBLOCK the opening of a named pipe would wait for somebody to write to it.
int open_for_reading(const std::string& path, const std::string& name) {
  if (path == "-") return STDIN_FILENO;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
  const int descriptor = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0) fail_to_open(name, errno);
  return descriptor;
}

}  // namespace

InputFile::InputFile(const std::string& path, const std::string& name, Cancelled cancelled)
    : InputFile(open_for_reading(path, name), name, path != "-", std::move(cancelled)) {}

InputFile::InputFile(int descriptor, std::string name) : InputFile(descriptor, std::move(name), true, {}) {}

InputFile::InputFile(int descriptor, std::string name, bool owned, Cancelled cancelled)
    : name_(std::move(name)),
      descriptor_(descriptor),
      owned_(owned),
      cancelled_(std::move(cancelled)),
      buffer_(kBlockBytes) {
  struct stat status {};
  if (fstat(descriptor_, &status) != 0) fail_to_open(name_, errno);
  if (S_ISDIR(status.st_mode)) throw InputError({name_}, tr("is a directory"));
  regular_ = S_ISREG(status.st_mode);
  if (regular_) size_ = static_cast<std::uint64_t>(status.st_size);
}

InputFile::~InputFile() {
  if (owned_) close(descriptor_);
}

void InputFile::fail() const {
  throw InputError({name_}, tr("cannot be read: {}", std::generic_category().message(errno)));
}

std::string_view InputFile::read() {
  for (;;) {
    if (regular_ ? cancelled_ && cancelled_() : !wait()) return {};
    const auto got = ::read(descriptor_, buffer_.data(), buffer_.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (got < 0) fail();
    const auto size = static_cast<std::size_t>(got);
    position_ += size;
    bytes_read_ += size;
    // Standard input may begin in the middle of a file: how much of it is left nobody said.
    if (size == 0 && owned_ && position_ < size_)
      throw InputError({name_}, tr("became shorter while it was read; index it again when it is whole"));
    return {buffer_.data(), size};
  }
}

/// Until something can be read, or the input ends; false if it was cancelled.
bool InputFile::wait() {
  for (;;) {
    if (cancelled_ && cancelled_()) return false;
    pollfd waiting{descriptor_, POLLIN, 0};
    const int ready = poll(&waiting, 1, kPollMilliseconds);
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) fail();
  }
}

std::int64_t InputFile::seek(std::int64_t offset, int whence) {
  if (!regular_) return -1;
  const auto place = lseek(descriptor_, offset, whence);
  if (place >= 0) position_ = static_cast<std::uint64_t>(place);
  return place;
}

}  // namespace warta::corpus
