#include "indexer/growing_writer.h"

#include <algorithm>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/bulk/bulk_document.h"
#include "indexer/index/index_directory.h"

namespace warta::indexing {
namespace {

/// Xapian's writer takes as long for a byte of articles as merging does for so many bytes of index.
constexpr std::uint64_t kIndexBytesMerged = 50;
constexpr std::uint64_t kLeastBytes = std::uint64_t{2} << 20U;

std::uint64_t worth_of_merging(const std::string& path) {
  return std::max(kLeastBytes, directory_bytes(path) / kIndexBytesMerged);
}

}  // namespace

/// Makes what is wanted at the moment. What was made for the other way is made again by whoever puts it.
class GrowingWriter::Maker final : public DocumentMaker {
 public:
  explicit Maker(const GrowingWriter& writer) : writer_(writer) {}

  std::unique_ptr<IndexDocument> make(const PreparedArticle& article) override {
    if (auto* const addition = writer_.makers_addition_.load()) {
      if (!worker_) worker_.emplace(addition->make_worker());
      return std::make_unique<BulkDocument>(worker_->invert(article));
    }
    const auto& settings = writer_.settings_;
    if (xapians_ == nullptr) xapians_ = xapian_document_maker(settings.lexicon, settings.bulk.positions);
    return xapians_->make(article);
  }

 private:
  const GrowingWriter& writer_;
  std::unique_ptr<DocumentMaker> xapians_;
  std::optional<BulkDatabase::Worker> worker_;
};

GrowingWriter::GrowingWriter(std::string path, Settings settings)
    : path_(std::move(path)),
      settings_(std::move(settings)),
      bytes_left_(settings_.most_bytes.value_or(worth_of_merging(path_))),
      xapians_(std::make_unique<XapianWriter>(path_, settings_.lexicon, settings_.commit_bytes,
                                              settings_.bulk.positions)) {
  settings_.bulk.lexicon = settings_.lexicon;
  settings_.bulk.positions = xapians_->positions();
}

GrowingWriter::~GrowingWriter() = default;

std::unique_ptr<DocumentMaker> GrowingWriter::document_maker() const {
  return std::make_unique<Maker>(*this);
}

std::optional<KnownArticle> GrowingWriter::find(const std::string& id_term) const {
  if (addition_) {
    if (auto added = addition_->articles().find(id_term)) return std::move(added->known);
  }
  return xapians().find(id_term);
}

ArticleLabels GrowingWriter::labels(const std::string& id_term) const {
  if (addition_) {
    if (const auto added = addition_->articles().find(id_term)) return added->labels;
  }
  return xapians().labels(id_term);
}

void GrowingWriter::for_each_signature(
    const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const {
  xapians().for_each_signature(take);
}

void GrowingWriter::put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) {
  if (addition_) {
    put_into_addition(article, std::move(document));
    return;
  }
  put_by_xapian(article, std::move(document));
  bytes_left_ -= std::min<std::uint64_t>(bytes_left_, article.encoded.size());
  if (bytes_left_ == 0 && may_build_) begin_addition();
}

void GrowingWriter::put_by_xapian(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) {
  if (dynamic_cast<BulkDocument*>(document.get()) != nullptr) {
    if (own_maker_ == nullptr) own_maker_ = xapians().document_maker();
    document = own_maker_->make(article);
  }
  xapians().put(article, std::move(document));
}

void GrowingWriter::put_into_addition(const PreparedArticle& article,
                                      std::unique_ptr<IndexDocument> document) {
  if (dynamic_cast<BulkDocument*>(document.get()) == nullptr) {
    if (own_maker_ == nullptr) own_maker_ = document_maker();
    document = own_maker_->make(article);
  }
  addition_->put(article, dynamic_cast<BulkDocument&>(*document).take(),
                 xapians().document_of(article.id_term));
  if (addition_->articles().is_much_aside()) finish_addition();
}

/// Where no new index can take the place of this one, all is left to Xapian.
void GrowingWriter::begin_addition() {
  may_build_ = false;
  xapians().commit();
  settings_.bulk.first_document = xapians().last_number() + 1;
  try {
    auto addition = std::make_unique<BulkAddition>(path_, settings_.bulk);
    if (const auto obstacle = addition->obstacle()) {
      if (settings_.remark)
        settings_.remark(tr("{}: is written by Xapian's own means: {}", path_, *obstacle));
      return;
    }
    addition_ = std::move(addition);
  } catch (const IndexError& error) {
    if (settings_.remark) settings_.remark(tr("is written by Xapian's own means: {}", error.what()));
    return;
  }
  own_maker_ = nullptr;
  makers_addition_ = addition_.get();
  if (settings_.remark)
    settings_.remark(tr("{}: what is to be added is much; the rest is built in one go, and merged", path_));
}

void GrowingWriter::finish_addition() {
  makers_addition_ = nullptr;
  own_maker_ = nullptr;
  xapians_.reset();
  addition_->finish(settings_.check);
  xapians_ = std::make_unique<XapianWriter>(path_, settings_.lexicon, settings_.commit_bytes);
  finished_ = std::move(addition_);
}

bool GrowingWriter::remove(const std::string& id_term) {
  if (addition_) finish_addition();
  return xapians().remove(id_term);
}

void GrowingWriter::commit() {
  if (addition_) finish_addition();
  xapians().commit();
}

std::uint64_t GrowingWriter::size() const {
  return xapians().size() + (addition_ ? addition_->growth() : 0);
}

}  // namespace warta::indexing
