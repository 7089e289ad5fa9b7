#include "searcher/index_shard.h"

#include <charconv>
#include <filesystem>
#include <system_error>
#include <utility>

#include <sys/stat.h>

#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"

namespace warta::searching {
namespace {

namespace fs = std::filesystem;

/// Says what is there instead of an index, in more helpful words than Xapian has for it.
void require_index_directory(const std::string& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) {
    throw IndexError(path, tr("no index here; make one with: warta-indexer -d {} DUMP...", path));
  }
  if (!fs::is_directory(status))
    throw IndexError(path, tr("is a file, not an index directory; name the directory with -d"));
  if (!holds_database(path)) {
    throw IndexError(
        path, tr("is a directory without an index; make one elsewhere with: warta-indexer -d INDEX DUMP..."));
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
Xapian::Database open_directory(const std::string& path) {
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
      throw IndexError(path, tr("cannot be opened: {}; warta-indexer --check tells what is damaged; the way "
                                "out is to index the dumps again with --fresh",
                                message_of(error)));
    }
  }
}

constexpr std::string_view kRemoteScheme = "tcp://";

/// A server's host and port. Of `tcp://[::1]:7000` the host is ::1.
std::pair<std::string, unsigned> address_of(const std::string& name) {
  auto host = name.substr(kRemoteScheme.size());
  const auto colon = host.rfind(':');
  unsigned port = 0;
  if (colon != std::string::npos) {
    const auto* const end = host.data() + host.size();
    const auto [rest, error] = std::from_chars(host.data() + colon + 1, end, port);
    if (rest != end) port = 0;
    host.resize(colon);
  }
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  constexpr unsigned kMostPorts = 65535;
  if (host.empty() || port == 0 || port > kMostPorts)
    throw UsageError(tr("{} is no server; write tcp://HOST:PORT", name));
  return {host, port};
}

Xapian::Database open_remote(const std::string& name) {
  const auto [host, port] = address_of(name);
  constexpr unsigned kPatience = 10'000;  // milliseconds
  try {
    return Xapian::Remote::open(host, port, kPatience, kPatience);
  } catch (const Xapian::Error& error) {
    throw IndexError(name,
                     tr("cannot be reached: {}; serve an index there with: xapian-tcpsrv --port PORT INDEX",
                        message_of(error)));
  }
}

Xapian::Database open(const std::string& name) {
  return is_remote_index(name) ? open_remote(name) : open_directory(name);
}

}  // namespace

bool is_remote_index(std::string_view name) {
  return name.starts_with(kRemoteScheme);
}

std::string message_of(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return error.get_msg() + (system != nullptr ? std::string(" (") + system + ")" : "");
}

IndexShard::IndexShard(std::string name) : name_(std::move(name)), database_(open(name_)) {}

IndexIdentity IndexShard::identity() const {
  return identity_of_index([&](const std::string& key) { return database_.get_metadata(key); });
}

bool IndexShard::renew() {
  if (is_remote_index(name_)) {
    database_ = open(name_);
    return false;
  }
  const auto state = [this] { return std::pair(database_.get_uuid(), database_.get_revision()); };
  const auto before = state();
  // Not Xapian::Database::reopen(), which would take files of two indexes for one.
  database_ = open(name_);
  return state() != before;
}

}  // namespace warta::searching
