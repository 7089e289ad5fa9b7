// One run of the indexer that is disturbed, what is looked at after it, and the same run again.
#ifndef WARTA_TESTS_FAULTS_TRIAL_H_
#define WARTA_TESTS_FAULTS_TRIAL_H_

#include <optional>
#include <string>
#include <vector>

#include "tests/faults/indexer_program.h"
#include "tests/faults/scenario.h"

namespace warta::faults {

struct Disturbance {
  /// For SIGKILL from outside: seconds from the start.
  std::optional<double> kill_after;
  /// The run after that is killed too, so long after its start; nullopt: it is not.
  std::optional<double> kill_again_after;
  /// Where kill_after is not set: what fail_call.so is to do: `write:17:ENOSPC`.
  std::string plan;
};

struct TrialResult {
  /// What should not be, in words; empty if all is well.
  std::vector<std::string> problems;
  /// Did the disturbance come before the run's end?
  bool disturbed = false;
  /// A call failed, and the run did all of its work in spite of that.
  bool overcome = false;
  /// What the indexer printed when it was disturbed.
  std::string said;
};

/// Lays the scenario's beginning into `directory`, disturbs the run there, and looks: does the index open, is
/// it sound, is its work done up to some article and nothing lost; did a failure come out as exit status and
/// as a message that names the index; does the same command come to the same index then as undisturbed, with
/// nothing left lying beside it. What a disturbance left is kept as `directory`/disturbed, until the
/// directory is removed.
TrialResult try_out(const Scenario& scenario, const IndexerProgram& indexer, const Disturbance& disturbance,
                    const std::string& directory);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_TRIAL_H_
