#include "indexer/options.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <thread>
#include <utility>

#include <boost/any.hpp>
#include <boost/program_options.hpp>

#include "common/byte_size.h"
#include "common/command_line.h"
#include "common/errors.h"
#include "common/schema.h"
#include "corpus/input/charset_name.h"
#include "indexer/pipeline/memory_budget.h"

namespace warta::indexing {
namespace {

namespace po = boost::program_options;

/// What the words of the command line are collected under.
constexpr const char* kDumps = "dump";

/// What may be done with an index instead of adding to it; one at a time.
constexpr std::array<std::pair<const char*, Action>, 9> kActions = {{{"analyze", Action::analyze},
                                                                     {"check", Action::check},
                                                                     {"compact", Action::compact},
                                                                     {"delete", Action::remove},
                                                                     {"delete-query", Action::remove},
                                                                     {"dry-run", Action::dry_run},
                                                                     {"export", Action::export_articles},
                                                                     {"info", Action::info},
                                                                     {"reanalyze", Action::reanalyze}}};

po::options_description indexing_options() {
  po::options_description options("Indexing", kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      "index directory; made if it is not there\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else "
      "~/.local/share/warta)");
  add("fresh", po::bool_switch(),
      "build a new index beside the old one, which takes its place in one step when it is whole");
  add("dry-run", po::bool_switch(),
      "index nothing; show what would be read: format, charset, which field is what, the first articles, "
      "counts, dates, and what would be rejected");
  add("keep-boilerplate", po::bool_switch(),
      "leave lines in that are no part of an article (\"Baca juga: …\", editors' initials), and words glued "
      "together");
  add("lang-only", po::value<std::string>()->value_name("LANG"), "id: reject what is not Indonesian");
  add("expire", po::value<std::vector<std::string>>()->value_name("[SOURCE=]AGE")->composing(),
      "leave out articles of that age (90d, 18m, 2y) or of before a day (2020-01-01), and take those in the "
      "index out; of one source, or of all; may be repeated, and stand without a DUMP");
  add("rejects", po::value<std::string>()->value_name("FILE"),
      "write every record that is not indexed to FILE, as it came");
  add("strict", po::bool_switch(),
      "stop at the first record that is no article or dump that cannot be read; what was read before is "
      "kept");
  add("lexicon", po::value<std::string>()->value_name("FILE"),
      "words to stem otherwise, a line each: \"form = root\", \"form !\" (never stem), \"form ~ word\" (the "
      "same word); kept in a new index, so that it is named once");
  add("jobs,j", po::value<std::string>()->value_name("N"),
      "threads that analyse; the index is the same whatever N is (default: one for each core)");
  add("memory", po::value<std::string>()->value_name("SIZE"),
      "what may be held in memory, 512M or 2G (default: a quarter of what is free, at most 2G)");
  add("wait", po::bool_switch(), "wait for another warta-indexer that is writing to the index");
  return options;
}

po::options_description reading_options_described() {
  po::options_description options("How dumps are read (all of it is found by itself)", kHelpWidth);
  auto add = options.add_options();
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("auto"),
      "auto, jsonl, json, csv, tsv, xml, html, text, trec or warc; auto tells it from the content; with "
      "--info, text or json");
  add("map", po::value<std::vector<std::string>>()->value_name("PART=FIELD")->composing(),
      "which field of the dump is a part of the article: title=judul; PART is id, title, body, url, date, "
      "source, author, category or language; without FIELD none is; may be repeated");
  add("delimiter", po::value<std::string>()->value_name("C"),
      "what parts the fields of a table; a character, or tab");
  add("charset", po::value<std::string>()->value_name("NAME"),
      "charset of the dumps, such as windows-1252; found where it is not named");
  return options;
}

po::options_description upkeep_options() {
  po::options_description options("Upkeep of an index", kHelpWidth);
  auto add = options.add_options();
  add("info", po::bool_switch(),
      "show what is in it: articles, terms, sizes, dates, sources, settings; --format json for programs");
  add("check", po::bool_switch(), "look for damage, in Xapian's files and in what they mean");
  add("compact", po::bool_switch(), "rebuild its files without gaps; searches go on meanwhile");
  add("export", po::bool_switch(),
      "write its articles to standard output as JSON lines, which index to the same thing");
  add("reanalyze", po::bool_switch(),
      "rebuild it from the articles in it with this program's analysis, and with --lexicon if given; needs "
      "no dump");
  add("delete", po::bool_switch(), "take out the articles of these ids, named instead of dumps; - reads ids");
  add("delete-query", po::value<std::string>()->value_name("QUERY"),
      "take out all articles that warta-searcher finds for QUERY");
  return options;
}

po::options_description display_options() {
  po::options_description options("What is shown", kHelpWidth);
  auto add = options.add_options();
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

po::options_description described_options() {
  po::options_description options;
  options.add(indexing_options())
      .add(reading_options_described())
      .add(upkeep_options())
      .add(display_options());
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

bool is_given(const po::variables_map& values, const char* name) {
  const auto& value = values[name].value();
  if (const auto* const is_on = boost::any_cast<bool>(&value)) return *is_on;
  return values.count(name) > 0;
}

/// What the command line asks for instead of indexing. Throws UsageError where it is several things.
Action action_of(const po::variables_map& values) {
  const char* chosen = nullptr;
  auto action = Action::index;
  for (const auto& [name, meaning] : kActions) {
    if (!is_given(values, name)) continue;
    if (chosen != nullptr && meaning != action)
      throw UsageError(std::string("--") + chosen + " and --" + name + " are two things to do; ask for one");
    chosen = name;
    action = meaning;
  }
  return action;
}

std::uint64_t memory(const po::variables_map& values) {
  if (values.count("memory") == 0) return 0;
  const auto& text = values["memory"].as<std::string>();
  const auto bytes = parse_byte_size(text);
  if (!bytes || *bytes < MemoryBudget::kLeast)
    throw UsageError("--memory is a size of at least 32M, such as 512M or 2G, not '" + text + "'");
  return *bytes;
}

std::vector<ExpiryRule> expiry_rules(const po::variables_map& values) {
  std::vector<ExpiryRule> rules;
  if (values.count("expire") == 0) return rules;
  for (const auto& text : values["expire"].as<std::vector<std::string>>()) {
    auto rule = parse_expiry_rule(text);
    if (!rule)
      throw UsageError(
          "--expire is an age, 90d, 26w, 18m or 2y, or a day, 2020-01-01, with SOURCE= before it "
          "if it is one source's, not '" +
          text + "'");
    rules.push_back(std::move(*rule));
  }
  return rules;
}

void read_display(const po::variables_map& values, Options& options) {
  options.progress = choice<ProgressDisplay>(values, "progress",
                                             {{"auto", ProgressDisplay::automatic},
                                              {"always", ProgressDisplay::always},
                                              {"never", ProgressDisplay::never}});
  options.quiet = values["quiet"].as<bool>();
  options.verbose = values["verbose"].as<bool>();
}

void read_resources(const po::variables_map& values, Options& options) {
  constexpr std::int64_t kMostJobs = 256;
  if (values.count("jobs") > 0)
    options.jobs = static_cast<unsigned>(whole_number(values, "jobs", 1, kMostJobs));
  options.memory = memory(values);
  options.wait = values["wait"].as<bool>();
  if (values.count("lexicon") > 0) options.lexicon = values["lexicon"].as<std::string>();
}

void read_indexing(const po::variables_map& values, Options& options) {
  options.expiry = expiry_rules(values);
  options.fresh = values["fresh"].as<bool>();
  if (options.dumps.empty() && (options.action == Action::dry_run || options.fresh || options.expiry.empty()))
    throw UsageError("no dump named; name files or directories, or - for standard input (see --help)");
  options.reading = reading_options(values);
  if (values.count("rejects") > 0) options.rejects = values["rejects"].as<std::string>();
  options.keep_boilerplate = values["keep-boilerplate"].as<bool>();
  options.strict = values["strict"].as<bool>();
}

/// For what is done with an index that is there: the words of the command line are ids or nothing.
void read_upkeep(const po::variables_map& values, Options& options) {
  auto words = std::exchange(options.dumps, {});
  if (options.action == Action::remove) {
    options.ids = std::move(words);
    if (values.count("delete-query") > 0) options.query = values["delete-query"].as<std::string>();
    if (options.query.empty() && values.count("delete-query") > 0)
      throw UsageError("--delete-query with an empty query; write what is to be taken out");
    if (options.ids.empty() && options.query.empty())
      throw UsageError(
          "--delete without an id; name the articles' ids, or - to read them from standard input");
    if (!options.ids.empty() && !values["delete"].as<bool>())
      throw UsageError("--delete-query takes one query; put it between quotation marks");
    return;
  }
  if (!words.empty())
    throw UsageError("'" + words.front() + "': this reads no dumps; name the index with -d");
  const auto& format = values["format"].as<std::string>();
  if (format == "auto" || (options.action == Action::info && format == "text")) return;
  if (options.action != Action::info || format != "json")
    throw UsageError("--format " + format + ": here there is only --info --format json");
  options.json = true;
}

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment) {
  const auto values = parse_command_line(arguments, described_options(), kDumps, "see warta-indexer --help");
  Options options;
  if (is_given(values, "help") || is_given(values, "version")) {
    options.action = is_given(values, "help") ? Action::help : Action::version;
    return options;
  }
  options.action = action_of(values);
  options.color = color_use(values);
  options.index_path = index_path(values, environment);
  options.index_named = values.count("index") > 0;
  options.dumps = positional_words(values, kDumps);
  read_display(values, options);
  read_resources(values, options);
  if (options.action == Action::analyze) {
    options.text = text_to_analyze(values, options.dumps);
  } else if (options.action == Action::index || options.action == Action::dry_run) {
    read_indexing(values, options);
  } else {
    read_upkeep(values, options);
  }
  return options;
}

unsigned Options::threads() const {
  return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

std::uint64_t Options::memory_bytes() const {
  return memory > 0 ? memory : default_memory_bytes();
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
          "  warta-indexer -d news --fresh 2024/ 2025/        a new index, in the old one's place when it is "
          "whole\n"
          "  warta-indexer -d news --info                     what is in it; --check whether it is sound\n"
          "  warta-indexer --analyze 'pemberitaannya'         what a word becomes, and why\n\n"
          "DUMP is a file, a directory, which is walked, or - for standard input: JSON, JSON lines, CSV and "
          "its like,\n"
          "RSS, Atom, WordPress and MediaWiki exports, HTML pages, WARC and WET, TREC collections or plain "
          "text,\n"
          "compressed or not, alone or in archives. Format, charset and fields are found by content.\n"
          "An article that is in the index already replaces what is there, if it has changed.\n"
       << described_options()
       << "\nExit status: 0 all was done, 1 some records were rejected or some ids not there, 2 error.\n";
  return help.str();
}

std::string version_text() {
  return std::string("warta-indexer ") + WARTA_VERSION + " (index schema " +
         std::to_string(schema::kVersion) + ")\n";
}

}  // namespace warta::indexing
