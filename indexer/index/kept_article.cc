#include "indexer/index/kept_article.h"

#include <chrono>
#include <cmath>

#include "common/schema.h"
#include "indexer/index/index_snapshot.h"

namespace warta::indexing {
namespace {

std::optional<PublicationTime> published(const StoredArticle& stored, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const std::chrono::seconds seconds(std::llround(Xapian::sortable_unserialise(value)));
  return stored_publication_time(stored.date, std::chrono::sys_seconds(seconds));
}

}  // namespace

PreparedArticle kept_article(const Xapian::Document& document) {
  PreparedArticle article;
  article.encoded = document.get_data();
  article.stored = decode_stored_article(article.encoded);
  article.id_term = schema::exact_filter(schema::kIdPrefix, article.stored.id);
  article.content_hash = value_of(document, schema::Slot::content_hash);
  article.origin_value = value_of(document, schema::Slot::origin);
  article.published = published(article.stored, value_of(document, schema::Slot::published));
  article.signature = corpus::BodySignature::decode(value_of(document, schema::Slot::signature));
  const auto cluster = value_of(document, schema::Slot::cluster);
  if (!cluster.empty()) article.cluster = schema::cluster_key(cluster);
  return article;
}

}  // namespace warta::indexing
