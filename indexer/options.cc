#include "indexer/options.h"

#include <sstream>

#include <boost/program_options.hpp>

#include "common/errors.h"
#include "common/schema.h"

namespace warta::indexing {
namespace {

namespace po = boost::program_options;

constexpr unsigned kHelpWidth = 96;

po::options_description described_options() {
  po::options_description options("Options", kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      "index directory; made if it is not there\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else "
      "~/.local/share/warta)");
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("auto"),
      "auto, jsonl or text; auto tells it from the content");
  add("strict", po::bool_switch(),
      "stop at the first record that is no article or dump that cannot be read; what was read before is "
      "kept");
  add("progress", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      "auto, always or never; auto shows a running count on a terminal");
  add("quiet,q", po::bool_switch(), "say nothing but errors");
  add("verbose,v", po::bool_switch(), "name every rejected record, and say what is passed over");
  add("help,h", po::bool_switch(), "show this help");
  add("version,V", po::bool_switch(), "show the version");
  return options;
}

po::variables_map parse(std::span<const char* const> arguments) {
  auto all = described_options();
  all.add_options()("dump", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("dump", -1);
  constexpr auto kStyle = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  try {
    const std::vector<std::string> words(arguments.begin(), arguments.end());
    po::store(po::command_line_parser(words).options(all).positional(positional).style(kStyle).run(), values);
    po::notify(values);
  } catch (const po::error& error) {
    throw UsageError(std::string(error.what()) + "; see warta-indexer --help");
  }
  return values;
}

std::optional<corpus::DumpFormat> format_named(const std::string& name) {
  if (name == "auto") return std::nullopt;
  if (name == "jsonl") return corpus::DumpFormat::jsonl;
  if (name == "text") return corpus::DumpFormat::text;
  throw UsageError("--format is auto, jsonl or text, not '" + name + "'");
}

ProgressDisplay progress_named(const std::string& name) {
  if (name == "auto") return ProgressDisplay::automatic;
  if (name == "always") return ProgressDisplay::always;
  if (name == "never") return ProgressDisplay::never;
  throw UsageError("--progress is auto, always or never, not '" + name + "'");
}

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment) {
  const auto values = parse(arguments);
  const auto on = [&](const char* name) { return values[name].as<bool>(); };
  Options options;
  if (on("help") || on("version")) {
    options.action = on("help") ? Action::help : Action::version;
    return options;
  }
  if (values.count("dump") == 0) {
    throw UsageError("no dump named; name files or directories, or - for standard input (see --help)");
  }
  options.dumps = values["dump"].as<std::vector<std::string>>();
  options.index_path =
      values.count("index") != 0 ? values["index"].as<std::string>() : default_index_path(environment);
  if (options.index_path.empty()) throw UsageError("the index directory named with -d is empty");
  options.format = format_named(values["format"].as<std::string>());
  options.progress = progress_named(values["progress"].as<std::string>());
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
         "  zstdcat dump.zst | warta-indexer -d news -       from standard input\n\n"
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
