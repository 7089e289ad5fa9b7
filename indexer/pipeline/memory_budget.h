// How the memory that a run may use is shared out.
#ifndef WARTA_INDEXER_PIPELINE_MEMORY_BUDGET_H_
#define WARTA_INDEXER_PIPELINE_MEMORY_BUDGET_H_

#include <cstddef>
#include <cstdint>

namespace warta::indexing {

/// What grows with the dumps or with the index is bounded by shares of this; what does not, the programs'
/// own tables, caches and the lexicon, some 60 MB, comes to it.
class MemoryBudget {
 public:
  static constexpr std::uint64_t kLeast = std::uint64_t{32} << 20U;
  static constexpr std::uint64_t kMostByDefault = std::uint64_t{2} << 30U;

  explicit MemoryBudget(std::uint64_t bytes) : bytes_(bytes) {}

  std::uint64_t bytes() const { return bytes_; }

  /// Of articles that were read and not yet taken.
  std::size_t read_ahead_bytes() const;

  /// Bodies that are analysed, or were and wait to be written.
  std::size_t analysing_bytes() const;

  /// Of an article.
  std::size_t article_bytes() const;

  /// Stored articles that are committed at once, which Xapian has in memory word by word until then.
  std::size_t commit_bytes() const;

  /// Postings that wait to be written when an index is built in one go.
  std::size_t inverting_bytes() const;

  /// Signatures by which near-copies are found.
  std::size_t signatures() const;

 private:
  std::uint64_t bytes_;
};

/// A quarter of the memory that is free, of the machine's or of what the control group of this process may
/// use, but at least kLeast and at most kMostByDefault. Reads /proc and /sys; never throws.
std::uint64_t default_memory_bytes();

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PIPELINE_MEMORY_BUDGET_H_
