#include "indexer/options.h"

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

#include <boost/any.hpp>
#include <boost/program_options.hpp>
#include <sched.h>
#include <sys/resource.h>

#include "common/byte_size.h"
#include "common/command_line.h"
#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/option_defaults.h"
#include "corpus/input/charset_name.h"
#include "indexer/option_choices.h"
#include "indexer/option_descriptions.h"
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

/// "title=judul".
corpus::FieldOverride field_override(const std::string& text) {
  const auto equals = text.find('=');
  const auto role = corpus::role_named(text.substr(0, equals));
  if (equals == std::string::npos || !role) {
    throw UsageError(
        tr("--map is PART=FIELD, PART being id, title, body, url, date, source, author, category or "
           "language, not '{}'",
           text));
  }
  return {*role, text.substr(equals + 1)};
}

char delimiter(const std::string& text) {
  if (text == "tab" || text == "\\t") return '\t';
  if (text.size() == 1 && text != "\"" && text != "\n" && text != "\r") return text.front();
  throw UsageError(tr("--delimiter is one character, or tab, not '{}'", text));
}

std::optional<corpus::DumpFormat> format(const std::string& name) {
  if (name == "auto") return std::nullopt;
  if (const auto named = corpus::format_named(name)) return named;
  refuse_choice("format", name, {kFormats.begin(), kFormats.end()});
}

std::string charset(const std::string& name) {
  if (corpus::is_known_charset(name)) return name;
  std::string like;
  for (const auto& known : corpus::charsets_like(name)) like += (like.empty() ? "" : ", ") + known;
  throw UsageError(tr("--charset: there is no charset '{}'; near it are {}", name, like));
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
    if (language != kOnlyLanguage) refuse_choice("lang-only", language, {kOnlyLanguage});
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
      throw UsageError(tr("--{} and --{} are two things to do; ask for one", chosen, name));
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
    throw UsageError(tr("--memory is a size of at least 32M, such as 512M or 2G, not '{}'", text));
  return *bytes;
}

std::vector<ExpiryRule> expiry_rules(const po::variables_map& values) {
  std::vector<ExpiryRule> rules;
  if (values.count("expire") == 0) return rules;
  for (const auto& text : values["expire"].as<std::vector<std::string>>()) {
    auto rule = parse_expiry_rule(text);
    if (!rule)
      throw UsageError(
          tr("--expire is an age, 90d, 26w, 18m or 2y, or a day, 2020-01-01, with SOURCE= before it if it is "
             "one source's, not '{}'",
             text));
    rules.push_back(std::move(*rule));
  }
  return rules;
}

void read_display(const po::variables_map& values, Options& options) {
  options.progress = choice(values, "progress", kProgressDisplays);
  options.quiet = values["quiet"].as<bool>();
  options.verbose = values["verbose"].as<bool>();
}

void read_resources(const po::variables_map& values, Options& options) {
  constexpr std::int64_t kMostJobs = 256;
  if (values.count("jobs") > 0)
    options.jobs = static_cast<unsigned>(whole_number(values, "jobs", 1, kMostJobs));
  options.memory = memory(values);
  options.wait = values["wait"].as<bool>();
  options.writer = choice(values, "writer", kWriters);
  options.check_built = !values["no-check"].as<bool>();
  if (values.count("lexicon") > 0) options.lexicon = values["lexicon"].as<std::string>();
}

void read_indexing(const po::variables_map& values, Options& options) {
  options.expiry = expiry_rules(values);
  options.fresh = values["fresh"].as<bool>();
  if (options.dumps.empty() && (options.action == Action::dry_run || options.fresh || options.expiry.empty()))
    throw UsageError(tr("no dump named; name files or directories, or - for standard input (see --help)"));
  options.reading = reading_options(values);
  if (values.count("rejects") > 0) options.rejects = values["rejects"].as<std::string>();
  options.keep_boilerplate = values["keep-boilerplate"].as<bool>();
  options.strict = values["strict"].as<bool>();
  options.positions = !values["no-positions"].as<bool>();
}

/// For what is done with an index that is there: the words of the command line are ids or nothing.
void read_upkeep(const po::variables_map& values, Options& options) {
  auto words = std::exchange(options.dumps, {});
  if (options.action == Action::remove) {
    options.ids = std::move(words);
    if (values.count("delete-query") > 0) options.query = values["delete-query"].as<std::string>();
    if (options.query.empty() && values.count("delete-query") > 0)
      throw UsageError(tr("--delete-query with an empty query; write what is to be taken out"));
    if (options.ids.empty() && options.query.empty())
      throw UsageError(
          tr("--delete without an id; name the articles' ids, or - to read them from standard input"));
    if (!options.ids.empty() && !values["delete"].as<bool>())
      throw UsageError(tr("--delete-query takes one query; put it between quotation marks"));
    return;
  }
  if (!words.empty())
    throw UsageError(tr("'{}': this reads no dumps; name the index with -d", words.front()));
  const auto& format = values["format"].as<std::string>();
  if (values["format"].defaulted() || format == "auto" ||
      (options.action == Action::info && format == "text"))
    return;
  if (options.action != Action::info || format != "json")
    throw UsageError(tr("--format {}: here there is only --info --format json", format));
  options.json = true;
}

/// Those that this process may run on (taskset, containers), which std::thread::hardware_concurrency() does
/// not ask for everywhere.
unsigned cores_allowed() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  if (sched_getaffinity(0, sizeof cores, &cores) != 0) return std::thread::hardware_concurrency();
  return static_cast<unsigned>(CPU_COUNT(&cores));
}

/// A thread takes address space for its stack and for memory of its own: where that is limited (ulimit -v)
/// there is room for so many.
unsigned threads_with_room() {
  constexpr rlim_t kForAllElse = rlim_t{256} << 20U;
  constexpr rlim_t kEach = rlim_t{192} << 20U;
  constexpr rlim_t kMost = 256;
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return kMost;
  const auto room = limit.rlim_cur > kForAllElse ? limit.rlim_cur - kForAllElse : 0;
  return static_cast<unsigned>(std::clamp<rlim_t>(room / kEach, 1, kMost));
}

Options read(const po::variables_map& values, const Environment& environment) {
  Options options;
  options.action = action_of(values);
  options.color = color_use(values);
  options.index_path = index_path(values, environment);
  options.index_named = values.count("index") > 0 && !values["index"].defaulted();
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

}  // namespace

Options parse_options(std::span<const char* const> arguments, const Environment& environment,
                      const ConfigReader& files) {
  const auto described = described_options();
  const auto given = parse_command_line(arguments, described, kDumps, tr("see warta-indexer --help"));
  if (is_given(given, "help") || is_given(given, "version")) {
    Options options;
    options.action = is_given(given, "help") ? Action::help : Action::version;
    return options;
  }
  return read_with_defaults({"indexer", described, kDefaultable}, given, environment, files,
                            [&](const po::variables_map& values) { return read(values, environment); });
}

unsigned Options::threads() const {
  return jobs > 0 ? jobs : std::clamp(cores_allowed(), 1U, threads_with_room());
}

/// One core is Xapian's writer's, which is the slowest of all: more threads only take it away from it.
unsigned Options::threads_beside_writer() const {
  return jobs > 0 ? jobs : std::max(2U, threads()) - 1;
}

std::uint64_t Options::memory_bytes() const {
  return memory > 0 ? memory : default_memory_bytes();
}

}  // namespace warta::indexing
