#include "searcher/index_reader.h"

#include <filesystem>
#include <system_error>

#include <sys/stat.h>

#include "common/compatibility.h"
#include "common/index_location.h"

namespace warta::searching {
namespace {

namespace fs = std::filesystem;

std::string message_of(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return error.get_msg() + (system != nullptr ? std::string(" (") + system + ")" : "");
}

/// Says what is there instead of an index, in more helpful words than Xapian has for it.
void require_index_directory(const std::string& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) {
    throw IndexError(path, "no index here; make one with: warta-indexer -d " + path + " DUMP...");
  }
  if (!fs::is_directory(status))
    throw IndexError(path, "is a file, not an index directory; name the directory with -d");
  if (!holds_database(path)) {
    throw IndexError(
        path, "is a directory without an index; make one elsewhere with: warta-indexer -d INDEX DUMP...");
  }
}

/// Is the state that was read gone, for an indexer committed others?
bool is_overtaken(const Xapian::Error& error) {
  return std::string_view(error.get_type()) == "DatabaseModifiedError";
}

/// Which directory bears the name now; a new index brings another one.
std::pair<dev_t, ino_t> directory_at(const std::string& path) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) return {0, 0};
  return {found.st_dev, found.st_ino};
}

/// Xapian opens the files of a database one after the other, by their names: if another index took the place
/// of this one in between, they are of both.
Xapian::Database open(const std::string& path) {
  constexpr int kAttempts = 100;
  for (int attempt = 1;; ++attempt) {
    require_index_directory(path);
    const auto before = directory_at(path);
    try {
      Xapian::Database database(path, Xapian::DB_BACKEND_GLASS);
      if (directory_at(path) == before) return database;
    } catch (const Xapian::Error& error) {
      // An indexer may also commit twice in between.
      if (attempt < kAttempts && (is_overtaken(error) || directory_at(path) != before)) continue;
      throw IndexError(path, "cannot be opened: " + message_of(error) +
                                 "; warta-indexer --check tells what is damaged; the way out is to index "
                                 "the dumps again with --fresh");
    }
  }
}

IndexIdentity identity_of(const Xapian::Database& database) {
  return identity_of_index([&](const std::string& key) { return database.get_metadata(key); });
}

}  // namespace

IndexReader::IndexReader(const std::string& path)
    : path_(path), database_(open(path)), identity_(with_database(identity_of)) {}

std::shared_ptr<const text::UserLexicon> IndexReader::lexicon() {
  return with_database([&](const Xapian::Database& database) {
    return lexicon_of_index(path_, [&](const std::string& key) { return database.get_metadata(key); });
  });
}

void IndexReader::require_analysis(std::string_view description) const {
  require_compatible(path_, identity_.value(), identity_of_this_program(description));
}

void IndexReader::fail(const Xapian::Error& error) const {
  throw IndexError(
      path_, "cannot be read: " + message_of(error) + "; warta-indexer --check tells whether it is damaged");
}

/// Takes the newest state; false if it is the one that `error` was met in, and the error thus a real one.
bool IndexReader::refresh(const Xapian::Error& error) {
  const auto state = [](const Xapian::Database& database) {
    return std::pair(database.get_uuid(), database.get_revision());
  };
  const auto before = state(database_);
  database_ = open(path_);
  // Not Xapian::Database::reopen(), which would take files of two indexes for one.
  if (identity_ && identity_of(database_) != *identity_) throw IndexReplaced(path_);
  return is_overtaken(error) || state(database_) != before;
}

}  // namespace warta::searching
