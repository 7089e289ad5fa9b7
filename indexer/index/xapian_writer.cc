#include "indexer/index/xapian_writer.h"

#include <utility>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/schema.h"
#include "common/text/analyzer.h"
#include "indexer/document_builder.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/new_index.h"
#include "indexer/index/packed_data.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

constexpr const char* kNotOpened = marked(
    "; cannot be opened for writing: check its permissions; if it is damaged, index the dumps again with "
    "--fresh");

/// What a removed article counts for: its postings have to be found and written again.
constexpr std::size_t kRemovalBytes = 2048;

class XapianDocument final : public IndexDocument {
 public:
  explicit XapianDocument(Xapian::Document document) : document_(std::move(document)) {}
  Xapian::Document& get() { return document_; }

 private:
  Xapian::Document document_;
};

class XapianDocumentMaker final : public DocumentMaker {
 public:
  XapianDocumentMaker(std::shared_ptr<const text::UserLexicon> lexicon, bool positions)
      : builder_(std::move(lexicon), positions) {}

  std::unique_ptr<IndexDocument> make(const PreparedArticle& article) override {
    auto document = builder_.build(article);
    document.set_data(made_unpackable(article.encoded));
    return std::make_unique<XapianDocument>(std::move(document));
  }

 private:
  DocumentBuilder builder_;
};

Xapian::valueno number_of(schema::Slot slot) {
  return static_cast<Xapian::valueno>(slot);
}

Xapian::WritableDatabase open_or_create(const std::string& path, const std::string& shown_path,
                                        const char* remedy) {
  // Not DB_CREATE_OR_OPEN: that makes a new database over one whose version file it cannot read. What is
  // overwritten is what an attempt to make one left.
  const int flags = holds_database(path) ? Xapian::DB_OPEN : Xapian::DB_CREATE_OR_OVERWRITE;
  return guarded(
      shown_path, [&] { return Xapian::WritableDatabase(path, flags | Xapian::DB_BACKEND_GLASS); }, remedy);
}

}  // namespace

std::shared_ptr<const text::UserLexicon> lexicon_for(const std::string& path,
                                                     std::shared_ptr<const text::UserLexicon> given) {
  if (!holds_database(path)) return given;
  const auto read = [&] {
    const Xapian::Database database(path, Xapian::DB_BACKEND_GLASS);
    // One that another program made, or none finished, is judged where it is opened for writing.
    if (database.get_metadata(std::string(schema::kVersionKey)).empty()) return given;
    return lexicon_of_index(path, [&](const std::string& key) { return database.get_metadata(key); });
  };
  auto kept = guarded(path, read, kNotOpened);
  if (given == nullptr) return kept;
  if (given->canonical() == (kept == nullptr ? "" : kept->canonical())) return given;
  throw IndexError(
      path,
      kept == nullptr
          ? tr("was made without a lexicon, so that words would not be found; leave --lexicon out to add to "
               "it as it is, or have it rebuilt with this one: warta-indexer --reanalyze --lexicon FILE")
          : tr("was made with another lexicon, so that words would not be found; leave --lexicon out to add "
               "to it as it is, or have it rebuilt with this one: warta-indexer --reanalyze --lexicon FILE"));
}

template <typename Work>
auto XapianWriter::guard(Work work) const {
  return guarded(shown_path_, work, remedy_);
}

XapianWriter::XapianWriter(std::string path, std::shared_ptr<const text::UserLexicon> lexicon,
                           std::size_t commit_bytes, bool positions)
    : path_(std::move(path)),
      shown_path_(path_),
      remedy_(kCommittedStays),
      commit_bytes_(commit_bytes),
      lexicon_(std::move(lexicon)),
      positions_(positions),
      database_(open_or_create(path_, shown_path_, kNotOpened)) {
  guard([&] { identify(); });
}

XapianWriter::XapianWriter(std::string path, std::shared_ptr<const text::UserLexicon> lexicon,
                           std::size_t commit_bytes, bool positions, std::string replaced)
    : path_(std::move(path)),
      shown_path_(std::move(replaced)),
      remedy_(kAsItWas),
      commit_bytes_(commit_bytes),
      lexicon_(std::move(lexicon)),
      positions_(positions),
      database_(open_or_create(path_, shown_path_, kAsItWas)) {
  guard([&] { identify(); });
}

XapianWriter::~XapianWriter() {
  drop();
}

/// Xapian would commit once more when it ends, what is left of a commit that failed among it, which may be
/// half of an article. Dropping that takes a transaction.
void XapianWriter::drop() {
  try {
    if (!in_transaction_) database_.begin_transaction(false);
    in_transaction_ = false;
    database_.cancel_transaction();
  } catch (const Xapian::Error&) {
    return;  // the files cannot even be read now; what they hold is the last commit
  }
}

