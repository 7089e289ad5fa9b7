// The command line of warta-searcher, parsed once; from there on everything is typed.
#ifndef WARTA_SEARCHER_OPTIONS_H_
#define WARTA_SEARCHER_OPTIONS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "common/config_file.h"
#include "common/index_location.h"
#include "common/terminal.h"
#include "searcher/facets/facet_field.h"
#include "searcher/filters.h"
#include "searcher/ranking.h"
#include "searcher/render/output_format.h"
#include "searcher/search.h"

namespace warta::searching {

enum class Action : std::uint8_t {
  search,
  /// How many articles match, and how many of each year, source, ...
  count,
  count_by,
  /// Hits of many queries, or how good they are.
  batch,
  /// One article, whole.
  show,
  analyze,
  help,
  version,
};

struct Options {
  /// Directories, or tcp://HOST:PORT; of several the articles are ranked together. Never empty when something
  /// is searched or shown.
  std::vector<std::string> index_paths;
  /// The words of the command line with blanks between them. Empty where filters, or an order by date, or
  /// counting say enough, or an article does: then all articles are meant.
  std::string query;
  /// When action is analyze: the text, or "-" for standard input.
  std::string text;
  /// When action is show: the id or URL of the article.
  std::string shown;
  /// Id or URL of the article that others are to be like; empty where a query says what to find.
  std::string similar_to;
  Filters filters;
  Ranking ranking;
  Output output;
  /// Hits passed over, and hits shown.
  std::uint32_t offset = 0;
  std::uint32_t limit = 10;
  SortOrder order = SortOrder::relevance;
  Duplicates duplicates = Duplicates::show;
  Action action = Action::search;
  FacetField by = FacetField::year;
  ColorUse color = ColorUse::automatic;
  /// Does the command line name the index, and the limit?
  bool index_named = false;
  bool limit_named = false;
  /// On a terminal, through a program that shows one screen after the other.
  bool paged = true;
  bool quiet = false;
  /// How each hit comes to its score.
  bool explain = false;
  /// When action is batch: the file of queries, "-" for standard input; the judgements and the run that is
  /// compared with, empty for none; the name of the run; threads, 0 for as many as there are processors;
  /// whether each query has figures of its own.
  std::string queries_path;
  std::string qrels_path;
  std::string compared_path;
  std::string run_tag = "warta";
  unsigned jobs = 0;
  bool per_query = false;

  /// Is one of the indexes on a server?
  bool searches_remote() const;
};

/// `arguments` without the program's name; `files` reads files of defaults, none where it is empty. Touches
/// no disk but by it. Throws UsageError.
Options parse_options(std::span<const char* const> arguments, const Environment& environment,
                      const ConfigReader& files = {});

/// What --help and --version print.
std::string help_text();
std::string version_text();

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_OPTIONS_H_
