// Where in its work a run was disturbed, told by the index that it left.
#ifndef WARTA_TESTS_FAULTS_WORK_PREFIX_H_
#define WARTA_TESTS_FAULTS_WORK_PREFIX_H_

#include <cstddef>
#include <optional>
#include <string>

#include "tests/faults/index_digest.h"
#include "tests/faults/scenario.h"

namespace warta::faults {

/// The number of steps that are done in the index, all steps before them too and none behind: the largest one
/// if several are the same. Articles that no step touched yet must be as before, those that no further step
/// touches as after. nullopt if there is no such number. Pure.
std::optional<std::size_t> steps_done(const Scenario& scenario, const IndexDigest& index);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_WORK_PREFIX_H_
