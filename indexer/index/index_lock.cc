#include "indexer/index/index_lock.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <fmt/chrono.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::indexing {
namespace {

constexpr auto kBetweenAttempts = std::chrono::milliseconds{100};
constexpr mode_t kMode = 0666;  // less what the user's umask takes

std::string host_name() {
  std::array<char, 256> name{};
  if (gethostname(name.data(), name.size() - 1) != 0) return "unknown";
  return name.data();
}

std::string this_moment() {
  const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

/// "process 4711 on HOST since …", from the file; what it does not say is left out.
std::string holder_of(const std::string& file) {
  std::ifstream lines(file);
  std::string holder = tr("another warta-indexer");
  for (std::string word, value; lines >> word && std::getline(lines >> std::ws, value);) {
    if (word == "pid") holder += tr(", process {}", value);
    if (word == "host") holder += tr(" on {}", value);
    if (word == "since") holder += tr(" since {}", value);
  }
  return holder;
}

[[noreturn]] void fail(const std::string& name, int error) {
  throw IndexError(name, tr("cannot be locked: {}; an index is written where its directory and the files in "
                            "it may be written to",
                            std::generic_category().message(error)));
}

/// Is the open file the one that bears the name? A directory may have been replaced since it was opened.
bool is_at(int descriptor, const std::string& file) {
  struct stat open_one {};
  struct stat named {};
  return fstat(descriptor, &open_one) == 0 && stat(file.c_str(), &named) == 0 &&
         open_one.st_ino == named.st_ino && open_one.st_dev == named.st_dev;
}

}  // namespace

IndexLock::IndexLock(const std::string& directory, const std::string& name, const LockPatience& patience) {
  const auto file = directory + "/" + kLockFile;
  bool told = false;
  for (auto outcome = try_to_lock(file, name); outcome != Outcome::locked;
       outcome = try_to_lock(file, name)) {
    if (outcome == Outcome::replaced) continue;
    if (!patience.wait)
      throw IndexError(
          name, tr("{}, is writing to this index; wait for it to end, or let --wait do so", holder_of(file)));
    if (!std::exchange(told, true) && patience.tell) patience.tell(holder_of(file));
    if (patience.cancelled && patience.cancelled())
      throw IndexError(name, tr("was waited for in vain: interrupted; nothing was done"));
    std::this_thread::sleep_for(kBetweenAttempts);
  }
  sign();
}

IndexLock::Outcome IndexLock::try_to_lock(const std::string& file, const std::string& name) {
  release();
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
  descriptor_ = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kMode);
  if (descriptor_ < 0) fail(name, errno);
  struct flock whole {};
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): nor has fcntl
  if (fcntl(descriptor_, F_OFD_SETLK, &whole) != 0) {
    if (errno == EAGAIN || errno == EACCES) return Outcome::held;
    fail(name, errno);
  }
  return is_at(descriptor_, file) ? Outcome::locked : Outcome::replaced;
}

/// Writes who holds it. What cannot be written is no reason not to work: it is there for people.
void IndexLock::sign() const {
  const auto text = fmt::format("pid {}\nhost {}\nsince {}\n", getpid(), host_name(), this_moment());
  if (ftruncate(descriptor_, 0) == 0) static_cast<void>(pwrite(descriptor_, text.data(), text.size(), 0));
}

void IndexLock::release() {
  if (descriptor_ < 0) return;
  close(descriptor_);
  descriptor_ = -1;
}

IndexLock::~IndexLock() {
  if (descriptor_ >= 0) static_cast<void>(ftruncate(descriptor_, 0));
  release();
}

IndexLock::IndexLock(IndexLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

IndexLock& IndexLock::operator=(IndexLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

}  // namespace warta::indexing
