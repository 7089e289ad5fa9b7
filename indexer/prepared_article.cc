#include "indexer/prepared_article.h"

#include <string_view>
#include <utility>

#include "common/hash.h"
#include "common/schema.h"
#include "corpus/fields/canonical_url.h"

namespace warta::indexing {
namespace {

/// Raised when bodies are cleaned otherwise, or dates or languages read otherwise, so that articles in an
/// index are replaced by what is made of them now.
constexpr std::string_view kReadingVersion = "reading 1";

/// An id for an article that has none. The prefix keeps it apart from ids that dumps give, and says what it
/// is.
std::string made_up_id(const corpus::Article& article) {
  if (!article.url.empty()) return "url-" + hash_hex(corpus::canonical_url(article.url));
  return "text-" + hash_hex(article.title + '\n' + article.body);
}

bool is_number(std::string_view id) {
  return !id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos;
}

/// What an index keeps of it.
StoredArticle to_stored(corpus::Article article, std::string id) {
  StoredArticle stored;
  stored.id = std::move(id);
  stored.source = std::move(article.source);
  stored.date = article.published ? to_iso(*article.published) : std::move(article.date);
  stored.title = std::move(article.title);
  stored.url = std::move(article.url);
  stored.authors = std::move(article.authors);
  stored.categories = std::move(article.categories);
  stored.language = corpus::code(article.language);
  stored.body = std::move(article.body);
  return stored;
}

}  // namespace

ArticleIdentity identify(const corpus::Article& article, bool cleaned) {
  ArticleIdentity identity;
  identity.id = article.id.empty() ? made_up_id(article) : article.id;
  identity.id_term = schema::exact_filter(schema::kIdPrefix, identity.id);
  if (article.kept) {  // its id is its own already, and what it was made of is not at hand
    identity.content_hash = article.kept->content_hash;
    return identity;
  }
  if (is_number(article.id)) identity.origin = article.origin;
  auto content = encode(to_stored(article, identity.id));
  content.append("\n").append(kReadingVersion).append(cleaned ? " cleaned" : "");
  identity.content_hash = hash_bytes(content);
  return identity;
}

ArticleIdentity qualified(ArticleIdentity identity) {
  constexpr std::size_t kHashDigits = 8;
  const bool is_host = identity.origin.find('/') == std::string::npos;
  identity.id += "@" + (is_host ? identity.origin : hash_hex(identity.origin).substr(0, kHashDigits));
  identity.id_term = schema::exact_filter(schema::kIdPrefix, identity.id);
  return identity;
}

std::string origin_value(const ArticleIdentity& identity) {
  constexpr std::size_t kBytes = 8;
  return identity.origin.empty() ? std::string() : hash_bytes(identity.origin).substr(0, kBytes);
}

PreparedArticle prepare(corpus::Article article, ArticleIdentity identity) {
  PreparedArticle prepared;
  prepared.published = article.published;
  prepared.origin_value = article.kept ? article.kept->origin : origin_value(identity);
  if (article.kept) prepared.cluster = article.kept->cluster;
  prepared.stored = to_stored(std::move(article), std::move(identity.id));
  prepared.encoded = encode(prepared.stored);
  prepared.signature = corpus::sign_body(prepared.stored.body);
  prepared.id_term = std::move(identity.id_term);
  prepared.content_hash = std::move(identity.content_hash);
  return prepared;
}

PreparedArticle prepare(const corpus::Article& article) {
  return prepare(article, identify(article));
}

}  // namespace warta::indexing
