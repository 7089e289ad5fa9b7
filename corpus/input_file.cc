#include "corpus/input_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace warta::corpus {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18U;
constexpr int kPollMilliseconds = 100;

[[noreturn]] void fail() {
  throw std::system_error(errno, std::generic_category());
}

/// Without O_NONBLOCK the opening of a named pipe would wait for somebody to write to it.
int open_for_reading(const std::string& path) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
  const int descriptor = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0) fail();
  return descriptor;
}

bool is_regular(int descriptor) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) fail();
  return S_ISREG(status.st_mode);
}

}  // namespace

InputFile::InputFile(const std::string& path, Cancelled cancelled)
    : descriptor_(path == "-" ? STDIN_FILENO : open_for_reading(path)),
      owned_(path != "-"),
      regular_(is_regular(descriptor_)),
      cancelled_(std::move(cancelled)),
      buffer_(kBlockBytes) {}

InputFile::~InputFile() {
  if (owned_) close(descriptor_);
}

InputFile::Block InputFile::read() {
  for (;;) {
    if (!regular_ && !wait()) return {};
    const auto size = ::read(descriptor_, buffer_.data(), buffer_.size());
    if (size >= 0) return {buffer_.data(), static_cast<std::size_t>(size)};
    if (errno != EINTR && errno != EAGAIN) fail();
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

// NOLINTNEXTLINE(readability-make-member-function-const): the file it moves in is this object's state
std::int64_t InputFile::seek(std::int64_t offset, int whence) {
  return regular_ ? lseek(descriptor_, offset, whence) : -1;
}

}  // namespace warta::corpus
