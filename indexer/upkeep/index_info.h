// What an index holds, in numbers.
#ifndef WARTA_INDEXER_UPKEEP_INDEX_INFO_H_
#define WARTA_INDEXER_UPKEEP_INDEX_INFO_H_

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace warta::indexing {

struct IndexInfo {
  std::string path;
  std::uint64_t articles = 0;
  /// Different terms: the forms of words, stems, and those of titles; filters are not among them.
  std::uint64_t forms = 0;
  std::uint64_t stems = 0;
  std::uint64_t title_terms = 0;
  /// All different terms, filters too.
  std::uint64_t terms = 0;
  /// Of titles and bodies, on average.
  double words_per_article = 0;
  /// Bytes of each of Xapian's tables, and of everything in the directory.
  std::map<std::string, std::uint64_t> tables;
  std::uint64_t bytes = 0;
  /// YYYY-MM-DD on the outlets' calendars; empty where no article has a date.
  std::string first_day;
  std::string last_day;
  std::uint64_t undated = 0;
  /// Articles by year, source (the most frequent first) and language.
  std::map<std::string, std::uint64_t> years;
  std::vector<std::pair<std::string, std::uint64_t>> sources;
  std::map<std::string, std::uint64_t> languages;
  /// The programs that made it and their versions; empty where it does not say.
  std::string made_by;
  std::string schema_version;
  std::string fingerprint;
  /// What the fingerprint is of, in words.
  std::string analysis;
  /// Would this program find what is in it?
  bool is_compatible = false;
  /// Entries of the user's lexicon that it keeps.
  std::uint64_t lexicon_entries = 0;
  /// Does it keep where words stand?
  bool positions = true;
  /// Commits since it was made or rebuilt; and what tells it from all other databases.
  std::uint64_t revision = 0;
  std::string uuid;
};

/// Reads it; an indexer may be at work on the index meanwhile. Takes time in proportion to the number of
/// different terms. Throws IndexError.
IndexInfo read_index_info(const std::string& path);

/// As a table for people, and as one JSON object in one line; both end with a line break. The names of the
/// object are those of docs/warta-indexer.1.
std::string info_text(const IndexInfo& info);
std::string info_json(const IndexInfo& info);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_INDEX_INFO_H_
