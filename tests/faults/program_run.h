// Runs a program as a user would, and may kill it.
#ifndef WARTA_TESTS_FAULTS_PROGRAM_RUN_H_
#define WARTA_TESTS_FAULTS_PROGRAM_RUN_H_

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warta::faults {

struct ProgramCall {
  /// The program's path, then what it is given.
  std::vector<std::string> arguments;
  /// Added to this process's own environment.
  std::map<std::string, std::string> environment;
  /// The program is killed once it has run so many seconds, unless it has ended by then.
  std::optional<double> kill_after;
  /// Called right before that.
  std::function<void()> before_kill;
};

struct ProgramEnd {
  /// The exit status; of a program that was killed 128 and the signal's number, as shells count.
  int status = 0;
  double seconds = 0;
  std::string output;
  std::string errors;

  bool was_killed() const { return status == 137; }
};

/// Waits for the program to end. Whatever runs for more than five minutes is killed as well, and its errors
/// say so. Thread-safe. Throws std::runtime_error where it cannot be started.
ProgramEnd run_program(const ProgramCall& call);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_PROGRAM_RUN_H_
