// Looks for damage in an index: in Xapian's files, and in what we keep in them.
#ifndef WARTA_INDEXER_UPKEEP_INDEX_CHECK_H_
#define WARTA_INDEXER_UPKEEP_INDEX_CHECK_H_

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace warta::indexing {

struct CheckReport {
  /// Problems that Xapian's own check counts, and what it said if it counts any.
  std::uint64_t damaged_tables = 0;
  std::string xapian_says;
  /// What we found; the first kProblemsNamed in words.
  std::uint64_t problems = 0;
  std::vector<std::string> named;
  /// Articles decoded and held against their values and their id's term.
  std::uint64_t articles = 0;
  /// Of these, articles whose terms, positions and counts were held against a new analysis, and each of their
  /// terms looked up; 0 where the index was made for another analysis.
  std::uint64_t analysed = 0;
  bool is_other_analysis = false;

  bool is_sound() const { return damaged_tables == 0 && problems == 0; }
};

inline constexpr std::size_t kProblemsNamed = 20;
/// Articles to be analysed again: all of a small index, else so many at equal distances.
inline constexpr std::uint64_t kArticlesAnalysed = 1000;

/// Checks the index at `path`. It must not change meanwhile: see lock_against_writers(). `progress` is told
/// how many of how many articles are done. Throws IndexError where nothing can be read at all.
CheckReport check_index(const std::string& path,
                        const std::function<void(std::uint64_t done, std::uint64_t all)>& progress = {});

/// A table for people; ends with a line break.
std::string check_text(const CheckReport& report);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_INDEX_CHECK_H_