/// Marks a new index as ours, and refuses one that is not.
void XapianWriter::identify() {
  const auto description = text::Analyzer(lexicon_).description();
  const auto ours = identity_of_this_program(description);
  const auto found = identity_of_index([&](const std::string& key) { return database_.get_metadata(key); });
  const bool blank =
      found.schema_version.empty() && found.fingerprint.empty() && database_.get_lastdocid() == 0;
  if (!blank) {
    require_compatible(shown_path_, found, ours);
    positions_ = schema::keeps_positions(database_.get_metadata(std::string(schema::kPositionsKey)));
    return;
  }
  begin();
  for (const auto& [key, value] : metadata_of_new_index(lexicon_, positions_))
    database_.set_metadata(key, value);
  commit();
}

std::unique_ptr<DocumentMaker> xapian_document_maker(std::shared_ptr<const text::UserLexicon> lexicon,
                                                     bool positions) {
  return std::make_unique<XapianDocumentMaker>(std::move(lexicon), positions);
}

std::unique_ptr<DocumentMaker> XapianWriter::document_maker() const {
  return xapian_document_maker(lexicon_, positions_);
}

std::optional<Xapian::Document> XapianWriter::document(const std::string& id_term) const {
  const auto found = database_.postlist_begin(id_term);
  if (found == database_.postlist_end(id_term)) return std::nullopt;
  return database_.get_document(*found, Xapian::DOC_ASSUME_VALID);
}

std::optional<KnownArticle> XapianWriter::find(const std::string& id_term) const {
  return guard([&]() -> std::optional<KnownArticle> {
    const auto found = document(id_term);
    if (!found) return std::nullopt;
    return KnownArticle{found->get_value(number_of(schema::Slot::content_hash)),
                        found->get_value(number_of(schema::Slot::origin))};
  });
}

ArticleLabels XapianWriter::labels(const std::string& id_term) const {
  const auto stored = guard([&] { return decode_stored_article(document(id_term).value().get_data()); });
  return labels_of(stored.url, stored.title);
}

void XapianWriter::for_each_signature(
    const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const {
  guard([&] {
    const auto signatures = number_of(schema::Slot::signature);
    const auto clusters = number_of(schema::Slot::cluster);
    auto cluster = database_.valuestream_begin(clusters);
    for (auto it = database_.valuestream_begin(signatures); it != database_.valuestream_end(signatures);
         ++it) {
      const auto signature = corpus::BodySignature::decode(*it);
      if (!signature) continue;
      cluster.skip_to(it.get_docid());
      if (cluster == database_.valuestream_end(clusters)) return;
      if (cluster.get_docid() == it.get_docid()) take(*signature, schema::cluster_key(*cluster));
    }
  });
}

void XapianWriter::put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) {
  auto& made = dynamic_cast<XapianDocument&>(*document).get();
  guard([&] {
    begin();
    if (article.cluster)
      made.add_value(number_of(schema::Slot::cluster), schema::cluster_bytes(*article.cluster));
    database_.replace_document(article.id_term, made);
  });
  count(article.encoded.size());
}

Xapian::docid XapianWriter::document_of(const std::string& id_term) const {
  return guard([&] {
    const auto found = database_.postlist_begin(id_term);
    return found == database_.postlist_end(id_term) ? Xapian::docid{0} : *found;
  });
}

void XapianWriter::remove_document(Xapian::docid number) {
  guard([&] {
    begin();
    database_.delete_document(number);
  });
  count(kRemovalBytes);
}

Xapian::docid XapianWriter::last_number() const {
  return guard([&] { return database_.get_lastdocid(); });
}

bool XapianWriter::remove(const std::string& id_term) {
  const bool was_there = guard([&] {
    if (!database_.term_exists(id_term)) return false;
    begin();
    database_.delete_document(id_term);
    return true;
  });
  if (was_there) count(kRemovalBytes);
  return was_there;
}

void XapianWriter::begin() {
  if (in_transaction_) return;
  database_.begin_transaction();
  in_transaction_ = true;
}

void XapianWriter::count(std::size_t bytes) {
  uncommitted_bytes_ += bytes;
  if (uncommitted_bytes_ >= commit_bytes_) commit();
}

void XapianWriter::commit() {
  if (!in_transaction_) return;
  in_transaction_ = false;
  guard([&] {
    try {
      database_.commit_transaction();
    } catch (const Xapian::Error&) {
      drop();
      throw;
    }
  });
  // Xapian gives its version file its name by renaming, which is on the disk once the directory is. One that
  // takes another's place is brought there as a whole.
  if (path_ == shown_path_) sync_directory(path_, shown_path_);
  uncommitted_bytes_ = 0;
}

std::uint64_t XapianWriter::size() const {
  return guard([&] { return database_.get_doccount(); });
}

}  // namespace warta::indexing
