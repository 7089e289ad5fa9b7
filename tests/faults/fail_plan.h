// What a program's calls of the system are to suffer, as its environment says it: see fail_call.cc.
#ifndef WARTA_TESTS_FAULTS_FAIL_PLAN_H_
#define WARTA_TESTS_FAULTS_FAIL_PLAN_H_

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::faults {

enum class CallKind { write, fsync, rename, open, mkdir, unlink };

inline constexpr std::array<std::string_view, 6> kCallKinds = {"write", "fsync", "rename",
                                                               "open",  "mkdir", "unlink"};

/// Of a call: it returns an error; it writes half of what it was given; the process is killed in the place of
/// it, after it, or after half of it was written.
enum class Harm { none, error, half, kill, kill_after, kill_after_half };

/// Read once from the environment; then all members may be called by all threads at once.
class FailPlan {
 public:
  /// Ends the process with exit status 125 where the environment cannot be meant.
  FailPlan();

  /// Is the path, which is relative to `directory` (AT_FDCWD or a descriptor) unless it is absolute, below
  /// the directory that is watched? Links are not followed.
  bool watches(int directory, const char* path) const;
  /// The same of what is open as `descriptor`. The lock's file is not watched: what is written there who
  /// holds it is for people, and nothing rests on it.
  bool watches(int descriptor) const;

  /// Counts a call and says what is to become of it.
  Harm count(CallKind kind);

  /// What errno is where a call is to return an error.
  int error_number() const { return error_number_; }

  /// Appends how many calls of each kind there were to the file that the environment names, if it does.
  void write_counts() const;

 private:
  void parse(std::string_view plan);
  void note(const std::string& line) const;

  std::string below_;
  std::string count_file_;
  std::array<std::atomic<std::uint64_t>, kCallKinds.size()> counts_{};
  CallKind kind_ = CallKind::write;
  std::uint64_t number_ = 0;  // of the call, from 1; 0: none
  bool onwards_ = false;
  Harm harm_ = Harm::none;
  int error_number_ = 0;
  int process_;
};

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_FAIL_PLAN_H_
