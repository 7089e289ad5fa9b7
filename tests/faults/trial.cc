#include "tests/faults/trial.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "common/index_location.h"
#include "tests/faults/work_prefix.h"

namespace warta::faults {
namespace {

namespace fs = std::filesystem;

bool has_part(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

/// Calls without which a run may well do its work, by another way; what was written and synced has no other,
/// but for the version file of a compacted index, which Xapian syncs without heed and the indexer makes anew.
bool may_be_overcome(const std::string& plan, const std::string& scenario) {
  if (scenario == "compact" && has_part(plan, "fsync:")) return true;
  constexpr std::array<std::string_view, 6> kMilder = {
      "open:", "mkdir:", "unlink:", ":EINVAL", ":ENOSYS", ":EINTR"};
  return std::any_of(kMilder.begin(), kMilder.end(),
                     [&](std::string_view part) { return has_part(plan, part); });
}

std::set<std::string> names_in(const std::string& directory) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(directory)) names.insert(entry.path().filename());
  return names;
}

class Trial {
 public:
  Trial(const Scenario& scenario, const IndexerProgram& indexer, const Disturbance& disturbance,
        std::string directory)
      : scenario_(scenario),
        indexer_(indexer),
        disturbance_(disturbance),
        directory_(std::move(directory)),
        index_(set_up(scenario, directory_ + "/place")) {}

  TrialResult execute();

 private:
  void disturb();
  void disturb_again();
  void judge_end();
  void look_at_index();
  IndexDigest look_for_damage(const std::string& when);
  void judge_state(const IndexDigest& index);
  void run_again();
  void look_for_leavings();
  void complain(std::string problem) { result_.problems.push_back(std::move(problem)); }

  const Scenario& scenario_;
  const IndexerProgram& indexer_;
  const Disturbance& disturbance_;
  std::string directory_;
  std::string index_;
  ProgramEnd end_;
  /// What a reader saw right before the process was killed.
  std::optional<std::uint32_t> seen_;
  TrialResult result_;
};

TrialResult Trial::execute() {
  disturb();
  fs::copy(directory_ + "/place", directory_ + "/disturbed", fs::copy_options::recursive);
  judge_end();
  try {
    look_at_index();
  } catch (const Xapian::Error& error) {
    complain("the index cannot be read: " + error.get_description());
  }
  try {
    if (disturbance_.kill_again_after) disturb_again();
    run_again();
  } catch (const Xapian::Error& error) {
    complain("after the same command again the index cannot be read: " + error.get_description());
  }
  return std::move(result_);
}

void Trial::disturb() {
  const auto count_file = directory_ + "/calls";
  auto call = disturbance_.kill_after
                  ? indexer_.call(index_, scenario_.arguments)
                  : indexer_.call_with_plan(index_, scenario_.arguments, disturbance_.plan,
                                            directory_ + "/place", count_file);
  call.kill_after = disturbance_.kill_after;
  call.before_kill = [this] { seen_ = documents_in_index(index_); };
  end_ = run_program(call);
  result_.said = end_.errors;
  result_.disturbed = disturbance_.kill_after ? end_.was_killed() : take_call_counts(count_file).reached;
}

/// What is done of the work then no number tells: what came again edited may be back in its first edition.
void Trial::disturb_again() {
  auto call = indexer_.call(index_, scenario_.arguments);
  call.kill_after = disturbance_.kill_again_after;
  run_program(call);
  if (holds_database(index_)) look_for_damage("killed again, ");
}

void Trial::judge_end() {
  const auto& plan = disturbance_.plan;
  const bool to_be_killed = disturbance_.kill_after || has_part(plan, ":kill");
  const bool to_fail = !to_be_killed && !has_part(plan, ":short");
  const auto status = "exit status " + std::to_string(end_.status);
  if (end_.was_killed()) {
    if (!to_be_killed) complain("did not end in time");
    return;
  }
  if (!result_.disturbed || !to_fail || to_be_killed) {
    if (end_.status != 0) complain(status + " where nothing failed");
    return;
  }
  if (end_.status > 2) complain(status + ": crashed");
  if (end_.status != 0 && !has_part(end_.errors, index_)) complain("no message names the index");
  if (end_.status != 0) return;
  result_.overcome = true;
  if (!may_be_overcome(plan, scenario_.name)) complain("a call failed, but exit status 0");
}

void Trial::look_at_index() {
  if (!holds_database(index_)) {
    if (scenario_.before) complain("the index is gone");
    if (end_.status == 0) complain("exit status 0, but no index");
    return;
  }
  judge_state(look_for_damage(""));
}

IndexDigest Trial::look_for_damage(const std::string& when) {
  const auto damage = damage_of_index(index_);
  if (!damage.empty()) complain(when + "xapian-check finds: " + damage);
  auto index = digest_of_index(index_);
  if (!index.contradiction.empty()) complain(when + index.contradiction);
  return index;
}

void Trial::judge_state(const IndexDigest& index) {
  const bool all_done = index == scenario_.after;
  if (end_.status == 0 && !all_done) complain("exit status 0, but not all of the work is done");
  if (scenario_.halfway == Halfway::all_or_nothing) {
    if (!all_done && index != scenario_.before) complain("the index is neither the old nor the new one");
    return;
  }
  const bool unbegun = index.description.empty() && index.documents.empty() && !scenario_.before;
  if (!unbegun && index.description != scenario_.after.description)
    complain("the index does not say how it was made");
  if (!steps_done(scenario_, index))
    complain("what is in the index is not what the work is up to any article; it holds " +
             std::to_string(index.documents.size()));
  const bool grows =
      !scenario_.before || scenario_.before->documents.size() <= scenario_.after.documents.size();
  if (grows && seen_ && *seen_ > index.documents.size())
    complain("a reader saw " + std::to_string(*seen_) + " articles, of which only " +
             std::to_string(index.documents.size()) + " are left");
}

void Trial::run_again() {
  const auto end = run_program(indexer_.call(index_, scenario_.arguments));
  const auto& fine = scenario_.statuses_again;
  if (std::find(fine.begin(), fine.end(), end.status) == fine.end()) {
    complain("the same command again: exit status " + std::to_string(end.status) + ": " +
             first_line(end.errors));
    return;
  }
  if (look_for_damage("after the same command again, ") != scenario_.after)
    complain("the same command again comes to another index than undisturbed");
  look_for_leavings();
}

void Trial::look_for_leavings() {
  const std::set<std::string> usual = {"v.tmp", "spelling.glass", "synonym.glass"};
  const auto undisturbed = names_in(scenario_.directory + "/after/index");
  for (const auto& name : names_in(index_))
    if (!undisturbed.contains(name) && !usual.contains(name)) complain(name + " is left in the index");
  for (const auto& name : names_in(directory_ + "/place"))
    if (name != "index") complain(name + " is left beside the index");
}

}  // namespace

TrialResult try_out(const Scenario& scenario, const IndexerProgram& indexer, const Disturbance& disturbance,
                    const std::string& directory) {
  fs::remove_all(directory);
  return Trial(scenario, indexer, disturbance, directory).execute();
}

}  // namespace warta::faults
