#include "tests/faults/indexer_program.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace warta::faults {

IndexerProgram::IndexerProgram(std::string path, const std::string& library, unsigned commit_every)
    : path_(std::move(path)), commit_every_(commit_every) {
  if (!library.empty()) {
    // The names in LD_PRELOAD end at blanks.
    library_ = "/tmp/warta-fail-call-" + std::to_string(getpid()) + ".so";
    std::filesystem::remove(library_);
    std::filesystem::create_symlink(std::filesystem::absolute(library), library_);
  }
  const auto end = run_program({{path_, "--help"}, {}, {}, {}});
  if (end.status != 0) throw std::runtime_error(path_ + ": --help fails: " + end.errors);
  help_ = end.output;
}

IndexerProgram::~IndexerProgram() {
  std::error_code ignored;
  if (!library_.empty()) std::filesystem::remove(library_, ignored);
}

bool IndexerProgram::knows(const std::string& option) const {
  for (auto at = help_.find(option); at != std::string::npos; at = help_.find(option, at + 1))
    if (help_.find_first_of(" =\n,", at) == at + option.size()) return true;
  return false;
}

ProgramCall IndexerProgram::call(const std::string& index, const Arguments& arguments) const {
  ProgramCall call;
  // With the least memory it commits most often.
  call.arguments = {path_, "--memory", "32M", "-d", index};
  call.arguments.insert(call.arguments.end(), arguments.begin(), arguments.end());
  call.environment["LC_ALL"] = "C.UTF-8";
  if (commit_every_ != 0) call.environment["XAPIAN_FLUSH_THRESHOLD"] = std::to_string(commit_every_);
  return call;
}

ProgramCall IndexerProgram::call_with_plan(const std::string& index, const Arguments& arguments,
                                           const std::string& plan, const std::string& watched,
                                           const std::string& count_file) const {
  auto with_plan = call(index, arguments);
  with_plan.environment["LD_PRELOAD"] = library_;
  with_plan.environment["WARTA_FAIL"] = plan;
  with_plan.environment["WARTA_FAIL_BELOW"] = watched;
  with_plan.environment["WARTA_FAIL_COUNT"] = count_file;
  return with_plan;
}

ProgramEnd IndexerProgram::run(const std::string& index, const Arguments& arguments) const {
  auto end = run_program(call(index, arguments));
  if (end.status != 0)
    throw std::runtime_error(path_ + ": exit status " + std::to_string(end.status) +
                             " though undisturbed: " + end.errors);
  return end;
}

CallCountFile take_call_counts(const std::string& path) {
  CallCountFile file;
  std::ifstream words(path);
  for (std::string name; words >> name;) {
    if (name == "reached")
      file.reached = true;
    else
      words >> file.counts[name];
  }
  std::filesystem::remove(path);
  return file;
}

}  // namespace warta::faults
