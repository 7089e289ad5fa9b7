#include "indexer/upkeep/export.h"

#include <ostream>
#include <utility>

#include "corpus/fields/exported_record.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/kept_article.h"

namespace warta::indexing {
namespace {

corpus::ExportedArticle exported(const Xapian::Document& document) {
  auto kept = kept_article(document);
  corpus::ExportedArticle article;
  article.stored = std::move(kept.stored);
  if (kept.published) article.published = kept.published->instant.time_since_epoch().count();
  article.kept = {std::move(kept.content_hash), std::move(kept.origin_value), kept.cluster};
  return article;
}

}  // namespace

std::uint64_t export_articles(const std::string& path, std::ostream& out,
                              const std::function<bool()>& cancelled) {
  const IndexSnapshot index(path);
  std::uint64_t written = 0;
  index.for_each_document([&](Xapian::docid, const Xapian::Document& document) {
    if (!out || (cancelled && cancelled())) return;
    out << corpus::exported_line(exported(document)) << '\n';
    ++written;
  });
  return written;
}

}  // namespace warta::indexing
