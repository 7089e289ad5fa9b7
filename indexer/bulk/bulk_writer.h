// Builds an index in one go: what a new index is written with. It can be read only when it is finished.
#ifndef WARTA_INDEXER_BULK_BULK_WRITER_H_
#define WARTA_INDEXER_BULK_BULK_WRITER_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "indexer/bulk/bulk_articles.h"
#include "indexer/index/index_writer.h"

namespace warta::indexing {

/// What was set aside, see BulkArticles, replaces the first ones by Xapian's means when all is built. Should
/// that become much, the database is finished there and then, and Xapian's own writer does the rest.
class BulkWriter final : public IndexWriter {
 public:
  /// In the empty directory `path`, to take the place of the index at `replaced`, which messages name.
  BulkWriter(std::string path, std::string replaced, const BulkSettings& settings);
  ~BulkWriter() override;

  std::unique_ptr<DocumentMaker> document_maker() const override;
  std::optional<KnownArticle> find(const std::string& id_term) const override;
  ArticleLabels labels(const std::string& id_term) const override;
  void for_each_signature(
      const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const override;
  void put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) override;
  bool remove(const std::string& id_term) override;

  /// Finishes the database. What is put afterwards goes by Xapian's means.
  void commit() override;

  std::uint64_t size() const override;

 private:
  void put_by_xapian(const PreparedArticle& article);
  IndexWriter& xapians();

  std::string path_;
  std::string replaced_;
  BulkSettings settings_;
  std::unique_ptr<BulkArticles> articles_;
  bool is_built_ = false;
  // When it is built, and something is still to be written.
  std::unique_ptr<IndexWriter> xapians_;
  std::unique_ptr<DocumentMaker> xapians_maker_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_BULK_WRITER_H_
