#include "searcher/options.h"

#include <cstdint>
#include <sstream>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/command_line.h"
#include "common/errors.h"
#include "common/schema.h"

namespace warta::searching {
namespace {

namespace po = boost::program_options;

/// What the words of the command line are collected under.
constexpr const char* kQuery = "query";
constexpr std::int64_t kMaxHits = 1'000'000;

template <typename Number>
po::typed_value<std::string>* text_of(Number default_value, const char* value_name) {
  return po::value<std::string>()->value_name(value_name)->default_value(fmt::format("{}", default_value));
}

po::options_description described_options() {
  const Options defaults;
  po::options_description options("Options", kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      "index directory\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else ~/.local/share/warta)");
  add("limit,n", text_of(defaults.limit, "N"), "show at most N hits");
  add("offset", text_of(defaults.offset, "N"), "pass over the first N hits");
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("text"),
      "text for people, json for programs: one object a line");
  add("json", po::bool_switch(), "short for --format json");
  add("color", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      "auto, always or never; auto colours on a terminal unless NO_COLOR is set");
  add("k1", text_of(defaults.ranking.k1, "X"),
      "BM25: how much a word's further occurrences count, 0 or more");
  add("b", text_of(defaults.ranking.b, "X"), "BM25: how much length counts against an article, 0 to 1");
  add("title-weight", text_of(defaults.ranking.title_weight, "X"),
      "how much a word counts more in the title, 0 or more");
  add("analyze", po::value<std::string>()->value_name("TEXT"),
      "show what the words of TEXT become, and by which rule; - reads lines from standard input");
  add("quiet,q", po::bool_switch(), "say nothing but results and errors");
  add("help,h", po::bool_switch(), "show this help");
  add("version,V", po::bool_switch(), "show the version");
  return options;
}

/// What --help says of the query language.
std::string language_summary() {
  return "Query language:\n"
         "  +bank -dunia            must be there, must not be there\n"
         "  \"bank sentral\"          this phrase, in just these forms;   =menulis   this form only\n"
         "  a AND b, a OR b, NOT c  or DAN, ATAU, BUKAN; (groups) in parentheses\n"
         "  bank NEAR/5 rusia       at most five words from one to the other\n"
         "  demokra*  Vedyakin~  DeepSeek^2   begins so, is spelled nearly so, counts double\n"
         "  judul:kata sumber:antaranews.com penulis:\"Budi Santoso\" kategori:Ekonomi bahasa:id\n"
         "  tanggal:2025-01..2025-02   also 2025, 2025-02-03, 3/2/2025; either end may be left out\n\n";
}

Ranking ranking_options(const po::variables_map& values) {
  constexpr double kMaxWeight = 1000;
  return {number(values, "k1", 0, kMaxWeight), number(values, "b", 0, 1),
          number(values, "title-weight", 0, kMaxWeight)};
}

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment) {
  const auto values =
      parse_command_line(arguments, described_options(), kQuery,
                         "see warta-searcher --help; a query that begins with a hyphen goes behind --");
  const auto on = [&](const char* name) { return values[name].as<bool>(); };
  Options options;
  if (on("help") || on("version")) {
    options.action = on("help") ? Action::help : Action::version;
    return options;
  }
  options.color = color_use(values);
  options.index_path = index_path(values, environment);
  options.index_named = values.count("index") > 0;
  const auto words = positional_words(values, kQuery);
  if (values.count("analyze") > 0) {
    options.action = Action::analyze;
    options.text = text_to_analyze(values, words);
    return options;
  }
  if (words.empty()) throw UsageError("no query; write some words to search for (see --help)");
  options.query = fmt::format("{}", fmt::join(words, " "));
  options.limit = static_cast<std::uint32_t>(whole_number(values, "limit", 1, kMaxHits));
  options.offset = static_cast<std::uint32_t>(whole_number(values, "offset", 0, kMaxHits));
  options.format =
      choice<OutputFormat>(values, "format", {{"text", OutputFormat::text}, {"json", OutputFormat::json}});
  if (on("json")) options.format = OutputFormat::json;
  options.ranking = ranking_options(values);
  options.quiet = on("quiet");
  return options;
}

std::string help_text() {
  std::ostringstream help;
  help << "Usage: warta-searcher [-d INDEX] [OPTIONS] QUERY...\n"
          "Finds articles in an index that warta-indexer made, best first.\n\n"
          "Examples:\n"
          "  warta-searcher -d news Sberbank DeepSeek            any of the words, in all their forms\n"
          "  warta-searcher -d news '\"bank sentral\" rusia'       a phrase, in just these forms, or a word\n"
          "  warta-searcher -d news '+bank -dunia tanggal:2025'  must be there, must not, in this year\n"
          "  warta-searcher -d news -n 3 --json banjir demak     for programs: one JSON object a line\n\n"
          "A word finds its other forms too (berita: diberitakan, pemberitaan). Words like \"yang\" and "
          "\"siapa\"\n"
          "are left out when the query has others. A QUERY that begins with a hyphen goes behind --.\n\n"
       << language_summary() << described_options()
       << "\nExit status: 0 something was found, 1 nothing was, 2 error.\n";
  return help.str();
}

std::string version_text() {
  return fmt::format("warta-searcher {} (index schema {})\n", WARTA_VERSION, schema::kVersion);
}

}  // namespace warta::searching
