#include "tests/faults/scenario.h"

#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "common/schema.h"

namespace warta::faults {
namespace {

namespace fs = std::filesystem;

std::string id_term(const std::string& id) {
  return schema::exact_filter(schema::kIdPrefix, id);
}

ArticleDump first_of(const ArticleDump& articles, std::size_t count) {
  return {articles.begin(), articles.begin() + static_cast<std::ptrdiff_t>(count)};
}

ArticleDump all_edited(const ArticleDump& articles, int edition) {
  ArticleDump result;
  result.reserve(articles.size());
  for (const auto& article : articles) result.push_back(edited(article, edition));
  return result;
}

/// Some articles come again later, every other of them changed.
ArticleDump with_repetitions(const ArticleDump& articles) {
  constexpr std::size_t kEvery = 20;
  constexpr std::size_t kLater = 7;
  ArticleDump result;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    result.push_back(articles[i]);
    if (i < kLater || i % kEvery != 0) continue;
    const auto& repeated = articles[i - kLater];
    result.push_back(i / kEvery % 2 == 0 ? repeated : edited(repeated, 2));
  }
  return result;
}

/// Of the first `old` articles every third is edited, the others are as they were; then new ones.
ArticleDump news_for(const ArticleDump& articles, std::size_t old) {
  ArticleDump result;
  for (std::size_t i = 0; i < articles.size(); ++i)
    result.push_back(i < old && i % 3 == 0 ? edited(articles[i], 1) : articles[i]);
  return with_repetitions(result);
}

/// Makes `articles` the dump that the scenario's command ends with.
void let_index(Scenario& scenario, const ArticleDump& articles) {
  const auto dump = scenario.directory + "/work.jsonl";
  write_dump(dump, articles);
  scenario.arguments.push_back(dump);
}

class Maker {
 public:
  Maker(const ScenarioOptions& options, const IndexerProgram& indexer)
      : options_(options),
        indexer_(indexer),
        articles_(articles_of(options.dump, options.articles)),
        old_(options.articles * 3 / 5) {}

  Scenario make(const std::string& name);

 private:
  Scenario first_build() const;
  Scenario large_build() const;
  Scenario adding() const;
  Scenario fresh_build() const;
  Scenario rewriting(const std::string& option) const;
  Scenario deletion() const;

  Scenario begin(const std::string& name, Halfway halfway) const;
  void let_be_before(Scenario& scenario, const ArticleDump& articles) const;
  void complete(Scenario& scenario) const;
  void find_hashes(Scenario& scenario, const ArticleDump& articles) const;

