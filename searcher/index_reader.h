// An index opened for searching.
#ifndef WARTA_SEARCHER_INDEX_READER_H_
#define WARTA_SEARCHER_INDEX_READER_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "common/errors.h"
#include "common/text/user_lexicon.h"

namespace warta::searching {

/// Sees the state that was committed when it was opened, or last refreshed. Not thread-safe.
class IndexReader {
 public:
  /// Throws IndexError where there is no index.
  explicit IndexReader(const std::string& path);

  /// The user's lexicon that its words were stemmed with; null if there is none. Throws IndexError.
  std::shared_ptr<const text::UserLexicon> lexicon();

  /// Throws IndexError if the index was not made for the analysis of this description.
  void require_analysis(std::string_view description);

  /// Runs `work(database)`. While it runs an indexer may commit so often that the state read is gone: then
  /// the newest state is taken and the work done again. Xapian's errors leave as IndexError.
  template <typename Work>
  auto with_database(Work work) {
    constexpr int kAttempts = 10;
    for (int attempt = 1;; ++attempt) {
      try {
        return work(std::as_const(database_));
      } catch (const Xapian::DatabaseModifiedError& error) {
        if (attempt == kAttempts) fail(error);
        refresh();
      } catch (const Xapian::Error& error) {
        fail(error);
      }
    }
  }

 private:
  [[noreturn]] void fail(const Xapian::Error& error) const;
  void refresh();

  std::string path_;
  Xapian::Database database_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_INDEX_READER_H_
