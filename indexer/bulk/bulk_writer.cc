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
      database_(std::make_unique<BulkDatabase>(path_, replaced_, settings)),
      register_(path_, replaced_) {}

BulkWriter::~BulkWriter() = default;

std::unique_ptr<DocumentMaker> BulkWriter::document_maker() const {
  return std::make_unique<BulkDocumentMaker>(database_->make_worker());
}

std::optional<KnownArticle> BulkWriter::find(const std::string& id_term) const {
  if (xapians_) return xapians_->find(id_term);
  auto article = register_.find(id_term);
  if (!article) return std::nullopt;
  return std::move(article->known);
}

ArticleLabels BulkWriter::labels(const std::string& id_term) const {
  return xapians_ ? xapians_->labels(id_term) : register_.find(id_term).value().labels;
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
  if (register_.put(article.id_term, registered(article))) {
    set_aside(article);
    return;
  }
  database_->add(with_cluster(dynamic_cast<BulkDocument&>(*document).take(), article));
}

void BulkWriter::set_aside(const PreparedArticle& article) {
  constexpr std::size_t kShare = 16;
  aside_.push_back(article);
  aside_bytes_ += bytes_held(article);
  if (aside_bytes_ > settings_.memory_bytes / kShare) commit();
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
  if (!is_built_) database_->finish(metadata_of_new_index(settings_.lexicon, settings_.positions));
  is_built_ = true;
  for (const auto& article : std::exchange(aside_, {})) put_by_xapian(article);
  if (xapians_) xapians_->commit();
}

std::uint64_t BulkWriter::size() const {
  return xapians_ ? xapians_->size() : database_->documents();
}

}  // namespace warta::indexing
