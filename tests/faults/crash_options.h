// The command line of crash_test.
#ifndef WARTA_TESTS_FAULTS_CRASH_OPTIONS_H_
#define WARTA_TESTS_FAULTS_CRASH_OPTIONS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace warta::faults {

struct CrashOptions {
  enum class Mode { kill, fail };

  Mode mode = Mode::kill;
  /// When mode is kill: how many runs, and what decides at which moments.
  std::uint64_t runs = 0;
  std::uint64_t seed = 0;
  /// When mode is fail: which calls, what becomes of them, whether of all further ones too; only every
  /// step-th call is tried.
  std::string kind;
  std::string harm = "ENOSPC";
  bool onwards = false;
  std::uint64_t step = 1;

  std::string indexer;
  std::string library;
  std::string dump;
  std::size_t articles = 168;
  unsigned commit_every = 0;
  /// Only this scenario, and of it only this run or call.
  std::string scenario;
  std::optional<std::uint64_t> number;
};

/// Throws std::exception where the command line cannot be meant.
CrashOptions parse_crash_options(int argc, const char* const* argv);

/// The command line again, for one trial alone.
std::string command_again(const CrashOptions& options, const std::string& scenario, std::uint64_t number);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_CRASH_OPTIONS_H_
