#include "indexer/bulk/bulk_writer.h"

#include <utility>

#include "indexer/bulk/bulk_document.h"
#include "indexer/index/new_index.h"
#include "indexer/index/xapian_writer.h"

namespace warta::indexing {
namespace {

class BulkDocumentMaker final : public DocumentMaker {
 public:
  explicit BulkDocumentMaker(BulkDatabase::Worker worker) : worker_(worker) {}

  std::unique_ptr<IndexDocument> make(const PreparedArticle& article) override {
    return std::make_unique<BulkDocument>(worker_.invert(article));
  }

 private:
  BulkDatabase::Worker worker_;
};

}  // namespace

BulkWriter::BulkWriter(std::string path, std::string replaced, const BulkSettings& settings)
    : path_(std::move(path)),
      replaced_(std::move(replaced)),
      settings_(settings),
      articles_(std::make_unique<BulkArticles>(path_, replaced_, settings)) {}

BulkWriter::~BulkWriter() = default;

std::unique_ptr<DocumentMaker> BulkWriter::document_maker() const {
  return std::make_unique<BulkDocumentMaker>(articles_->make_worker());
}

std::optional<KnownArticle> BulkWriter::find(const std::string& id_term) const {
  if (xapians_) return xapians_->find(id_term);
  auto article = articles_->find(id_term);
  if (!article) return std::nullopt;
  return std::move(article->known);
}

ArticleLabels BulkWriter::labels(const std::string& id_term) const {
  return xapians_ ? xapians_->labels(id_term) : articles_->find(id_term).value().labels;
}

/// There is none before the first article.
void BulkWriter::for_each_signature(
    const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const {
  if (xapians_) xapians_->for_each_signature(take);
}

void BulkWriter::put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) {
  if (is_built_) {
    put_by_xapian(article);
    return;
  }
  articles_->put(article, dynamic_cast<BulkDocument&>(*document).take());
  if (articles_->is_much_aside()) commit();
}

bool BulkWriter::remove(const std::string& id_term) {
  commit();
  return xapians().remove(id_term);
}

void BulkWriter::put_by_xapian(const PreparedArticle& article) {
  xapians().put(article, xapians_maker_->make(article));
}

IndexWriter& BulkWriter::xapians() {
  if (xapians_ == nullptr) {
    xapians_ = std::make_unique<XapianWriter>(path_, settings_.lexicon, XapianWriter::kCommitBytes,
                                              settings_.positions, replaced_);
    xapians_maker_ = xapians_->document_maker();
  }
  return *xapians_;
}

void BulkWriter::commit() {
  if (!std::exchange(is_built_, true)) {
    for (const auto& article :
         articles_->finish(metadata_of_new_index(settings_.lexicon, settings_.positions)))
      put_by_xapian(article);
  }
  if (xapians_) xapians_->commit();
}

std::uint64_t BulkWriter::size() const {
  return xapians_ ? xapians_->size() : articles_->documents();
}

}  // namespace warta::indexing
