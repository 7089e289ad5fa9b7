// The warta-indexer that is tested, and how it is started.
#ifndef WARTA_TESTS_FAULTS_INDEXER_PROGRAM_H_
#define WARTA_TESTS_FAULTS_INDEXER_PROGRAM_H_

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "tests/faults/program_run.h"

namespace warta::faults {

using Arguments = std::vector<std::string>;

/// How many calls of each of kCallKinds a run made.
using CallCounts = std::map<std::string, std::uint64_t>;

class IndexerProgram {
 public:
  /// `library` is fail_call.so, or empty. Xapian writes by itself whenever `commit_every` articles came, so
  /// that small dumps too are many writes; 0: it does not. Asks the program for its help; throws
  /// std::runtime_error if that fails.
  IndexerProgram(std::string path, const std::string& library, unsigned commit_every);
  ~IndexerProgram();
  IndexerProgram(const IndexerProgram&) = delete;
  IndexerProgram& operator=(const IndexerProgram&) = delete;
  IndexerProgram(IndexerProgram&&) = delete;
  IndexerProgram& operator=(IndexerProgram&&) = delete;

  /// Is the option, `--fresh`, in the program's help?
  bool knows(const std::string& option) const;

  /// The call that does `arguments` with the index.
  ProgramCall call(const std::string& index, const Arguments& arguments) const;

  /// The same, with the library before it. `plan` is WARTA_FAIL, empty for none; `watched` and `count_file`
  /// are WARTA_FAIL_BELOW and WARTA_FAIL_COUNT.
  ProgramCall call_with_plan(const std::string& index, const Arguments& arguments, const std::string& plan,
                             const std::string& watched, const std::string& count_file) const;

  /// Does it undisturbed. Throws std::runtime_error, with what the program said, if it does not end well.
  ProgramEnd run(const std::string& index, const Arguments& arguments) const;

 private:
  std::string path_;
  std::string library_;  // a link to it
  unsigned commit_every_;
  std::string help_;
};

/// What a run wrote into its WARTA_FAIL_COUNT.
struct CallCountFile {
  bool reached = false;
  CallCounts counts;
};

/// Reads it and takes it away; of a file that is not there nothing was reached.
CallCountFile take_call_counts(const std::string& path);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_INDEXER_PROGRAM_H_
