// Disturbs warta-indexer at its work and looks at what that does to the index.
//
//   crash_test kill N SEED --indexer PROGRAM --dump DUMP [OPTIONS]
//   crash_test fail KIND --indexer PROGRAM --library fail_call.so --dump DUMP [OPTIONS]
//
// `kill` kills N runs at random moments; `fail` lets the first call of a kind fail, then the second, and so
// on to the last that an undisturbed run makes. Both do so in each scenario: the first build of an index,
// adding to one, --fresh, --compact, --reanalyze, --delete, as far as the indexer knows them; and with --only
// large in the first build of an index of so many articles that its postings do not fit in memory. trial.h
// says what is looked at. --help is crash_options.cc; --only SCENARIO:N repeats one trial.
//
// Exit status: 0 all is well, 1 something is not, 2 it could not be tried, 77 the dump is not there.
// What went wrong stays below $TMPDIR, all else is taken away.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <xapian.h>

#include "tests/faults/crash_options.h"
#include "tests/faults/indexer_program.h"
#include "tests/faults/scenario.h"
#include "tests/faults/trial.h"

namespace warta::faults {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Of one scenario: further ones are counted and not kept.
constexpr std::size_t kFailuresShown = 10;

std::string make_work_directory() {
  auto name = (fs::canonical(fs::temp_directory_path()) / "warta-crash-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  return name;
}

struct Tally {
  std::size_t trials = 0;
  std::size_t disturbed = 0;
  std::size_t overcome = 0;
  std::size_t failures = 0;
};

class CrashTest {
 public:
  explicit CrashTest(const CrashOptions& options)
      : options_(options),
        work_(make_work_directory()),
        indexer_(options.indexer, options.library, options.commit_every) {}

  /// True if nothing failed.
  bool execute();

 private:
  void try_kills();
  void try_calls(const Scenario& scenario);
  void try_one(const Scenario& scenario, std::uint64_t number, const Disturbance& disturbance, Tally& tally);
  void tell_failure(const Scenario& scenario, std::uint64_t number, const Disturbance& disturbance,
                    const TrialResult& result, const std::string& directory) const;
  std::uint64_t calls_of(const Scenario& scenario) const;
  double moment(std::uint64_t run, std::uint64_t kill, double seconds) const;
  void tell_tally(const std::string& what, const Tally& tally, Clock::time_point start);

  const CrashOptions& options_;
  std::string work_;
  IndexerProgram indexer_;
  std::vector<Scenario> scenarios_;
  std::size_t failures_ = 0;
};

bool CrashTest::execute() {
  const ScenarioOptions what{work_, options_.dump, options_.articles, options_.scenario};
  scenarios_ = make_scenarios(what, indexer_, [](const auto& note) { std::cout << note << '\n'; });
  if (options_.mode == CrashOptions::Mode::kill) {
    try_kills();
  } else {
    for (const auto& scenario : scenarios_) try_calls(scenario);
  }
  if (failures_ == 0) fs::remove_all(work_);
  return failures_ == 0;
}

/// Run 1 is of the first scenario that there is, run 2 of the next, and so on around. Two of five are killed
/// once more when they are run again.
void CrashTest::try_kills() {
  std::vector<Tally> tallies(scenarios_.size());
  const auto start = Clock::now();
  for (std::uint64_t run = 1; run <= options_.runs; ++run) {
    if (options_.number && *options_.number != run) continue;
    const auto place = (run - 1) % scenarios_.size();
    const auto& scenario = scenarios_[place];
    Disturbance disturbance{moment(run, 0, scenario.seconds), std::nullopt, ""};
    if (run % 5 < 2) disturbance.kill_again_after = moment(run, 1, scenario.seconds);
    try_one(scenario, run, disturbance, tallies[place]);
  }
  for (std::size_t i = 0; i < scenarios_.size(); ++i)
    tell_tally(scenarios_[i].name + ": killed", tallies[i], start);
}

/// Of this kill of the run: the same for the same seed, as far as the duration is.
double CrashTest::moment(std::uint64_t run, std::uint64_t kill, double seconds) const {
  std::mt19937_64 random((options_.seed * 1'000'003 + run) * 2 + kill);
  return seconds * static_cast<double>(random() >> 11U) / static_cast<double>(std::uint64_t{1} << 53U);
}

void CrashTest::try_calls(const Scenario& scenario) {
  Tally tally;
  const auto start = Clock::now();
  const auto calls = calls_of(scenario);
  for (std::uint64_t number = 1; number <= calls; number += options_.step) {
    if (options_.number) number = *options_.number;
    const auto plan = options_.kind + ':' + std::to_string(number) + (options_.onwards ? "+:" : ":");
    try_one(scenario, number, {std::nullopt, std::nullopt, plan + options_.harm}, tally);
    if (options_.number) break;
  }
  tell_tally(
      scenario.name + ": " + options_.kind + ' ' + options_.harm + ", " + std::to_string(calls) + " calls",
      tally, start);
}

std::uint64_t CrashTest::calls_of(const Scenario& scenario) const {
  const auto directory = scenario.directory + "/counted";
  const auto index = set_up(scenario, directory);
  const auto counts = scenario.directory + "/calls";
  const auto end = run_program(indexer_.call_with_plan(index, scenario.arguments, "", directory, counts));
  if (end.status != 0) throw std::runtime_error("fails where nothing is to: " + end.errors);
  auto calls = take_call_counts(counts).counts;
  const auto seen = [](const auto& kind) { return kind.second != 0; };
  if (std::none_of(calls.begin(), calls.end(), seen))
    throw std::runtime_error(options_.library + " saw no call");
  return calls[options_.kind];
}

void CrashTest::try_one(const Scenario& scenario, std::uint64_t number, const Disturbance& disturbance,
                        Tally& tally) {
  const auto directory = scenario.directory + "/trial-" + std::to_string(number);
  const auto result = try_out(scenario, indexer_, disturbance, directory);
  ++tally.trials;
  if (result.disturbed) ++tally.disturbed;
  if (result.overcome) ++tally.overcome;
  if (!result.problems.empty() && ++tally.failures <= kFailuresShown)
    tell_failure(scenario, number, disturbance, result, directory);
  else
    fs::remove_all(directory);
}

void CrashTest::tell_failure(const Scenario& scenario, std::uint64_t number, const Disturbance& disturbance,
                             const TrialResult& result, const std::string& directory) const {
  std::cout << "FAILED " << scenario.name << ':' << number << " (";
  if (disturbance.kill_after)
    std::cout << "seed " << options_.seed << ", killed after " << *disturbance.kill_after << " s"
              << (disturbance.kill_again_after ? ", and when run again" : "");
  else
    std::cout << disturbance.plan;
  std::cout << ")\n";
  for (const auto& problem : result.problems) std::cout << "  " << problem << '\n';
  if (!result.said.empty()) std::cout << "  it said: " << result.said;
  std::cout << "  what was left: " << directory
            << "/disturbed\n  again: " << command_again(options_, scenario.name, number) << std::endl;
}

void CrashTest::tell_tally(const std::string& what, const Tally& tally, Clock::time_point start) {
  failures_ += tally.failures;
  std::cout << what << ": " << tally.trials << " trials, " << tally.disturbed << " disturbed";
  if (tally.overcome != 0) std::cout << " (" << tally.overcome << " overcome)";
  std::cout << ", " << tally.failures << " failed; "
            << std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - start).count() << " s"
            << std::endl;
}

}  // namespace
}  // namespace warta::faults

int main(int argc, char** argv) {
  try {
    const auto options = warta::faults::parse_crash_options(argc, argv);
    if (!std::filesystem::exists(options.dump)) {
      std::cout << "skipped: " << options.dump << " is not there\n";
      return 77;
    }
    return warta::faults::CrashTest(options).execute() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "crash_test: " << error.what() << '\n';
  } catch (const Xapian::Error& error) {
    std::cerr << "crash_test: " << error.get_description() << '\n';
  }
  return 2;
}
