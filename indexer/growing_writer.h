// Adds to an index: a little by Xapian's means, and what turns out to be much in one go.
//
// How much there is to add is known only when it is read. So it begins with Xapian's writer, and goes over to
// building a database of its own, which is merged in the end, when as much was added as merging would cost:
// then whatever comes takes at most about twice the time that the better way would have taken.
#ifndef WARTA_INDEXER_GROWING_WRITER_H_
#define WARTA_INDEXER_GROWING_WRITER_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "indexer/bulk/bulk_addition.h"
#include "indexer/index/index_writer.h"
#include "indexer/index/xapian_writer.h"

namespace warta::indexing {

class GrowingWriter final : public IndexWriter {
 public:
  struct Settings {
    std::shared_ptr<const text::UserLexicon> lexicon;
    /// Of Xapian's writer, see there.
    std::size_t commit_bytes = XapianWriter::kCommitBytes;
    /// For what is built in one go; without lexicon, positions and first document.
    BulkSettings bulk;
    /// Bytes of articles that are added by Xapian's means before the rest is built; nullopt: as many as
    /// merging is worth.
    std::optional<std::uint64_t> most_bytes;
    /// Is Xapian to check what was merged?
    bool check = true;
    /// Told what is done; may be empty.
    std::function<void(const std::string&)> remark;
  };

  /// The index at `path` must be there or `path` a directory that is free for one, and locked.
  GrowingWriter(std::string path, Settings settings);
  ~GrowingWriter() override;

  std::unique_ptr<DocumentMaker> document_maker() const override;
  std::optional<KnownArticle> find(const std::string& id_term) const override;
  ArticleLabels labels(const std::string& id_term) const override;
  void for_each_signature(
      const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const override;
  void put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) override;
  bool remove(const std::string& id_term) override;
  void commit() override;
  std::uint64_t size() const override;

 private:
  class Maker;

  XapianWriter& xapians() const { return *xapians_; }
  void put_into_addition(const PreparedArticle& article, std::unique_ptr<IndexDocument> document);
  void put_by_xapian(const PreparedArticle& article, std::unique_ptr<IndexDocument> document);
  void begin_addition();
  void finish_addition();

  std::string path_;
  Settings settings_;
  std::uint64_t bytes_left_;  // until an addition is begun
  std::unique_ptr<XapianWriter> xapians_;
  std::unique_ptr<BulkAddition> addition_;
  std::unique_ptr<BulkAddition>
      finished_;  // whose lock is the index's now, and whose workers others still have
  // What makers make of articles from now on; null: documents of Xapian's.
  std::atomic<BulkAddition*> makers_addition_{nullptr};
  std::unique_ptr<DocumentMaker> own_maker_;  // for what others made for the way that was left
  bool may_build_ = true;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_GROWING_WRITER_H_
