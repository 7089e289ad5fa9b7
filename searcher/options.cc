#include "searcher/options.h"

#include <cmath>
#include <sstream>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/errors.h"
#include "common/schema.h"

namespace warta::searching {
namespace {

namespace po = boost::program_options;

constexpr unsigned kHelpWidth = 96;
constexpr std::uint32_t kMaxLimit = 1'000'000;

po::typed_value<double>* number(double default_value) {
  return po::value<double>()->value_name("X")->default_value(default_value, fmt::format("{}", default_value));
}

po::options_description described_options() {
  const Options defaults;
  po::options_description options("Options", kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      "index directory\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else ~/.local/share/warta)");
  add("limit,n", po::value<std::int64_t>()->value_name("N")->default_value(defaults.limit),
      "show at most N hits");
  add("offset", po::value<std::int64_t>()->value_name("N")->default_value(defaults.offset),
      "pass over the first N hits");
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("text"),
      "text for people, json for programs: one object a line");
  add("json", po::bool_switch(), "short for --format json");
  add("color", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      "auto, always or never; auto colours on a terminal unless NO_COLOR is set");
  add("k1", number(defaults.ranking.k1), "BM25: how much a word's further occurrences count, 0 or more");
  add("b", number(defaults.ranking.b), "BM25: how much length counts against an article, 0 to 1");
  add("title-weight", number(defaults.ranking.title_weight),
      "how much a word counts more in the title, 0 or more");
  add("quiet,q", po::bool_switch(), "say nothing but results and errors");
  add("help,h", po::bool_switch(), "show this help");
  add("version,V", po::bool_switch(), "show the version");
  return options;
}

po::variables_map parse(std::span<const char* const> arguments) {
  auto all = described_options();
  all.add_options()("query", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("query", -1);
  constexpr auto kStyle = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  try {
    const std::vector<std::string> words(arguments.begin(), arguments.end());
    po::store(po::command_line_parser(words).options(all).positional(positional).style(kStyle).run(), values);
    po::notify(values);
  } catch (const po::error& error) {
    throw UsageError(std::string(error.what()) + "; see warta-searcher --help");
  }
  return values;
}

std::uint32_t count_option(const po::variables_map& values, const char* name, std::int64_t minimum) {
  const auto count = values[name].as<std::int64_t>();
  if (count < minimum || count > kMaxLimit) {
    throw UsageError(
        fmt::format("--{} takes a whole number from {} to {}, not {}", name, minimum, kMaxLimit, count));
  }
  return static_cast<std::uint32_t>(count);
}

double number_option(const po::variables_map& values, const char* name, double maximum) {
  const auto value = values[name].as<double>();
  if (std::isfinite(value) && value >= 0 && value <= maximum) return value;
  throw UsageError(fmt::format("--{} takes a number from 0 to {}, not {}", name, maximum, value));
}

Ranking ranking_options(const po::variables_map& values) {
  constexpr double kMaxWeight = 1000;
  return {number_option(values, "k1", kMaxWeight), number_option(values, "b", 1),
          number_option(values, "title-weight", kMaxWeight)};
}

OutputFormat format_option(const po::variables_map& values) {
  const auto& name = values["format"].as<std::string>();
  if (values["json"].as<bool>() || name == "json") return OutputFormat::json;
  if (name == "text") return OutputFormat::text;
  throw UsageError("--format is text or json, not '" + name + "'");
}

ColorUse color_option(const po::variables_map& values) {
  const auto& name = values["color"].as<std::string>();
  if (name == "auto") return ColorUse::automatic;
  if (name == "always") return ColorUse::always;
  if (name == "never") return ColorUse::never;
  throw UsageError("--color is auto, always or never, not '" + name + "'");
}

std::string joined_query(const po::variables_map& values) {
  if (values.count("query") == 0) throw UsageError("no query; write some words to search for (see --help)");
  return fmt::format("{}", fmt::join(values["query"].as<std::vector<std::string>>(), " "));
}

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment) {
  const auto values = parse(arguments);
  Options options;
  if (values["help"].as<bool>() || values["version"].as<bool>()) {
    options.action = values["help"].as<bool>() ? Action::help : Action::version;
    return options;
  }
  options.query = joined_query(values);
  options.index_path =
      values.count("index") != 0 ? values["index"].as<std::string>() : default_index_path(environment);
  if (options.index_path.empty()) throw UsageError("the index directory named with -d is empty");
  options.limit = count_option(values, "limit", 1);
  options.offset = count_option(values, "offset", 0);
  options.format = format_option(values);
  options.color = color_option(values);
  options.ranking = ranking_options(values);
  options.quiet = values["quiet"].as<bool>();
  return options;
}

std::string help_text() {
  std::ostringstream help;
  help << "Usage: warta-searcher [-d INDEX] [OPTIONS] QUERY...\n"
          "Finds articles in an index that warta-indexer made, best first.\n\n"
          "Examples:\n"
          "  warta-searcher -d news Sberbank DeepSeek            any of the words, in all their forms\n"
          "  warta-searcher -d news '\"bank sentral\" rusia'       a phrase, in just these forms, or a word\n"
          "  warta-searcher -d news -n 3 --json banjir demak     for programs: one JSON object a line\n\n"
          "A word finds its other forms too (membuka: dibuka, terbuka). Words like \"yang\" and \"siapa\" "
          "are left\n"
          "out when the query has others. A QUERY that begins with a hyphen goes behind --.\n\n"
       << described_options() << "\nExit status: 0 something was found, 1 nothing was, 2 error.\n";
  return help.str();
}

std::string version_text() {
  return fmt::format("warta-searcher {} (index schema {})\n", WARTA_VERSION, schema::kVersion);
}

}  // namespace warta::searching