  const ScenarioOptions& options_;
  const IndexerProgram& indexer_;
  ArticleDump articles_;
  std::size_t old_;
};

Scenario Maker::make(const std::string& name) {
  if (name == "first") return first_build();
  if (name == "large") return large_build();
  if (name == "adding") return adding();
  if (name == "fresh") return fresh_build();
  if (name == "delete") return deletion();
  return rewriting("--" + name);
}

Scenario Maker::begin(const std::string& name, Halfway halfway) const {
  Scenario scenario;
  scenario.name = name;
  scenario.halfway = halfway;
  scenario.directory = options_.work + '/' + name;
  fs::remove_all(scenario.directory);
  fs::create_directories(scenario.directory);
  return scenario;
}

/// It is built in one go beside where it is to be.
Scenario Maker::first_build() const {
  auto scenario = begin("first", Halfway::all_or_nothing);
  let_index(scenario, with_repetitions(articles_));
  complete(scenario);
  return scenario;
}

/// No article comes twice: what is written then is only what a build in one go writes, and of thousands of
/// articles that is several runs.
Scenario Maker::large_build() const {
  auto scenario = begin("large", Halfway::all_or_nothing);
  let_index(scenario, articles_);
  complete(scenario);
  return scenario;
}

Scenario Maker::adding() const {
  auto scenario = begin("adding", Halfway::first_articles);
  let_be_before(scenario, first_of(articles_, old_));
  const auto dump = news_for(articles_, old_);
  let_index(scenario, dump);
  complete(scenario);
  find_hashes(scenario, dump);
  return scenario;
}

Scenario Maker::fresh_build() const {
  auto scenario = begin("fresh", Halfway::all_or_nothing);
  let_be_before(scenario, all_edited(first_of(articles_, old_), 1));
  scenario.arguments = {"--fresh"};
  let_index(scenario, with_repetitions(articles_));
  complete(scenario);
  return scenario;
}

/// --compact, --reanalyze: the same articles in a new database.
Scenario Maker::rewriting(const std::string& option) const {
  auto scenario = begin(option.substr(2), Halfway::all_or_nothing);
  let_be_before(scenario, with_repetitions(articles_));
  scenario.arguments = {option};
  complete(scenario);
  return scenario;
}

Scenario Maker::deletion() const {
  auto scenario = begin("delete", Halfway::first_articles);
  let_be_before(scenario, articles_);
  scenario.arguments = {"--delete"};
  for (std::size_t i = 0; i < articles_.size(); i += 4) {
    scenario.arguments.push_back(articles_[i].id);
    scenario.steps.push_back({id_term(articles_[i].id), std::nullopt});
  }
  // That there is nothing to delete any more may be worth a status.
  scenario.statuses_again = {0, 1};
  complete(scenario);
  return scenario;
}

void Maker::let_be_before(Scenario& scenario, const ArticleDump& articles) const {
  const auto dump = scenario.directory + "/before.jsonl";
  write_dump(dump, articles);
  fs::create_directory(scenario.directory + "/before");
  scenario.index_before = scenario.directory + "/before/index";
  indexer_.run(scenario.index_before, {dump});
  scenario.before = digest_of_index(scenario.index_before);
}

void Maker::complete(Scenario& scenario) const {
  const auto index = set_up(scenario, scenario.directory + "/after");
  scenario.seconds = indexer_.run(index, scenario.arguments).seconds;
  scenario.after = digest_of_index(index);
  const auto damage = damage_of_index(index) + scenario.after.contradiction;
  if (!damage.empty()) throw std::runtime_error(index + ": damaged by an undisturbed run: " + damage);
}

/// Makes the steps of the dump. The hashes of articles that come again later, and are another's by then, are
/// those that an index has of these articles alone.
void Maker::find_hashes(Scenario& scenario, const ArticleDump& articles) const {
  std::map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < articles.size(); ++i) last[articles[i].id] = i;
  ArticleDump earlier;
  for (std::size_t i = 0; i < articles.size(); ++i)
    if (last[articles[i].id] != i) earlier.push_back(articles[i]);
  const auto dump = scenario.directory + "/earlier.jsonl";
  write_dump(dump, earlier);
  indexer_.run(scenario.directory + "/earlier", {dump});
  const auto of_earlier = digest_of_index(scenario.directory + "/earlier");
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const auto term = id_term(articles[i].id);
    const auto& index = last[articles[i].id] == i ? scenario.after : of_earlier;
    scenario.steps.push_back({term, index.documents.at(term).content_hash});
  }
}

}  // namespace

std::vector<Scenario> make_scenarios(const ScenarioOptions& options, const IndexerProgram& indexer,
                                     const std::function<void(const std::string&)>& tell) {
  Maker maker(options, indexer);
  std::vector<Scenario> scenarios;
  for (const std::string name : {"first", "large", "adding", "fresh", "compact", "reanalyze", "delete"}) {
    if (options.only.empty() ? name == "large" : options.only != name) continue;
    const bool needs_option = name != "first" && name != "large" && name != "adding";
    const auto option = needs_option ? std::string("--").append(name) : "--help";
    if (!indexer.knows(option))
      tell(std::string(name).append(": skipped, this warta-indexer has no ").append(option));
    else
      scenarios.push_back(maker.make(name));
  }
  return scenarios;
}

std::string set_up(const Scenario& scenario, const std::string& directory) {
  fs::remove_all(directory);
  fs::create_directories(directory);
  auto index = directory + "/index";
  if (!scenario.index_before.empty()) fs::copy(scenario.index_before, index, fs::copy_options::recursive);
  return index;
}

}  // namespace warta::faults
