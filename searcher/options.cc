#include "searcher/options.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/command_line.h"
#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/option_defaults.h"
#include "searcher/half_life.h"
#include "searcher/index_shard.h"
#include "searcher/option_choices.h"
#include "searcher/option_descriptions.h"
#include "searcher/render/hit_template.h"

namespace warta::searching {
namespace {

namespace po = boost::program_options;

/// What the words of the command line are collected under.
constexpr const char* kQuery = "query";
constexpr std::int64_t kMaxHits = 1'000'000;

/// By the command line: not by a file of defaults.
bool is_given(const po::variables_map& values, const char* name) {
  return values.count(name) > 0 && !values[name].defaulted();
}

/// The value of a text option; empty if it is not given, nor has a default. Throws UsageError if it is given
/// and empty.
std::string given(const po::variables_map& values, const char* name) {
  if (values.count(name) == 0) return {};
  auto text = values[name].as<std::string>();
  if (text.empty()) throw UsageError(tr("--{} is empty; write something behind it", name));
  return text;
}

Ranking ranking_options(const po::variables_map& values) {
  constexpr double kMaxWeight = 1000;
  return {number(values, "k1", 0, kMaxWeight),           number(values, "b", 0, 1),
          number(values, "title-weight", 0, kMaxWeight), number(values, "exact-weight", 0, kMaxWeight),
          number(values, "proximity", 0, kMaxWeight),    half_life_days(given(values, "recency"))};
}

Filters filter_options(const po::variables_map& values) {
  Filters filters;
  filters.days = option_days(given(values, "since"), given(values, "until"));
  for (const auto* const name : {"source", "author", "category", "lang"}) {
    if (values.count(name) == 0) continue;
    for (const auto& value : values[name].as<std::vector<std::string>>())
      filters.values.push_back(option_filter(name, value));
  }
  return filters;
}

OutputFormat format_option(const po::variables_map& values) {
  if (values["json"].as<bool>()) return OutputFormat::json;
  return choice(values, "format", kFormats);
}

Output output_options(const po::variables_map& values) {
  Output output;
  output.format = format_option(values);
  output.hit_template = given(values, "format-string");
  if (!output.hit_template.empty()) {
    if (output.format != OutputFormat::text)
      throw UsageError(tr("--format-string is a format of its own; leave --format and --json out"));
    output.format = OutputFormat::custom;
    parse_hit_template(output.hit_template);  // so that its mistakes are told before anything is searched
  }
  output.nul_ends = values["null"].as<bool>();
  if (output.nul_ends && output.format != OutputFormat::ids && output.format != OutputFormat::custom)
    throw UsageError(tr("-0 goes with --format ids or --format-string"));
  return output;
}

Duplicates duplicates_option(const po::variables_map& values, OutputFormat format) {
  if (values.count("duplicates") == 0)
    return format == OutputFormat::text ? Duplicates::collapse : Duplicates::show;
  return choice(values, "duplicates", kDuplicates);
}

FacetField facet_option(const po::variables_map& values) {
  return choice(values, "by", kFacets);
}

/// What is to be done, of which one thing can be asked for.
Action action_of(const po::variables_map& values) {
  const bool counts = values["count"].as<bool>();
  if (counts && is_given(values, "by")) throw UsageError(tr("--count and --by are two things; ask for one"));
  if (is_given(values, "show")) {
    for (const auto* const other : {"similar", "by"}) {
      if (is_given(values, other)) throw UsageError(tr("--show and --{} are two things; ask for one", other));
    }
    if (counts) throw UsageError(tr("--show and --count are two things; ask for one"));
    return Action::show;
  }
  if (counts) return Action::count;
  return is_given(values, "by") ? Action::count_by : Action::search;
}

/// Formats that cannot say what is asked for.
void refuse_formats(const Options& options) {
  const auto format = options.output.format;
  const bool of_hits = format == OutputFormat::trec || format == OutputFormat::ids;
  if (options.action == Action::count && (of_hits || format == OutputFormat::custom))
    throw UsageError(tr("--count is text, json, csv or tsv"));
  if (options.action == Action::count_by && (of_hits || format == OutputFormat::custom))
    throw UsageError(tr("--by is text, json, csv or tsv"));
  if (options.action == Action::show && of_hits)
    throw UsageError(tr("--show is text, json, csv, tsv or what --format-string says"));
  const bool tells = format == OutputFormat::text || format == OutputFormat::json;
  if (options.explain && (options.action != Action::search || !tells))
    throw UsageError(
        tr("--explain explains hits, as text or json; leave other formats and things to do out"));
  if (format == OutputFormat::trec && options.order != SortOrder::relevance)
    throw UsageError(tr("--format trec is ordered by score, as trec_eval reads it; leave --sort out"));
}

/// Defaults of a file that do not go with what the command line asks for give way to it.
void yield_defaults(const po::variables_map& values, Options& options) {
  const bool is_batch = is_given(values, "queries");
  auto& format = options.output.format;
  const bool is_ordered = is_given(values, "sort");
  const bool tells = format == OutputFormat::text || format == OutputFormat::json;
  const bool is_of_hits = options.action == Action::search && !options.explain && !is_batch &&
                          !(format == OutputFormat::trec && is_ordered);
  const bool is_table = format == OutputFormat::csv || format == OutputFormat::tsv;
  const bool suits = tells || is_of_hits || (is_table && !options.explain && !is_batch);
  const bool names_format = is_given(values, "format") || is_given(values, "format-string");
  if (!suits && !names_format) format = OutputFormat::text;
  if (!is_ordered && (is_batch || format == OutputFormat::trec)) options.order = SortOrder::relevance;
  if (!options.searches_remote()) return;
  if (!is_ordered && options.order == SortOrder::oldest_first) options.order = SortOrder::newest_first;
  if (!is_given(values, "recency")) options.ranking.recency_days = 0;
}

/// What Xapian does only where it reads the index itself.
void refuse_remote(const Options& options) {
  if (!options.searches_remote()) return;
  const auto refuse = [](std::string_view option) {
    throw UsageError(tr(
        "{} does not work with an index on a server (tcp://); leave it out, or search the index's directory",
        option));
  };
  if (options.action == Action::count_by) refuse("--by");
  if (options.order == SortOrder::oldest_first) refuse("--sort -date");
  if (options.ranking.recency_days > 0) refuse("--recency");
}

/// What searches one thing only.
void refuse_beside_batch(const po::variables_map& values, const Options& options) {
  if (!options.query.empty())
    throw UsageError(tr("--queries takes the place of a query; leave the one or the other out"));
  for (const auto* const other : {"similar", "show", "by", "format-string", "offset"}) {
    if (is_given(values, other))
      throw UsageError(tr("--{} does not go with --queries; leave the one or the other out", other));
  }
  if (options.action == Action::count || options.explain)
    throw UsageError(tr("--queries goes with neither --count nor --explain; search the one query by itself"));
  if (options.order != SortOrder::relevance)
    throw UsageError(tr("--queries ranks by relevance; leave --sort out"));
}

void refuse_batch_formats(const po::variables_map& values, const Options& options) {
  const auto format = options.output.format;
  const bool evaluates = !options.qrels_path.empty();
  const bool is_known =
      format == OutputFormat::json || format == (evaluates ? OutputFormat::text : OutputFormat::trec);
  if (!is_known)
    throw UsageError(evaluates ? tr("--qrels is text or json") : tr("--queries is trec or json"));
  if (!evaluates && (is_given(values, "compare") || options.per_query))
    throw UsageError(tr("--compare and --per-query go with --qrels, which says what is relevant"));
}

/// The options of --queries, which is given.
void read_batch(const po::variables_map& values, Options& options) {
  constexpr std::uint32_t kDepth = 1000;  // as trec_eval's
  constexpr std::int64_t kMostJobs = 1024;
  refuse_beside_batch(values, options);
  options.action = Action::batch;
  options.queries_path = given(values, "queries");
  options.qrels_path = given(values, "qrels");
  options.compared_path = given(values, "compare");
  options.run_tag = values["run-tag"].as<std::string>();
  options.per_query = values["per-query"].as<bool>();
  if (values.count("jobs") > 0)
    options.jobs = static_cast<unsigned>(whole_number(values, "jobs", 1, kMostJobs));
  auto& format = options.output.format;
  if (format == OutputFormat::text && options.qrels_path.empty() && !is_given(values, "format"))
    format = OutputFormat::trec;
  if (!options.limit_named && (format == OutputFormat::trec || !options.qrels_path.empty()))
    options.limit = kDepth;
  if (!is_given(values, "duplicates")) options.duplicates = Duplicates::show;
  refuse_batch_formats(values, options);
}

void refuse_without_batch(const po::variables_map& values) {
  for (const auto* const name : {"run-tag", "jobs", "qrels", "compare"}) {
    if (is_given(values, name)) throw UsageError(tr("--{} goes with --queries", name));
  }
  if (values["per-query"].as<bool>()) throw UsageError(tr("--per-query goes with --queries"));
}

void refuse_missing_query(const Options& options) {
  if (!options.query.empty() && !options.similar_to.empty())
    throw UsageError(tr("--similar takes the place of a query; leave the one or the other out"));
  const bool says_enough = !options.query.empty() || !options.similar_to.empty() ||
                           !options.filters.empty() || options.action != Action::search ||
                           options.order != SortOrder::relevance;
  if (!says_enough) throw UsageError(tr("no query; write some words to search for (see --help)"));
}

void read_search(const po::variables_map& values, Options& options) {
  options.action = action_of(values);
  options.shown = given(values, "show");
  options.similar_to = given(values, "similar");
  options.filters = filter_options(values);
  options.limit = static_cast<std::uint32_t>(whole_number(values, "limit", 1, kMaxHits));
  options.limit_named = is_given(values, "limit");
  options.offset = static_cast<std::uint32_t>(whole_number(values, "offset", 0, kMaxHits));
  options.order = choice(values, "sort", kOrders);
  options.output = output_options(values);
  options.duplicates = duplicates_option(values, options.output.format);
  if (options.action == Action::count_by) options.by = facet_option(values);
  options.ranking = ranking_options(values);
  options.paged = !values["no-pager"].as<bool>();
  options.quiet = values["quiet"].as<bool>();
  options.explain = values["explain"].as<bool>();
  yield_defaults(values, options);
  refuse_remote(options);
  if (is_given(values, "queries")) return read_batch(values, options);
  refuse_without_batch(values);
  refuse_formats(options);
  refuse_missing_query(options);
}

/// "--sort -date" as one word: -date would be taken for -d with its value.
std::vector<const char*> with_joined_order(std::span<const char* const> arguments) {
  std::vector<const char*> joined;
  for (const char* const argument : arguments) {
    const bool behind_sort = !joined.empty() && std::string_view(joined.back()) == "--sort";
    if (behind_sort && std::string_view(argument) == "-date")
      joined.back() = "--sort=-date";
    else
      joined.push_back(argument);
  }
  return joined;
}

Options read(const po::variables_map& values, const Environment& environment) {
  Options options;
  options.color = color_use(values);
  options.index_paths = index_paths(values, environment);
  options.index_named = is_given(values, "index");
  const auto words = positional_words(values, kQuery);
  if (values.count("analyze") > 0) {
    options.action = Action::analyze;
    options.text = text_to_analyze(values, words);
    return options;
  }
  options.query = fmt::format("{}", fmt::join(words, " "));
  read_search(values, options);
  return options;
}

}  // namespace

bool Options::searches_remote() const {
  return std::any_of(index_paths.begin(), index_paths.end(), is_remote_index);
}

Options parse_options(std::span<const char* const> arguments, const Environment& environment,
                      const ConfigReader& files) {
  const auto described = described_options();
  const auto given =
      parse_command_line(with_joined_order(arguments), described, kQuery,
                         tr("see warta-searcher --help; a query that begins with a hyphen goes behind --"));
  if (given["help"].as<bool>() || given["version"].as<bool>()) {
    Options options;
    options.action = given["help"].as<bool>() ? Action::help : Action::version;
    return options;
  }
  return read_with_defaults({"searcher", described, kDefaultable}, given, environment, files,
                            [&](const po::variables_map& values) { return read(values, environment); });
}

}  // namespace warta::searching
