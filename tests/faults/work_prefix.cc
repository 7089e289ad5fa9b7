#include "tests/faults/work_prefix.h"

#include <map>

namespace warta::faults {
namespace {

using Documents = std::map<std::string, DocumentDigest>;

const DocumentDigest* find(const Documents& documents, const std::string& id_term) {
  const auto found = documents.find(id_term);
  return found == documents.end() ? nullptr : &found->second;
}

bool same(const DocumentDigest* one, const DocumentDigest* other) {
  return one == nullptr || other == nullptr ? one == other : *one == *other;
}

/// Goes along the steps and knows how many articles are not as they were to be by then.
class Walk {
 public:
  Walk(const Scenario& scenario, const IndexDigest& index)
      : before_(scenario.before ? scenario.before->documents : Documents{}),
        after_(scenario.after.documents),
        index_(index.documents) {
    for (const auto& [id_term, digest] : before_) awaited_[id_term] = digest.content_hash;
    for (const auto& step : scenario.steps) ++steps_left_[step.id_term];
    for (const auto& [id_term, digest] : before_) steps_left_.try_emplace(id_term, 0);
    for (const auto& [id_term, digest] : index_) steps_left_.try_emplace(id_term, 0);
    for (const auto& [id_term, left] : steps_left_)
      if (!is_as_awaited(id_term)) ++wrong_;
  }

  void take(const WorkStep& step) {
    if (!is_as_awaited(step.id_term)) --wrong_;
    --steps_left_[step.id_term];
    awaited_[step.id_term] = step.content_hash;
    if (!is_as_awaited(step.id_term)) ++wrong_;
  }

  bool all_right() const { return wrong_ == 0; }

 private:
  bool is_as_awaited(const std::string& id_term) {
    const auto* const found = find(index_, id_term);
    const auto& hash = awaited_[id_term];
    if (!hash) return found == nullptr;
    if (found == nullptr || found->content_hash != *hash) return false;
    if (same(found, find(before_, id_term)) || same(found, find(after_, id_term))) return true;
    // It changed and is to change again: what it is meanwhile neither of them shows.
    const auto* const later = find(after_, id_term);
    return steps_left_[id_term] > 0 && later != nullptr && found->number == later->number &&
           found->content_hash != later->content_hash;
  }

  Documents before_;
  const Documents& after_;
  const Documents& index_;
  /// By id's term: the content's hash, nullopt where the article is not to be there.
  std::map<std::string, std::optional<std::string>> awaited_;
  std::map<std::string, std::size_t> steps_left_;
  std::size_t wrong_ = 0;
};

}  // namespace

std::optional<std::size_t> steps_done(const Scenario& scenario, const IndexDigest& index) {
  Walk walk(scenario, index);
  std::optional<std::size_t> done;
  if (walk.all_right()) done = 0;
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
    walk.take(scenario.steps[i]);
    if (walk.all_right()) done = i + 1;
  }
  return done;
}

}  // namespace warta::faults
