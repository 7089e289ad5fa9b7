// Which syncs of a file fail after one failed, as Linux has it: whoever had the file open when that happened
// is told once, too; whoever opens it later is told nothing. Header-only.
#ifndef WARTA_TESTS_FAULTS_SYNC_FAILURES_H_
#define WARTA_TESTS_FAULTS_SYNC_FAILURES_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <utility>

#include <sys/stat.h>

namespace warta::faults {

/// Thread-safe.
class SyncFailures {
 public:
  void opened(int descriptor) {
    const std::lock_guard lock(mutex_);
    if (is_known(descriptor)) opened_.at(static_cast<std::size_t>(descriptor)) = ++now_;
  }

  /// A sync of this descriptor failed.
  void failed(int descriptor) {
    const std::lock_guard lock(mutex_);
    failures_[file_of(descriptor)] = ++now_;
    if (is_known(descriptor)) opened_.at(static_cast<std::size_t>(descriptor)) = now_;
  }

  /// Is this descriptor to be told of a failure that it was not told of yet? Once.
  bool is_due(int descriptor) {
    const std::lock_guard lock(mutex_);
    const auto failure = failures_.find(file_of(descriptor));
    if (failure == failures_.end() || !is_known(descriptor)) return false;
    auto& told = opened_.at(static_cast<std::size_t>(descriptor));
    return std::exchange(told, std::max(told, failure->second)) < failure->second;
  }

 private:
  using File = std::pair<dev_t, ino_t>;
  static constexpr std::size_t kDescriptors = 1024;

  static bool is_known(int descriptor) {
    return descriptor >= 0 && static_cast<std::size_t>(descriptor) < kDescriptors;
  }

  static File file_of(int descriptor) {
    struct stat found {};
    return fstat(descriptor, &found) == 0 ? File(found.st_dev, found.st_ino) : File();
  }

  std::mutex mutex_;
  std::uint64_t now_ = 0;
  /// When each descriptor was opened, or told.
  std::array<std::uint64_t, kDescriptors> opened_{};
  std::map<File, std::uint64_t> failures_;
};

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_SYNC_FAILURES_H_
