#include "indexer/index_writer.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/schema.h"
#include "common/stored_article.h"
#include "corpus/fields/canonical_url.h"

namespace warta::indexing {
namespace {

namespace fs = std::filesystem;

/// Xapian's inverter slows down as its maps outgrow the caches; see docs/architecture.md for the measurement.
constexpr std::size_t kCommitBytes = std::size_t{2} << 20U;

constexpr std::string_view kDiskFull =
    "; the disk is full: make room, then run the same command again; the index holds what was committed "
    "before";
constexpr std::string_view kNotOpened =
    "; cannot be opened for writing: check its permissions, and with xapian-check whether it is damaged; the "
    "way "
    "out is to index the dumps again into a new directory";
constexpr std::string_view kAfterOpening = "; the index holds what was committed before";

/// Runs `work`; a Xapian::Error leaves as an IndexError that names the index, its message ending in `remedy`.
template <typename Work>
auto guarded(const std::string& path, Work work, std::string_view remedy = kAfterOpening) {
  try {
    return work();
  } catch (const Xapian::DatabaseLockError& error) {
    // Xapian also says so where the directory or its file system does not let it lock.
    if (error.get_msg().ends_with("already locked")) {
      throw IndexError(path,
                       "another warta-indexer is writing to this index; wait for it to end, then try again");
    }
    throw IndexError(path, error.get_msg() + "; check the permissions of the directory and of what is in it");
  } catch (const Xapian::DatabaseVersionError& error) {
    throw IndexError(path, "was written by another version of Xapian (" + error.get_msg() +
                               "); index the dumps again into a new directory");
  } catch (const Xapian::Error& error) {
    if (error.get_msg().find("No space left") != std::string::npos) remedy = kDiskFull;
    const char* const system = error.get_error_string();
    throw IndexError(path, error.get_msg() + (system != nullptr ? std::string(" (") + system + ")" : "") +
                               std::string(remedy));
  }
}

/// Is `directory` empty but for what Xapian leaves when it could not finish making a database there: its lock
/// and files without a byte?
bool is_free(const fs::path& directory) {
  std::error_code error;
  for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    const auto name = it->path().filename();
    const bool xapians = name == "flintlock" || name.extension() == ".glass";
    if (!xapians || it->file_size(error) != 0) return false;
  }
  return true;
}

/// Xapian would write its files between whatever is in a directory.
void require_free_or_index(const std::string& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) return;
  if (!fs::is_directory(status))
    throw IndexError(path, "is a file, not an index directory; name another with -d");
  if (holds_database(path) || is_free(path)) return;
  throw IndexError(path, "holds files but no index; name an empty or a new directory with -d");
}

void make_directory_above(const std::string& path) {
  const auto above = fs::absolute(path).lexically_normal().parent_path();
  std::error_code error;
  fs::create_directories(above, error);
  if (error) throw IndexError(path, "cannot be made: " + above.string() + ": " + error.message());
}

Xapian::valueno number_of(schema::Slot slot) {
  return static_cast<Xapian::valueno>(slot);
}

/// Is the document, which has the article's id, the article as it was?
bool is_same_article(const Xapian::Document& document, const ArticleIdentity& identity,
                     const corpus::Article& article) {
  const auto origin = document.get_value(number_of(schema::Slot::origin));
  if (origin.empty() || identity.origin.empty() || origin == origin_value(identity)) return true;
  const auto stored = decode_stored_article(document.get_data());
  if (!stored.url.empty() && !article.url.empty())
    return corpus::canonical_url(stored.url) == corpus::canonical_url(article.url);
  return !stored.title.empty() && stored.title == article.title;
}

Xapian::WritableDatabase open_or_create(const std::string& path) {
  require_free_or_index(path);
  make_directory_above(path);
  // Not DB_CREATE_OR_OPEN: that makes a new database over one whose version file it cannot read.
  const int flags = holds_database(path) ? Xapian::DB_OPEN : Xapian::DB_CREATE;
  return guarded(
      path, [&] { return Xapian::WritableDatabase(path, flags | Xapian::DB_BACKEND_GLASS); }, kNotOpened);
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
      path, std::string(kept == nullptr ? "was made without a lexicon" : "was made with another lexicon") +
                ", so that words would not be found; leave --lexicon out to add to it as it is, or index "
                "the dumps again into a new directory");
}

IndexWriter::IndexWriter(const std::string& path, std::string_view analysis_description,
                         const std::string& lexicon)
    : path_(path), database_(open_or_create(path)) {
  guarded(path_, [&] { identify(analysis_description, lexicon); });
}

/// Marks a new index as ours, and refuses one that is not.
void IndexWriter::identify(std::string_view analysis_description, const std::string& lexicon) {
  const auto ours = identity_of_this_program(analysis_description);
  const auto found = identity_of_index([&](const std::string& key) { return database_.get_metadata(key); });
  const bool blank =
      found.schema_version.empty() && found.fingerprint.empty() && database_.get_lastdocid() == 0;
  if (!blank) {
    require_compatible(path_, found, ours);
    return;
  }
  database_.set_metadata(std::string(schema::kVersionKey), ours.schema_version);
  database_.set_metadata(std::string(schema::kFingerprintKey), ours.fingerprint);
  database_.set_metadata(std::string(schema::kAnalysisKey), std::string(analysis_description));
  if (!lexicon.empty()) database_.set_metadata(std::string(schema::kLexiconKey), lexicon);
  database_.commit();
}

std::optional<Xapian::Document> IndexWriter::find(const ArticleIdentity& identity) const {
  const auto found = database_.postlist_begin(identity.id_term);
  if (found == database_.postlist_end(identity.id_term)) return std::nullopt;
  return database_.get_document(*found, Xapian::DOC_ASSUME_VALID);
}

IndexWriter::Settled IndexWriter::settle(ArticleIdentity identity, const corpus::Article& article) const {
  return guarded(path_, [&]() -> Settled {
    auto found = find(identity);
    if (found && !is_same_article(*found, identity, article)) {
      identity = qualified(std::move(identity));
      found = find(identity);
    }
    if (!found) return {std::move(identity), Presence::absent};
    const bool same = found->get_value(number_of(schema::Slot::content_hash)) == identity.content_hash;
    return {std::move(identity), same ? Presence::unchanged : Presence::changed};
  });
}

void IndexWriter::for_each_signature(
    const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const {
  guarded(path_, [&] {
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

void IndexWriter::put(const PreparedArticle& article, const Xapian::Document& document) {
  guarded(path_, [&] { database_.replace_document(article.identity.id_term, document); });
  uncommitted_bytes_ += article.encoded.size();
  if (uncommitted_bytes_ >= kCommitBytes) commit();
}

void IndexWriter::commit() {
  guarded(path_, [&] { database_.commit(); });
  uncommitted_bytes_ = 0;
}

std::uint64_t IndexWriter::size() const {
  return guarded(path_, [&] { return database_.get_doccount(); });
}

}  // namespace warta::indexing
