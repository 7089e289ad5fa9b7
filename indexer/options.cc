#include "indexer/options.h"

#include <sstream>

#include <boost/program_options.hpp>

#include "common/command_line.h"
#include "common/errors.h"
#include "common/schema.h"

namespace warta::indexing {
namespace {

namespace po = boost::program_options;

/// What the words of the command line are collected under.
constexpr const char* kDumps = "dump";

po::options_description described_options() {
  po::options_description options("Options", kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      "index directory; made if it is not there\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else "
      "~/.local/share/warta)");
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("auto"),
      "auto, jsonl or text; auto tells it from the content");
  add("lexicon", po::value<std::string>()->value_name("FILE"),
      "words to stem otherwise, a line each: \"form = root\", \"form !\" (never stem), \"form ~ word\" (the "
      "same "
      "word); kept in a new index, so that it is named once");
  add("strict", po::bool_switch(),
      "stop at the first record that is no article or dump that cannot be read; what was read before is "
      "kept");
  add("progress", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      "auto, always or never; auto shows a running count on a terminal");
  add("analyze", po::value<std::string>()->value_name("TEXT"),
      "index nothing; show what the words of TEXT become, and by which rule; - reads lines from standard "
      "input");
  add("color", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      "auto, always or never; auto colours what --analyze shows on a terminal unless NO_COLOR is set");
  add("quiet,q", po::bool_switch(), "say nothing but errors");
  add("verbose,v", po::bool_switch(),
      "name every rejected record, every date that is not understood, every file passed over");
  add("help,h", po::bool_switch(), "show this help");
  add("version,V", po::bool_switch(), "show the version");
  return options;
}

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment) {
  const auto values = parse_command_line(arguments, described_options(), kDumps, "see warta-indexer --help");
  const auto on = [&](const char* name) { return values[name].as<bool>(); };
  Options options;
  if (on("help") || on("version")) {
    options.action = on("help") ? Action::help : Action::version;
    return options;
  }
  options.color = color_use(values);
  options.index_path = index_path(values, environment);
  options.index_named = values.count("index") > 0;
  if (values.count("lexicon") > 0) options.lexicon = values["lexicon"].as<std::string>();
  options.dumps = positional_words(values, kDumps);
  if (values.count("analyze") > 0) {
    options.action = Action::analyze;
    options.text = text_to_analyze(values, options.dumps);
    return options;
  }
  if (options.dumps.empty()) {
    throw UsageError("no dump named; name files or directories, or - for standard input (see --help)");
  }
  options.format = choice<std::optional<corpus::DumpFormat>>(
      values, "format",
      {{"auto", std::nullopt}, {"jsonl", corpus::DumpFormat::jsonl}, {"text", corpus::DumpFormat::text}});
  options.progress = choice<ProgressDisplay>(values, "progress",
                                             {{"auto", ProgressDisplay::automatic},
                                              {"always", ProgressDisplay::always},
                                              {"never", ProgressDisplay::never}});
  options.strict = on("strict");
  options.quiet = on("quiet");
  options.verbose = on("verbose");
  return options;
}

std::string help_text() {
  std::ostringstream help;
  help
      << "Usage: warta-indexer [-d INDEX] [OPTIONS] DUMP...\n"
         "Adds the articles of dumps to an index that warta-searcher searches.\n\n"
         "Examples:\n"
         "  warta-indexer -d news articles.jsonl.zst         a dump of JSON lines, compressed\n"
         "  warta-indexer -d news 2024/ 2025/                all dumps below two directories\n"
         "  zstdcat dump.zst | warta-indexer -d news -       from standard input\n"
         "  warta-indexer --analyze 'pemberitaannya'         what a word becomes, and why\n\n"
         "DUMP is a file, a directory, which is walked, or - for standard input. It holds JSON lines (an "
         "object\n"
         "on each line; keys id, title, body, url, date, source, author, category; only body is required) "
         "or\n"
         "plain text (one article, its title on the first line), plain, compressed, or in a tar, zip or 7z.\n"
         "An article whose id is in the index already replaces what is there.\n\n"
      << described_options() << "\nExit status: 0 all was indexed, 1 some records were rejected, 2 error.\n";
  return help.str();
}

std::string version_text() {
  return std::string("warta-indexer ") + WARTA_VERSION + " (index schema " +
         std::to_string(schema::kVersion) + ")\n";
}

}  // namespace warta::indexing
