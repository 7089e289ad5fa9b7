// An index opened for searching.
#ifndef WARTA_SEARCHER_INDEX_READER_H_
#define WARTA_SEARCHER_INDEX_READER_H_

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/text/user_lexicon.h"

namespace warta::searching {

/// A new index, with another analysis, took the place of the one that was opened. A search that begins again
/// finds that one.
class IndexReplaced : public IndexError {
 public:
  explicit IndexReplaced(const std::string& path)
      : IndexError(path, "was rebuilt with another analysis while it was searched; search again") {}
};

/// Sees one committed state: that of its opening, or the newest one once that is gone. Not thread-safe.
class IndexReader {
 public:
  /// Throws IndexError where there is no index.
  explicit IndexReader(const std::string& path);

  /// The user's lexicon that its words were stemmed with; null if there is none. Throws IndexError.
  std::shared_ptr<const text::UserLexicon> lexicon();

  /// Throws IndexError if the index was not made for the analysis of this description.
  void require_analysis(std::string_view description) const;

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

  std::string path_;
  Xapian::Database database_;
  std::optional<IndexIdentity> identity_;  // not yet there while it is read
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_INDEX_READER_H_
