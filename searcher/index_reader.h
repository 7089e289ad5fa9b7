// An index, or several as one, opened for searching.
#ifndef WARTA_SEARCHER_INDEX_READER_H_
#define WARTA_SEARCHER_INDEX_READER_H_

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/user_lexicon.h"
#include "searcher/index_shard.h"
#include "searcher/matching/document_lengths.h"

namespace warta::searching {

/// A new index, with another analysis, took the place of the one that was opened. A search that begins again
/// finds that one.
class IndexReplaced : public IndexError {
 public:
  explicit IndexReplaced(const std::string& path)
      : IndexError(path, tr("was rebuilt with another analysis while it was searched; search again")) {}
};

/// Sees one committed state: that of its opening, or the newest one once that is gone. Not thread-safe.
class IndexReader {
 public:
  /// Directories and servers (index_shard.h), one at least. Of several the articles are ranked as if one
  /// index held them, in which each has its turn; of equal scores that whose turn is earlier comes first.
  /// LengthMemory::kept is for what searches more than once. Throws IndexError where there is no index,
  /// UsageError for an address that is none.
  explicit IndexReader(const std::vector<std::string>& names, LengthMemory memory = LengthMemory::none);
  explicit IndexReader(const std::string& name, LengthMemory memory = LengthMemory::none)
      : IndexReader(std::vector<std::string>{name}, memory) {}

  /// The user's lexicon that the first one's words were stemmed with; null if there is none. Throws
  /// IndexError.
  std::shared_ptr<const text::UserLexicon> lexicon();

  /// Throws IndexError if an index was not made for the analysis of this description.
  void require_analysis(std::string_view description) const;

  /// Those of the state that is read now, for work that is done now; null if a server has some of them.
  const std::shared_ptr<DocumentLengths>& lengths() const { return lengths_; }

  /// Runs `work(database)`. While it runs an indexer may commit so often that the state read is gone, or put
  /// another index in this one's place: then the newest state is taken and the work done again. Xapian's
  /// other errors leave as IndexError. Throws IndexReplaced where the newest state is of another analysis
  /// than the one opened.
  template <typename Work>
  auto with_database(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    for (;;) {
      try {
        return work(std::as_const(database_));
      } catch (const Xapian::Error& error) {
        if (std::chrono::steady_clock::now() - begin > kPatience || !refresh(error)) fail(error);
      }
    }
  }

 private:
  /// Longer than any search; an indexer would have to commit twice within each for all of that time.
  static constexpr std::chrono::seconds kPatience{60};

  [[noreturn]] void fail(const Xapian::Error& error) const;
  bool refresh(const Xapian::Error& error);

  void join();
  std::vector<IndexIdentity> read_identities() const;

  std::vector<IndexShard> shards_;
  Xapian::Database database_;  // all of them
  LengthMemory memory_;
  std::shared_ptr<DocumentLengths> lengths_;
  std::vector<IndexIdentity> identities_;  // none yet while they are read
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_INDEX_READER_H_
