#include "indexer/prepared_article.h"

#include <string_view>
#include <utility>

#include "common/hash.h"
#include "common/schema.h"

namespace warta::indexing {
namespace {

/// `https://www.detik.com:443/news` gives `detik.com`; empty where there is no host.
std::string host_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  if (const auto user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
  url = url.substr(0, url.find(':'));
  constexpr std::string_view kWww = "www.";
  if (url.starts_with(kWww)) url.remove_prefix(kWww.size());
  return std::string(url);
}

/// An id for an article that has none. The prefix keeps it apart from ids that dumps give, and says what it
/// is.
std::string made_up_id(const corpus::Article& article) {
  if (!article.url.empty()) return "url-" + hash_hex(article.url);
  return "text-" + hash_hex(article.title + '\n' + article.body);
}

}  // namespace

PreparedArticle prepare(corpus::Article article) {
  PreparedArticle prepared;
  prepared.published = parse_publication_time(article.date);
  auto& stored = prepared.stored;
  stored.id = article.id.empty() ? made_up_id(article) : std::move(article.id);
  stored.source = article.source.empty() ? host_of(article.url) : std::move(article.source);
  stored.date = prepared.published ? to_iso(*prepared.published) : std::move(article.date);
  stored.title = std::move(article.title);
  stored.url = std::move(article.url);
  stored.authors = std::move(article.authors);
  stored.categories = std::move(article.categories);
  stored.body = std::move(article.body);
  prepared.encoded = encode(stored);
  prepared.content_hash = hash_bytes(prepared.encoded);
  prepared.id_term = schema::exact_filter(schema::kIdPrefix, stored.id);
  return prepared;
}

}  // namespace warta::indexing
