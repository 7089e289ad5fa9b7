// An article made ready for the index: what is stored of it, and what decides whether it is there already.
#ifndef WARTA_INDEXER_PREPARED_ARTICLE_H_
#define WARTA_INDEXER_PREPARED_ARTICLE_H_

#include <cstdint>
#include <optional>
#include <string>

#include "common/date.h"
#include "common/stored_article.h"
#include "corpus/article.h"
#include "corpus/copies/body_signature.h"
#include "corpus/copies/copy_clusters.h"

namespace warta::indexing {

/// Which article it is, and whether it has changed.
struct ArticleIdentity {
  std::string id;
  /// The term that only this article has.
  std::string id_term;
  /// Where the id was given, if it is a number, which others give too: corpus::Article::origin. Else empty.
  std::string origin;
  /// Of the article as it was read, before its body was cleaned, for what is found to repeat in a source
  /// depends on what else was read. Two articles with the same id and hash are the same.
  std::string content_hash;
};

/// What makes an article the same one as before is its id, else its URL (see canonical_url.h), else its title
/// and body: an article without an id gets one made from these. `cleaned` tells whether its body will be
/// cleaned. Pure; thread-safe.
ArticleIdentity identify(const corpus::Article& article, bool cleaned = true);

/// The identity of an article whose number another one has already: `501@contoh.example`.
ArticleIdentity qualified(ArticleIdentity identity);

/// The value of schema::Slot::origin; empty for an empty origin.
std::string origin_value(const ArticleIdentity& identity);

struct PreparedArticle {
  /// Its term, and the values that say whether it has changed and where its number was given.
  std::string id_term;
  std::string content_hash;
  std::string origin_value;
  StoredArticle stored;
  /// nullopt where the dump gives no date, or none that is understood.
  std::optional<PublicationTime> published;
  /// encode(stored).
  std::string encoded;
  /// By which near-copies are found, and the cluster of those that it belongs to; nullopt where its body is
  /// too short.
  std::optional<corpus::BodySignature> signature;
  std::optional<corpus::ClusterKey> cluster;
};

/// The article, its body cleaned if it is to be, as it is stored. The signature is made, the cluster is only
/// set of an article that had one in the index that it was exported from. Pure; thread-safe.
PreparedArticle prepare(corpus::Article article, ArticleIdentity identity);

/// The same for an article as it was read.
PreparedArticle prepare(const corpus::Article& article);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PREPARED_ARTICLE_H_
