// What readers may see of an index while it is written to: articles in batches, each batch of one edition.
#ifndef WARTA_TESTS_FAULTS_BATCH_HISTORY_H_
#define WARTA_TESTS_FAULTS_BATCH_HISTORY_H_

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tests/faults/article_dump.h"

namespace warta::faults {

/// The word that every article of a batch holds.
inline constexpr const char* kBatchWord = "kuskus";

/// Editions by the batch's number.
using Batches = std::map<int, int>;

/// The articles of a batch in an edition; their titles tell both.
ArticleDump batch_articles(int batch, int edition);

/// Which batches are behind the searcher's lines of JSON that hold all articles; `complaint` says what is not
/// as it can be: a batch that is not whole, one of two editions, a line that is no article.
struct SeenBatches {
  Batches batches;
  std::string complaint;
};
SeenBatches seen_batches(const std::string& lines);

/// The states that the index was brought to, in their order, all different. Thread-safe.
class BatchHistory {
 public:
  /// What is told before the run that makes it so, and after.
  void begin(const Batches& state);
  void finish();

  /// The number of the last state that is finished, which is the oldest that a search begun now may see. Not
  /// to be called before one is.
  std::size_t finished() const;

  /// The number of this state among those that are begun; nullopt if it is none.
  std::optional<std::size_t> number_of(const Batches& state) const;

 private:
  mutable std::mutex mutex_;
  std::vector<Batches> begun_;
  std::size_t finished_ = 0;
};

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_BATCH_HISTORY_H_
