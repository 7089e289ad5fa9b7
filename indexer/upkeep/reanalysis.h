// Rebuilds an index from the articles in it, with this program's analysis.
#ifndef WARTA_INDEXER_UPKEEP_REANALYSIS_H_
#define WARTA_INDEXER_UPKEEP_REANALYSIS_H_

#include <cstdint>
#include <functional>
#include <string>

#include "indexer/writable_index.h"

namespace warta::indexing {

struct ReanalysisSettings {
  /// Told how many of how many articles are done.
  std::function<void(std::uint64_t done, std::uint64_t all)> progress;
  /// Asked after each article; true gives the new index up.
  std::function<bool()> cancelled;
};

/// Makes a new index of the articles of the one at `path`, in their order and with all that does not depend
/// on the analysis as it was; it takes the old one's place in one step. Returns the number of articles, or 0
/// where it was cancelled. Throws IndexError; the index is then as it was.
std::uint64_t reanalyze_index(const std::string& path, WritingSettings writing,
                              const ReanalysisSettings& settings);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_REANALYSIS_H_
