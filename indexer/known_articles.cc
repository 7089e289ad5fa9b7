#include "indexer/known_articles.h"

#include <utility>

#include "corpus/fields/canonical_url.h"

namespace warta::indexing {

SettledArticle KnownArticles::settle(ArticleIdentity identity, const corpus::Article& article) {
  auto found = find(identity.id_term);
  if (found && !is_same(*found, identity, article)) {
    identity = qualified(std::move(identity));
    found = find(identity.id_term);
  }
  if (found && found->content_hash == identity.content_hash)
    return {std::move(identity), Presence::unchanged};
  auto& on_its_way = on_their_way_[identity.id_term];
  on_its_way.known = {identity.content_hash, origin_value(identity)};
  on_its_way.url = article.url;
  on_its_way.title = article.title;
  ++on_its_way.times;
  return {std::move(identity), found ? Presence::changed : Presence::absent};
}

void KnownArticles::arrived(const std::string& id_term) {
  const auto found = on_their_way_.find(id_term);
  if (found != on_their_way_.end() && --found->second.times == 0) on_their_way_.erase(found);
}

std::optional<KnownArticle> KnownArticles::find(const std::string& id_term) const {
  const auto found = on_their_way_.find(id_term);
  return found == on_their_way_.end() ? writer_.find(id_term) : found->second.known;
}

/// Is what has the article's id the article as it was?
bool KnownArticles::is_same(const KnownArticle& known, const ArticleIdentity& identity,
                            const corpus::Article& article) const {
  if (known.origin.empty() || identity.origin.empty() || known.origin == origin_value(identity)) return true;
  std::string url;
  std::string title;
  if (const auto found = on_their_way_.find(identity.id_term); found != on_their_way_.end()) {
    url = found->second.url;
    title = found->second.title;
  } else {
    auto stored = writer_.stored(identity.id_term);
    url = std::move(stored.url);
    title = std::move(stored.title);
  }
  if (!url.empty() && !article.url.empty())
    return corpus::canonical_url(url) == corpus::canonical_url(article.url);
  return !title.empty() && title == article.title;
}

}  // namespace warta::indexing
