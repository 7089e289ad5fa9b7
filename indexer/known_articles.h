// Tells which article of an index a newly read one is, and whether it has changed.
#ifndef WARTA_INDEXER_KNOWN_ARTICLES_H_
#define WARTA_INDEXER_KNOWN_ARTICLES_H_

#include <optional>
#include <string>
#include <unordered_map>

#include "indexer/index/index_writer.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// What an index says of an article.
enum class Presence { absent, changed, unchanged };

struct SettledArticle {
  /// The one given, or where another article has its number the qualified() one.
  ArticleIdentity identity;
  /// Is it there, and is it the same?
  Presence presence = Presence::absent;
};

/// Knows the articles of an index and those on their way into it: settled, and not yet put. Not thread-safe.
class KnownArticles {
 public:
  /// `writer` must outlive it.
  explicit KnownArticles(const IndexWriter& writer) : writer_(writer) {}

  /// Which article `article` is, whose identity is `identity`. An id says it, unless it is a number that was
  /// given elsewhere to an article with another URL, or without one with another title: then it is another
  /// one. Unless it is unchanged it is on its way from now on. Throws IndexError.
  SettledArticle settle(ArticleIdentity identity, const corpus::Article& article);

  /// To be called when the article of this id term, which was on its way, was put.
  void arrived(const std::string& id_term);

 private:
  /// What is compared of an article on its way.
  struct OnItsWay {
    KnownArticle known;
    ArticleLabels labels;
    /// How often it is.
    int times = 0;
  };

  std::optional<KnownArticle> find(const std::string& id_term) const;
  bool is_same(const KnownArticle& known, const ArticleIdentity& identity,
               const corpus::Article& article) const;

  const IndexWriter& writer_;
  std::unordered_map<std::string, OnItsWay> on_their_way_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_KNOWN_ARTICLES_H_
