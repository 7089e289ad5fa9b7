// What came of a run of the indexer, in numbers.
#ifndef WARTA_INDEXER_BUILD_REPORT_H_
#define WARTA_INDEXER_BUILD_REPORT_H_

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "corpus/cleaning/body_cleaner.h"
#include "corpus/fields/text_repair.h"
#include "corpus/language/language.h"

namespace warta::indexing {

struct BuildReport {
  /// Articles.
  std::uint64_t added = 0;
  std::uint64_t replaced = 0;
  std::uint64_t unchanged = 0;
  /// Of those added, the near-copies of an article that came before; counted above too.
  std::uint64_t copies = 0;
  /// Records that are no article, and how many for each kind of reason.
  std::uint64_t rejected = 0;
  std::map<std::string, std::uint64_t> reasons;
  /// Articles that have a date which was not understood, and those without any; counted above too.
  std::uint64_t dates_not_understood = 0;
  std::uint64_t undated = 0;
  /// Articles by their language.
  std::map<corpus::Language, std::uint64_t> languages;
  /// What was taken out of bodies, and what was repaired.
  corpus::CleaningCounts cleaning;
  corpus::RepairCounts repairs;
  /// Dumps and directories that could not be read, wholly or from some place on.
  std::uint64_t failed_dumps = 0;
  /// Of titles and bodies.
  std::uint64_t text_bytes = 0;
  std::chrono::duration<double> elapsed{0};
  /// Articles in the index at the end; 0 if no index was opened.
  std::uint64_t index_size = 0;
  /// The signal that ended the run early; 0 if none did.
  int interrupted_by = 0;
  /// Articles that are too old: read and left out, and taken out of the index.
  std::uint64_t expired = 0;
  std::uint64_t expired_in_index = 0;
  /// A new index was to take the old one's place and was not whole.
  bool kept_old_index = false;

  std::uint64_t articles() const { return added + replaced + unchanged + expired; }
  std::uint64_t records() const { return articles() + rejected; }
};

/// "3.1 MB/s", of text; a megabyte is a million bytes.
std::string throughput(const BuildReport& report);

/// The closing table for people, without a line break at the end: a number and what it counts on each line.
std::string summary(const BuildReport& report, const std::string& index_path);

/// The lines of it that tell what was read and what of it rejected, each with its line break; for --dry-run
/// too.
std::string reading_summary(const BuildReport& report);

/// "id 12, en 3": the articles by their language.
std::string languages_shown(const BuildReport& report);

/// A language's tag as people may read it: "id", and "unknown" for none.
std::string_view language_shown(corpus::Language language);

/// And those that tell what was cleaned and repaired.
std::string cleaning_summary(const BuildReport& report);

/// 0 all was indexed, 1 some records were rejected, 2 a dump could not be read; 128 + the signal if
/// interrupted.
int exit_status(const BuildReport& report);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BUILD_REPORT_H_
