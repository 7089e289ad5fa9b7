#include "searcher/index_reader.h"

#include <filesystem>
#include <system_error>

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

Xapian::Database open(const std::string& path) {
  require_index_directory(path);
  try {
    return Xapian::Database(path, Xapian::DB_BACKEND_GLASS);
  } catch (const Xapian::Error& error) {
    throw IndexError(
        path, "cannot be opened: " + message_of(error) + "; index the dumps again into a new directory");
  }
}

}  // namespace

IndexReader::IndexReader(const std::string& path) : path_(path), database_(open(path)) {}

std::shared_ptr<const text::UserLexicon> IndexReader::lexicon() {
  return with_database([&](const Xapian::Database& database) {
    return lexicon_of_index(path_, [&](const std::string& key) { return database.get_metadata(key); });
  });
}

void IndexReader::require_analysis(std::string_view description) {
  const auto found = with_database([](const Xapian::Database& database) {
    return identity_of_index([&](const std::string& key) { return database.get_metadata(key); });
  });
  require_compatible(path_, found, identity_of_this_program(description));
}

void IndexReader::fail(const Xapian::Error& error) const {
  throw IndexError(path_,
                   "cannot be read: " + message_of(error) + "; xapian-check tells whether it is damaged");
}

void IndexReader::refresh() {
  try {
    database_.reopen();
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

}  // namespace warta::searching
