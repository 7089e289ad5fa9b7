#include "indexer/known_articles.h"

#include <utility>

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
  on_its_way.labels = labels_of(article.url, article.title);
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
  const auto found = on_their_way_.find(identity.id_term);
  const auto labels = found == on_their_way_.end() ? writer_.labels(identity.id_term) : found->second.labels;
  const auto [url, title] = labels_of(article.url, article.title);
  if (labels.url && url) return labels.url == url;
  return labels.title && labels.title == title;
}

}  // namespace warta::indexing
