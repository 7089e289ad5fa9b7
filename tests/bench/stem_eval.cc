// Scores stemmers by gold standards: ours, Snowball's and hunspell's in one run.
//
//   stem_eval [--wrong] [--baseline FILE] GOLD.tsv...
//
// Prints a table for each gold. A baseline holds lines of gold<TAB>measure<TAB>figure, the gold by its file's
// name without the ending: if one of our figures is lower than it says, the exit status is 1.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/text/indonesian/indonesian_stemmer.h"
#include "tests/bench/gold.h"
#include "tests/bench/hunspell_stemmer.h"
#include "tests/bench/snowball_stemmer.h"
#include "tests/bench/stem_score.h"

namespace warta::bench {
namespace {

namespace po = boost::program_options;
using text::indonesian::IndonesianStemmer;
using text::indonesian::VocabularyOptions;

struct Options {
  std::vector<std::string> golds;
  std::string baseline;
  bool wrong = false;
};

struct Contender {
  std::string name;
  std::unique_ptr<text::Stemmer> stemmer;  // null: words stay as they are
};

/// The row of what an index holds: roots in their standard spelling.
constexpr const char* kOurs = "warta, as indexed";

std::vector<Contender> contenders() {
  const auto ours = [](VocabularyOptions options) {
    return std::make_unique<IndonesianStemmer>(nullptr, options);
  };
  std::vector<Contender> all;
  all.push_back({"nothing", nullptr});
  all.push_back({"Snowball (Tala)", std::make_unique<SnowballStemmer>()});
  all.push_back({"hunspell -s", std::make_unique<HunspellStemmer>(WARTA_HUNSPELL_DICTIONARY)});
  // Roots as they are written: golds that keep each word's own spelling ("perancis") measure the analysis by
  // this.
  all.push_back({"warta, roots", ours({.spellings = false})});
  all.push_back({"- exceptions", ours({.exceptions = false, .spellings = false})});
  all.push_back(
      {"- all tables of our own", ours({.exceptions = false, .spellings = false, .supplement = false})});
  all.push_back({kOurs, ours({})});
  return all;
}

std::vector<GoldWord> read_file(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  try {
    return read_gold(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(path + ": " + error.what());
  }
}

std::string shown(const Accuracy& accuracy) {
  return accuracy.types == 0 ? "-" : fmt::format("{:.2f}/{:.2f}", accuracy.by_tokens(), accuracy.by_types());
}

void print_row(const std::string& name, const StemScore& score) {
  std::cout << fmt::format("{:24} {:>13} {:>13} {:>13} {:>13} {:>13}  {:.3f} {:.3f} {:.3f}\n", name,
                           shown(score.all), shown(score.must_change), shown(score.content_must_change),
                           shown(score.must_stay), shown(score.names), score.pair_precision,
                           score.pair_recall, score.pair_f1);
}

void print_wrong(const StemScore& score, text::Stemmer& stemmer) {
  for (const auto& [word, stem] : score.wrong) {
    std::cout << fmt::format("  {} -> {}, not {}; {} times, {}; {}\n", word->form, stem,
                             fmt::join(word->roots, "|"), word->count, word->word_class,
                             stemmer.rule(word->form));
  }
}

/// Our figures of a gold, by the names that a baseline has for them.
std::map<std::string, double> figures(const StemScore& score) {
  return {{"all tokens", score.all.by_tokens()},
          {"all types", score.all.by_types()},
          {"must change", score.must_change.by_types()},
          {"must stay", score.must_stay.by_types()},
          {"names", score.names.by_types()},
          {"pair F1", 100 * score.pair_f1}};
}

/// Prints a gold's table; returns the figures of ours.
std::map<std::string, double> evaluate(const std::string& path, const Options& options) {
  const auto gold = read_file(path);
  std::cout << fmt::format(
      "{}: {} forms\n{:24} {:>13} {:>13} {:>13} {:>13} {:>13}  pairs: precision, recall, F1\n", path,
      gold.size(), "tokens/types, % right", "all", "must change", "content words", "must stay", "names");
  std::map<std::string, double> ours;
  for (const auto& contender : contenders()) {
    auto* const stemmer = contender.stemmer.get();
    const auto result =
        score(gold, [&](const std::string& form) { return stemmer != nullptr ? stemmer->stem(form) : form; });
    print_row(contender.name, result);
    if (contender.name != kOurs) continue;
    if (options.wrong) print_wrong(result, *stemmer);
    ours = figures(result);
  }
  std::cout << '\n';
  return ours;
}

/// Tells each figure that is below its baseline; true if there is none.
bool holds(const std::string& baseline, const std::map<std::string, std::map<std::string, double>>& reached) {
  std::ifstream file(baseline);
  if (!file) throw std::runtime_error(baseline + ": cannot be read");
  bool all = true;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    std::string gold;
    std::string measure;
    double least = 0;
    std::getline(fields, gold, '\t');
    std::getline(fields, measure, '\t');
    if (!(fields >> least))
      throw std::runtime_error(fmt::format("{}: is not gold<TAB>measure<TAB>figure: {}", baseline, line));
    const auto found = reached.find(gold);
    if (found == reached.end()) continue;
    constexpr double kRounding = 0.005;
    if (found->second.at(measure) + kRounding >= least) continue;
    std::cerr << fmt::format("stem_eval: {}, {}: {:.2f} is below the {:.2f} of {}\n", gold, measure,
                             found->second.at(measure), least, baseline);
    all = false;
  }
  return all;
}

Options parse(int argc, char** argv) {
  Options options;
  po::options_description described("Options");
  auto add = described.add_options();
  add("wrong", po::bool_switch(&options.wrong), "show the words that ours gets wrong");
  add("baseline", po::value(&options.baseline), "fail if a figure of ours is below this file's");
  add("gold", po::value(&options.golds)->required(), "golds: form<TAB>root<TAB>class<TAB>count");
  po::variables_map values;
  const auto positional = po::positional_options_description().add("gold", -1);
  po::store(po::command_line_parser(argc, argv).options(described).positional(positional).run(), values);
  po::notify(values);
  return options;
}

int run(const Options& options) {
  std::map<std::string, std::map<std::string, double>> reached;
  for (const auto& path : options.golds) {
    reached[std::filesystem::path(path).stem()] = evaluate(path, options);
  }
  return options.baseline.empty() || holds(options.baseline, reached) ? 0 : 1;
}

}  // namespace
}  // namespace warta::bench

int main(int argc, char** argv) {
  try {
    return warta::bench::run(warta::bench::parse(argc, argv));
  } catch (const std::exception& error) {
    std::cerr << "stem_eval: " << error.what() << '\n';
    return 2;
  }
}
