#include "indexer/options.h"

#include <sstream>

#include <boost/program_options.hpp>

#include "common/command_line.h"
#include "common/errors.h"
#include "common/schema.h"
#include "corpus/input/charset_name.h"

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
  add("dry-run", po::bool_switch(),
      "index nothing; show what would be read: format, charset, which field is what, the first articles, "
      "counts, "
      "dates, and what would be rejected");
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("auto"),
      "auto, jsonl, json, csv, tsv, xml, html, text, trec or warc; auto tells it from the content");
  add("map", po::value<std::vector<std::string>>()->value_name("PART=FIELD")->composing(),
      "which field of the dump is a part of the article: title=judul; PART is id, title, body, url, date, "
      "source, "
      "author, category or language; without FIELD none is; may be repeated");
  add("delimiter", po::value<std::string>()->value_name("C"),
      "what parts the fields of a table; a character, or tab");
  add("charset", po::value<std::string>()->value_name("NAME"),
      "charset of the dumps, such as windows-1252; found where it is not named");
  add("lang-only", po::value<std::string>()->value_name("LANG"), "id: reject what is not Indonesian");
  add("keep-boilerplate", po::bool_switch(),
      "leave lines in that are no part of an article (\"Baca juga: …\", editors' initials), and words glued "
      "together");
  add("rejects", po::value<std::string>()->value_name("FILE"),
      "write every record that is not indexed to FILE, as it came");
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

/// "title=judul".
corpus::FieldOverride field_override(const std::string& text) {
  const auto equals = text.find('=');
  const auto role = corpus::role_named(text.substr(0, equals));
  if (equals == std::string::npos || !role) {
    throw UsageError(
        "--map is PART=FIELD, PART being id, title, body, url, date, source, author, category or "
        "language, not '" +
        text + "'");
  }
  return {*role, text.substr(equals + 1)};
}

char delimiter(const std::string& text) {
  if (text == "tab" || text == "\\t") return '\t';
  if (text.size() == 1 && text != "\"" && text != "\n" && text != "\r") return text.front();
  throw UsageError("--delimiter is one character, or tab, not '" + text + "'");
}

std::optional<corpus::DumpFormat> format(const std::string& name) {
  if (name == "auto") return std::nullopt;
  if (const auto named = corpus::format_named(name)) return named;
  refuse_choice("format", name,
                {"auto", "jsonl", "json", "csv", "tsv", "xml", "html", "text", "trec", "warc"});
}

std::string charset(const std::string& name) {
  if (corpus::is_known_charset(name)) return name;
  std::string like;
  for (const auto& known : corpus::charsets_like(name)) like += (like.empty() ? "" : ", ") + known;
  throw UsageError("--charset: there is no charset '" + name + "'; near it are " + like);
}

corpus::ReadingOptions reading_options(const po::variables_map& values) {
  corpus::ReadingOptions reading;
  reading.format = format(values["format"].as<std::string>());
  if (values.count("map") > 0) {
    for (const auto& text : values["map"].as<std::vector<std::string>>())
      reading.fields.push_back(field_override(text));
  }
  if (values.count("delimiter") > 0) reading.delimiter = delimiter(values["delimiter"].as<std::string>());
  if (values.count("charset") > 0) reading.charset = charset(values["charset"].as<std::string>());
  if (values.count("lang-only") > 0) {
    const auto& language = values["lang-only"].as<std::string>();
    if (language != "id") refuse_choice("lang-only", language, {"id"});
    reading.indonesian_only = true;
  }
  return reading;
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
  options.reading = reading_options(values);
  if (on("dry-run")) options.action = Action::dry_run;
  if (values.count("rejects") > 0) options.rejects = values["rejects"].as<std::string>();
  options.keep_boilerplate = on("keep-boilerplate");
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
  help << "Usage: warta-indexer [-d INDEX] [OPTIONS] DUMP...\n"
          "Adds the articles of dumps to an index that warta-searcher searches.\n\n"
          "Examples:\n"
          "  warta-indexer -d news berita.csv                 a table; its columns are found by name and by "
          "content\n"
          "  warta-indexer -d news 2024/ dump.jsonl.zst       all dumps below a directory, and one more\n"
          "  warta-indexer --dry-run export.xml               what would be read, before anything is\n"
          "  warta-indexer -d news --map body=naskah a.csv    where a field's name says nothing\n"
          "  curl -s URL | warta-indexer -d news -            from standard input\n"
          "  warta-indexer --analyze 'pemberitaannya'         what a word becomes, and why\n\n"
          "DUMP is a file, a directory, which is walked, or - for standard input: JSON, JSON lines, CSV and "
          "its like,\n"
          "RSS, Atom, WordPress and MediaWiki exports, HTML pages, WARC and WET, TREC collections or plain "
          "text,\n"
          "compressed or not, alone or in archives. Format, charset and fields are found by content.\n"
          "An article that is in the index already replaces what is there, if it has changed.\n\n"
       << described_options() << "\nExit status: 0 all was indexed, 1 some records were rejected, 2 error.\n";
  return help.str();
}

std::string version_text() {
  return std::string("warta-indexer ") + WARTA_VERSION + " (index schema " +
         std::to_string(schema::kVersion) + ")\n";
}

}  // namespace warta::indexing
