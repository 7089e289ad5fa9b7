// Writes articles into an index by Xapian's own means: what serves every index, of any size and in any state.
#ifndef WARTA_INDEXER_INDEX_XAPIAN_WRITER_H_
#define WARTA_INDEXER_INDEX_XAPIAN_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <xapian.h>

#include "common/text/user_lexicon.h"
#include "indexer/index/index_writer.h"

namespace warta::indexing {

/// Everything between two commits is one transaction: an error in the middle of an article leaves nothing of
/// it behind.
class XapianWriter final : public IndexWriter {
 public:
  static constexpr std::size_t kCommitBytes = std::size_t{2} << 20U;

  /// Opens the index at `path`, or makes it in a directory that is free for it (require_free_or_index()), for
  /// the analysis with `lexicon`, the user's, which may be null. A new index keeps it. Throws also where the
  /// index was made for another analysis, and where another process is writing to it.
  /// It commits by itself when stored articles of `commit_bytes` have gathered. Whether positions are kept
  /// is the index's own affair; `positions` is for a new one.
  XapianWriter(std::string path, std::shared_ptr<const text::UserLexicon> lexicon,
               std::size_t commit_bytes = kCommitBytes, bool positions = true);

  /// Makes an index at `path` that is to take the place of the one at `replaced`, which messages name.
  XapianWriter(std::string path, std::shared_ptr<const text::UserLexicon> lexicon, std::size_t commit_bytes,
               bool positions, std::string replaced);

  /// What is not committed is dropped.
  ~XapianWriter() override;

  std::unique_ptr<DocumentMaker> document_maker() const override;
  std::optional<KnownArticle> find(const std::string& id_term) const override;
  ArticleLabels labels(const std::string& id_term) const override;
  void for_each_signature(
      const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const override;
  void put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) override;
  bool remove(const std::string& id_term) override;
  void commit() override;
  std::uint64_t size() const override;

  /// The number of the article's document; 0 if there is none.
  Xapian::docid document_of(const std::string& id_term) const;

  /// Takes a document out by its number, which must be there.
  void remove_document(Xapian::docid number);

  /// The greatest number that a document has had.
  Xapian::docid last_number() const;

  /// Does the index keep positions?
  bool positions() const { return positions_; }

 private:
  std::optional<Xapian::Document> document(const std::string& id_term) const;
  void identify();
  void begin();
  void drop();
  void count(std::size_t bytes);

  template <typename Work>
  auto guard(Work work) const;

  std::string path_;
  std::string shown_path_;
  const char* remedy_;
  std::size_t commit_bytes_;
  std::shared_ptr<const text::UserLexicon> lexicon_;
  bool positions_;
  Xapian::WritableDatabase database_;
  bool in_transaction_ = false;
  std::size_t uncommitted_bytes_ = 0;
};

/// Makes documents for any such writer with this lexicon, which may be null. Thread-safe.
std::unique_ptr<DocumentMaker> xapian_document_maker(std::shared_ptr<const text::UserLexicon> lexicon,
                                                     bool positions);

/// The user's lexicon that an index is to be written with: the one that is `given`, or if that is null the
/// one that the index at `path` keeps, or none. Throws IndexError if both are there and differ, for the words
/// of the articles indexed before would not be found by what the new ones become.
std::shared_ptr<const text::UserLexicon> lexicon_for(const std::string& path,
                                                     std::shared_ptr<const text::UserLexicon> given);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_XAPIAN_WRITER_H_
