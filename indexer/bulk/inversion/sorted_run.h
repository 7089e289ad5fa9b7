// Posting lists of some articles in the order of their terms, written to a file to be merged with others.
//
// For each term: its length and bytes, the length of its postings and these. A posting is the difference of
// the article's number to the one before, twice the wdf and 1 more if there are positions, and these with
// their length before them, as the position table is to have them. All numbers are vints.
#ifndef WARTA_INDEXER_BULK_INVERSION_SORTED_RUN_H_
#define WARTA_INDEXER_BULK_INVERSION_SORTED_RUN_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/bulk/inversion/posting_slices.h"
#include "indexer/bulk/inversion/spool_file.h"
#include "indexer/bulk/inversion/term_dictionary.h"

namespace warta::indexing {

/// A run, and every so many bytes a term in it, by which it can be entered and cut.
struct SortedRun {
  struct Place {
    std::string term;
    std::uint64_t offset = 0;  // in the file
  };

  /// Must outlive it.
  const SpoolFile* file = nullptr;
  std::uint64_t end = 0;
  /// The number of the article before the first one in it.
  std::uint32_t base = 0;
  /// The first place is the run's first term.
  std::vector<Place> places;
};

/// Writes the postings of all terms of `terms` to `file`, which is flushed. Throws IndexError.
SortedRun write_run(TermDictionary& terms, const PostingSlices& postings, std::uint32_t base,
                    SpoolFile& file);

/// Reads the terms of a run. Not thread-safe; several may read the same run.
class RunReader {
 public:
  /// The terms from `first` on; an empty one is before all. `buffer_bytes` are read at once.
  RunReader(const SortedRun& run, std::string_view first, std::size_t buffer_bytes);

  /// Goes to the next term, the first one when called first; false if there is none. Throws IndexError.
  bool next();

  /// Valid until next().
  std::string_view term() const { return term_; }
  std::string_view postings() const { return postings_; }
  std::uint32_t base() const { return run_.base; }

 private:
  void fill(std::size_t bytes);

  const SortedRun& run_;
  std::string_view first_;
  std::size_t buffer_bytes_;
  std::uint64_t offset_;  // of what is to be read next from the file
  std::string buffer_;
  std::size_t used_ = 0;  // of the buffer
  std::string_view term_;
  std::string_view postings_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_SORTED_RUN_H_
