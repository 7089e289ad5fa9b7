// An article made ready for the index: what is stored of it, and what decides whether it is there already.
#ifndef WARTA_INDEXER_PREPARED_ARTICLE_H_
#define WARTA_INDEXER_PREPARED_ARTICLE_H_

#include <optional>
#include <string>

#include "common/date.h"
#include "common/stored_article.h"
#include "corpus/article.h"

namespace warta::indexing {

struct PreparedArticle {
  StoredArticle stored;
  /// nullopt where the dump gives no date, or none that is understood.
  std::optional<PublicationTime> published;
  /// encode(stored).
  std::string encoded;
  /// Of `encoded`; two articles with the same id and hash are the same in all that an index holds of them.
  std::string content_hash;
  /// The term that only this article has.
  std::string id_term;
};

/// What makes an article the same one as before is its id, else its URL, else its title and body: an article
/// without an id gets one made from these. Its source, where the dump gives none, is the URL's host.
/// Pure; thread-safe.
PreparedArticle prepare(corpus::Article article);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PREPARED_ARTICLE_H_
