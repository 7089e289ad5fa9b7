#include "indexer/index/writable_index.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include <xapian.h>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/schema.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/xapian_writer.h"

namespace warta::indexing {
namespace {

/// What is at `path` is to be replaced: an index of ours, also one that is damaged or of another analysis,
/// but not another program's.
void require_ours(const std::string& path) {
  require_free_or_index(path);
  if (!holds_database(path)) return;
  std::string version;
  try {
    const Xapian::Database database(path, Xapian::DB_BACKEND_GLASS);
    version = database.get_metadata(std::string(schema::kVersionKey));
    if (database.get_doccount() == 0) return;
  } catch (const Xapian::Error&) {
    return;  // damaged: to be replaced is what it needs
  }
  if (version.empty()) require_compatible(path, {}, {});
}

std::shared_ptr<const text::UserLexicon> kept_lexicon(const std::string& path) {
  try {
    return lexicon_for(path, nullptr);
  } catch (const IndexError&) {
    return nullptr;  // what replaces the index needs nothing of a damaged one
  }
}

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

}  // namespace

WritableIndex::WritableIndex(const std::string& path, Mode mode,
                             std::shared_ptr<const text::UserLexicon> lexicon, const MemoryBudget& memory,
                             const LockPatience& patience) {
  if (mode == Mode::replace) {
    require_ours(path);
    if (is_there(path)) lock_.emplace(path, path, patience);
    remove_leavings(path);
    if (lexicon == nullptr) lexicon = kept_lexicon(path);
    replacement_.emplace(path);
    writer_ =
        std::make_unique<XapianWriter>(replacement_->path(), std::move(lexicon), memory.commit_bytes(), path);
    return;
  }
  if (!is_there(path)) remove_leavings(path);
  require_free_or_index(path);
  make_directory(path);
  lock_.emplace(path, path, patience);
  remove_leavings(path);
  writer_ =
      std::make_unique<XapianWriter>(path, lexicon_for(path, std::move(lexicon)), memory.commit_bytes());
}

void WritableIndex::finish() {
  writer_->commit();
  writer_.reset();
  if (replacement_) replacement_->take_place();
}

}  // namespace warta::indexing
