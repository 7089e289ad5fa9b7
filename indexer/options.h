// The command line of warta-indexer, parsed once; from there on everything is typed.
#ifndef WARTA_INDEXER_OPTIONS_H_
#define WARTA_INDEXER_OPTIONS_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/config_file.h"
#include "common/index_location.h"
#include "common/terminal.h"
#include "corpus/reading_options.h"
#include "indexer/expiry_rule.h"
#include "indexer/writable_index.h"

namespace warta::indexing {

enum class Action {
  index,
  dry_run,
  analyze,
  /// Upkeep of an index that is there; no dumps are read.
  remove,
  info,
  check,
  compact,
  export_articles,
  reanalyze,
  help,
  version,
};

/// Whether to show how far it is: automatic is a line that moves on a terminal, else a line from time to
/// time.
enum class ProgressDisplay { automatic, always, never };

struct Options {
  Action action = Action::index;
  ColorUse color = ColorUse::automatic;
  ProgressDisplay progress = ProgressDisplay::automatic;
  /// Threads that analyse; 0: one for each core, but one less where Xapian writes.
  unsigned jobs = 0;
  /// Bytes; 0: default_memory_bytes().
  std::uint64_t memory = 0;
  /// Never empty but when action is help or version.
  std::string index_path;
  /// File of the user's own lexicon; empty: the index's, if it has one.
  std::string lexicon;
  /// When action is analyze: the text, or "-" for standard input.
  std::string text;
  /// Files, directories and "-"; never empty when action is dry_run, nor when it is index and nothing
  /// expires.
  std::vector<std::string> dumps;
  /// How the dumps are to be read, as far as the user says it.
  corpus::ReadingOptions reading;
  /// File for the records that are not indexed; empty: they are only named.
  std::string rejects;
  /// Articles of these ages are taken out, and left out of what is indexed.
  std::vector<ExpiryRule> expiry;
  /// When action is remove: articles' ids, "-" for more of them from standard input; and a query, or empty.
  std::vector<std::string> ids;
  std::string query;
  /// Does the command line name the index?
  bool index_named = false;
  /// A new index is built that takes the old one's place.
  bool fresh = false;
  /// How the index is written to.
  WritingSettings::Way writer = WritingSettings::Way::automatic;
  /// Is Xapian to check an index that was built in one go?
  bool check_built = true;
  /// Wait for another indexer that works on the index.
  bool wait = false;
  /// Lines that are no part of an article stay in it, and words that were glued together.
  bool keep_boilerplate = false;
  /// The index keeps where in an article a word stands.
  bool positions = true;
  /// The first record that is no article ends the run.
  bool strict = false;
  /// When action is info: as JSON.
  bool json = false;
  bool quiet = false;
  bool verbose = false;

  /// What jobs and memory come to on this machine.
  unsigned threads() const;
  unsigned threads_beside_writer() const;
  std::uint64_t memory_bytes() const;
};

/// `arguments` without the program's name; `files` reads files of defaults, none where it is empty. Touches
/// no disk but by it. Throws UsageError.
Options parse_options(std::span<const char* const> arguments, const Environment& environment,
                      const ConfigReader& files = {});

/// What --help and --version print.
std::string help_text();
std::string version_text();

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_OPTIONS_H_
