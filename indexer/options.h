// The command line of warta-indexer, parsed once; from there on everything is typed.
#ifndef WARTA_INDEXER_OPTIONS_H_
#define WARTA_INDEXER_OPTIONS_H_

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/index_location.h"
#include "common/terminal.h"
#include "corpus/reading_options.h"

namespace warta::indexing {

enum class Action { index, dry_run, analyze, help, version };

/// Whether to show how far it is: automatic is a line that moves on a terminal, else a line from time to
/// time.
enum class ProgressDisplay { automatic, always, never };

struct Options {
  Action action = Action::index;
  /// Never empty when action is index or dry_run.
  std::string index_path;
  /// Does the command line name the index?
  bool index_named = false;
  /// File of the user's own lexicon; empty: the index's, if it has one.
  std::string lexicon;
  /// When action is analyze: the text, or "-" for standard input.
  std::string text;
  ColorUse color = ColorUse::automatic;
  /// Files, directories and "-"; never empty when action is index or dry_run.
  std::vector<std::string> dumps;
  /// How the dumps are to be read, as far as the user says it.
  corpus::ReadingOptions reading;
  /// File for the records that are not indexed; empty: they are only named.
  std::string rejects;
  /// Lines that are no part of an article stay in it, and words that were glued together.
  bool keep_boilerplate = false;
  ProgressDisplay progress = ProgressDisplay::automatic;
  /// The first record that is no article ends the run.
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
};

/// `arguments` without the program's name. Touches no disk. Throws UsageError.
Options parse_options(std::span<const char* const> arguments, const Environment& environment);

/// What --help and --version print.
std::string help_text();
std::string version_text();

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_OPTIONS_H_
