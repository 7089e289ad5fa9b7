// Merges sorted runs into the tables of a database, in the order of their terms.
#ifndef WARTA_INDEXER_BULK_MERGE_RUN_MERGE_H_
#define WARTA_INDEXER_BULK_MERGE_RUN_MERGE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "indexer/bulk/inversion/sorted_run.h"
#include "indexer/bulk/merge/table_range.h"

namespace warta::indexing {

/// A run, and the documents that its articles became. Both must outlive the merge.
struct MergedRun {
  const SortedRun* run = nullptr;
  /// By the article's number less 1, in ascending order; 0: it is not to be in the database, as are those
  /// beyond the end.
  std::span<const std::uint32_t> documents;
};

/// The terms from `first` up to `end`, which is not among them; an empty end is behind all.
struct TermRange {
  std::string first;
  std::string end;
};

/// Cuts the terms of all runs into at most `parts` ranges of about the same size in bytes, in their order.
std::vector<TermRange> cut_terms(std::span<const MergedRun> runs, std::size_t parts);

/// Writes the postings of a range's terms behind what is in `postings`, and their positions to `positions`.
/// The runs of an inverter must stand in their order. Of `buffer_bytes` each run gets a share to read ahead.
/// Holds the postings of a term. Thread-safe for different tables' ranges. Throws IndexError.
void merge_runs(std::span<const MergedRun> runs, const TermRange& terms, std::size_t buffer_bytes,
                TableRange& postings, TableRange& positions);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_MERGE_RUN_MERGE_H_
