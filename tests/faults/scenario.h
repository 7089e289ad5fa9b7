// What an indexer is at when it is disturbed, and what it is to come to.
#ifndef WARTA_TESTS_FAULTS_SCENARIO_H_
#define WARTA_TESTS_FAULTS_SCENARIO_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/faults/article_dump.h"
#include "tests/faults/index_digest.h"
#include "tests/faults/indexer_program.h"

namespace warta::faults {

/// What a run that is disturbed may leave: the first articles of its work done, however many; or all of it or
/// nothing.
enum class Halfway { first_articles, all_or_nothing };

/// What is done to one article.
struct WorkStep {
  std::string id_term;
  /// Of the article as it is to be; nullopt if it is to go.
  std::optional<std::string> content_hash;
};

struct Scenario {
  std::string name;
  Halfway halfway = Halfway::first_articles;
  Arguments arguments;
  /// Where its files are.
  std::string directory;
  /// The index that is there before; empty if there is none.
  std::string index_before;
  std::optional<IndexDigest> before;
  /// In the order in which they are done; none where that is all or nothing.
  std::vector<WorkStep> steps;
  /// What it comes to undisturbed, and in what time.
  IndexDigest after;
  double seconds = 0;
  /// Statuses with which the command may end when everything is done already.
  std::vector<int> statuses_again = {0};
};

struct ScenarioOptions {
  /// A directory of the test's own, absolute and without links.
  std::string work;
  /// The articles that are indexed: the first ones, and variations if there are too few.
  std::string dump;
  std::size_t articles = 168;
  /// Only the scenario of this name; empty: all but "large", which wants thousands of articles.
  std::string only;
};

/// Builds what the scenarios begin with and runs each once, undisturbed. Those that need what the indexer
/// does not know are left out, and told by `tell`. Throws std::runtime_error and Xapian::Error.
std::vector<Scenario> make_scenarios(const ScenarioOptions& options, const IndexerProgram& indexer,
                                     const std::function<void(const std::string&)>& tell);

/// Lays a fresh copy of what the scenario begins with into `directory`, which is emptied; returns the path
/// that its index has there.
std::string set_up(const Scenario& scenario, const std::string& directory);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_SCENARIO_H_
