// Holds articles back until what repeats in their sources is known, and cleans them then.
#ifndef WARTA_INDEXER_LOOK_AHEAD_H_
#define WARTA_INDEXER_LOOK_AHEAD_H_

#include <cstddef>
#include <deque>
#include <optional>

#include "corpus/cleaning/body_cleaner.h"
#include "corpus/cleaning/repeated_lines.h"
#include "corpus/record.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// An article as it was read, and which it is.
struct WaitingArticle {
  corpus::ReadArticle read;
  ArticleIdentity identity;
};

/// The same articles in the same order are cleaned alike. Not thread-safe.
class LookAhead {
 public:
  /// An article is cleaned by what repeats in those before it and in this many behind it, or in so many
  /// bytes.
  static constexpr std::size_t kArticles = 512;
  static constexpr std::size_t kBytes = std::size_t{8} << 20U;

  /// With `keep_boilerplate` nothing is held back and nothing cleaned.
  explicit LookAhead(bool keep_boilerplate) : keep_boilerplate_(keep_boilerplate) {}

  void push(corpus::ReadArticle article);

  /// The article that has waited longest, not yet cleaned; nullopt if it is to wait for more. `at_end`:
  /// nothing more comes.
  std::optional<WaitingArticle> pop(bool at_end);

  /// Cleans the body of an article that was popped; what was taken out is returned.
  corpus::CleaningCounts clean(corpus::Article& article) const;

 private:
  bool keep_boilerplate_;
  std::deque<WaitingArticle> waiting_;
  std::size_t waiting_bytes_ = 0;
  corpus::RepeatedLines repeated_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_LOOK_AHEAD_H_
