#include "indexer/index/index_snapshot.h"

#include <unistd.h>

#include "indexer/index/index_directory.h"

namespace warta::indexing {
namespace {

Xapian::Database open(const std::string& path) {
  require_index(path);
  return guarded(
      path, [&] { return Xapian::Database(path, Xapian::DB_BACKEND_GLASS); }, kNotReadable);
}

}  // namespace

IndexSnapshot::IndexSnapshot(const std::string& path) : path_(path), database_(open(path)) {
  const auto version = guarded(
      path, [&] { return metadata(schema::kVersionKey); }, kNotReadable);
  if (version.empty()) require_compatible(path, {}, {});
}

std::string IndexSnapshot::metadata(std::string_view key) const {
  return database_.get_metadata(std::string(key));
}

bool IndexSnapshot::keeps_positions() const {
  return schema::keeps_positions(metadata(schema::kPositionsKey));
}

IndexIdentity IndexSnapshot::identity() const {
  return identity_of_index([this](const std::string& key) { return metadata(key); });
}

std::shared_ptr<const text::UserLexicon> IndexSnapshot::lexicon() const {
  return lexicon_of_index(path_, [this](const std::string& key) { return metadata(key); });
}

void IndexSnapshot::for_each_document(
    const std::function<void(Xapian::docid, const Xapian::Document&)>& take) const {
  guarded(
      path_,
      [&] {
        for (auto it = database_.postlist_begin(""); it != database_.postlist_end(""); ++it)
          take(*it, database_.get_document(*it, Xapian::DOC_ASSUME_VALID));
      },
      kNotReadable);
}

std::string value_of(const Xapian::Document& document, schema::Slot slot) {
  return document.get_value(static_cast<Xapian::valueno>(slot));
}

std::optional<IndexLock> lock_against_writers(const std::string& path, const LockPatience& patience) {
  require_index(path);
  if (access(path.c_str(), W_OK) != 0) return std::nullopt;
  return IndexLock(path, path, patience);
}

}  // namespace warta::indexing
