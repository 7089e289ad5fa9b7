// The command line of warta-searcher, parsed once; from there on everything is typed.
#ifndef WARTA_SEARCHER_OPTIONS_H_
#define WARTA_SEARCHER_OPTIONS_H_

#include <cstdint>
#include <span>
#include <string>

#include "common/index_location.h"
#include "common/terminal.h"
#include "searcher/ranking.h"

namespace warta::searching {

enum class Action { search, analyze, help, version };
enum class OutputFormat { text, json };

struct Options {
  Action action = Action::search;
  /// Never empty when action is search.
  std::string index_path;
  /// Does the command line name the index?
  bool index_named = false;
  /// When action is analyze: the text, or "-" for standard input.
  std::string text;
  /// The words of the command line with blanks between them.
  std::string query;
  /// Hits shown, and hits passed over before them.
  std::uint32_t limit = 10;
  std::uint32_t offset = 0;
  OutputFormat format = OutputFormat::text;
  ColorUse color = ColorUse::automatic;
  Ranking ranking;
  bool quiet = false;
};

/// `arguments` without the program's name. Touches no disk. Throws UsageError.
Options parse_options(std::span<const char* const> arguments, const Environment& environment);

/// What --help and --version print.
std::string help_text();
std::string version_text();

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_OPTIONS_H_
