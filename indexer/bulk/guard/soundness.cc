#include "indexer/bulk/guard/soundness.h"

#include <array>
#include <filesystem>
#include <future>
#include <sstream>
#include <string_view>
#include <system_error>

#include <xapian.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

/// What Xapian says of a database or a table of one; empty where it finds nothing wrong.
std::string complaint_of(const std::string& path, const std::string& index_path) {
  std::ostringstream found;
  const auto errors = guarded(
      index_path, [&] { return Xapian::Database::check(path, 0, &found); }, kNothingOfIt);
  return errors == 0 ? "" : found.str();
}

/// A directory in which the database has only the tables that Xapian compares with each other: the lengths of
/// documents are in both. The others it checks by themselves in any case, and takes them for empty where
/// their files are not there.
class ComparedTables {
 public:
  explicit ComparedTables(const std::string& directory) : path_(directory + "/compared") {
    std::error_code error;
    if (!std::filesystem::create_directory(path_, error)) return;
    is_complete_ = true;
    for (const std::string_view file : {"iamglass", "termlist.glass", "postlist.glass"}) {
      std::filesystem::create_hard_link(directory + "/" + std::string(file), path_ + "/" + std::string(file),
                                        error);
      if (error) is_complete_ = false;
    }
  }
  ~ComparedTables() {
    std::error_code ignored;  // nobody reads what would be left
    std::filesystem::remove_all(path_, ignored);
  }
  ComparedTables(const ComparedTables&) = delete;
  ComparedTables& operator=(const ComparedTables&) = delete;
  ComparedTables(ComparedTables&&) = delete;
  ComparedTables& operator=(ComparedTables&&) = delete;

  /// Not where the file system has no links.
  bool is_complete() const { return is_complete_; }

  const std::string& path() const { return path_; }

 private:
  std::string path_;
  bool is_complete_ = false;
};

/// The tables that stand for themselves take about as long as those that are compared.
std::string complaint_in_two_threads(const std::string& directory, const ComparedTables& compared,
                                     const std::string& index_path) {
  auto alone = std::async(std::launch::async, [&] {
    std::string complaint;
    for (const std::string_view table : {"docdata", "position"}) {
      const auto path = directory + "/" + std::string(table) + ".glass";
      if (std::filesystem::exists(path)) complaint += complaint_of(path, index_path);
    }
    return complaint;
  });
  const auto complaint = complaint_of(compared.path(), index_path);
  return complaint + alone.get();
}

std::string complaint_of_all(const std::string& directory, const std::string& index_path,
                             std::size_t threads) {
  if (threads > 1) {
    const ComparedTables compared(directory);
    if (compared.is_complete()) return complaint_in_two_threads(directory, compared, index_path);
  }
  return complaint_of(directory, index_path);
}

}  // namespace

void require_sound(const std::string& directory, const std::string& index_path, std::size_t threads) {
  const auto complaint = complaint_of_all(directory, index_path, threads);
  if (complaint.empty()) return;
  throw IndexError(index_path, tr("what was built is not sound, which is a defect of this program{}; build "
                                  "it with --writer xapian. Xapian says: {}",
                                  tr(kNothingOfIt), complaint));
}

}  // namespace warta::indexing
