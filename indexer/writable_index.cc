#include "indexer/writable_index.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include <xapian.h>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/schema.h"
#include "indexer/bulk/bulk_writer.h"
#include "indexer/bulk/guard/build_guard.h"
#include "indexer/bulk/guard/soundness.h"
#include "indexer/growing_writer.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/xapian_errors.h"
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

/// An index that has positions cannot be added to without.
void require_no_positions(const std::string& path) {
  if (!holds_database(path)) return;
  const IndexSnapshot index(path);
  const bool has_positions =
      guarded(path, [&] { return index.database().get_doccount() > 0 && index.keeps_positions(); });
  if (has_positions)
    throw IndexError(path, tr("was made with positions; leave --no-positions out to add to it as it is, or "
                              "index the dumps again with --fresh --no-positions"));
}

/// All but the lexicon.
BulkSettings bulk_settings(const WritingSettings& settings) {
  BulkSettings bulk;
  bulk.memory_bytes = settings.memory.inverting_bytes();
  bulk.positions = settings.positions;
  bulk.threads = settings.threads;
  bulk.merge_threads = settings.threads;
  return bulk;
}

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

}  // namespace

WritableIndex::WritableIndex(const std::string& path, const WritingSettings& settings)
    : path_(path), threads_(settings.threads_beside_writer) {
  if (settings.mode == WritingSettings::Mode::replace) {
    require_ours(path);
    if (is_there(path)) lock_.emplace(path, path, settings.patience);
    remove_leavings(path);
    open_new(settings);
    return;
  }
  if (!is_there(path)) remove_leavings(path);
  require_free_or_index(path);
  if (!is_there(path) && settings.way == WritingSettings::Way::automatic) {
    open_new(settings);
    return;
  }
  open_old(settings);
}

/// One that takes the place of another may as well be written by Xapian's means.
void WritableIndex::open_new(const WritingSettings& settings) {
  replacement_.emplace(path_);
  auto lexicon = settings.lexicon == nullptr ? kept_lexicon(path_) : settings.lexicon;
  if (!can_be_built(settings)) {
    writer_ = std::make_unique<XapianWriter>(replacement_->path(), std::move(lexicon),
                                             settings.memory.commit_bytes(), settings.positions, path_);
    return;
  }
  auto bulk = bulk_settings(settings);
  bulk.lexicon = std::move(lexicon);
  threads_ = settings.threads;
  writer_ = std::make_unique<BulkWriter>(replacement_->path(), path_, bulk);
  check_ = settings.check;
}

bool WritableIndex::can_be_built(const WritingSettings& settings) const {
  const auto tell = [](const auto& told, const std::string& what) {
    if (told) told(what);
  };
  if (settings.way == WritingSettings::Way::xapian) return false;
  const auto obstacle = obstacle_to_building(replacement_->path(), path_);
  if (obstacle) {
    tell(settings.note, tr("the index is written by Xapian's own means, which takes longer: {}", *obstacle));
    return false;
  }
  tell(settings.remark, tr("{}: is built in one go", path_));
  return true;
}

void WritableIndex::open_old(const WritingSettings& settings) {
  make_directory(path_);
  lock_.emplace(path_, path_, settings.patience);
  remove_leavings(path_);
  if (!settings.positions) require_no_positions(path_);
  auto lexicon = lexicon_for(path_, settings.lexicon);
  if (settings.way == WritingSettings::Way::xapian) {
    writer_ = std::make_unique<XapianWriter>(path_, std::move(lexicon), settings.memory.commit_bytes(),
                                             settings.positions);
    return;
  }
  GrowingWriter::Settings growing;
  growing.lexicon = std::move(lexicon);
  growing.commit_bytes = settings.memory.commit_bytes();
  growing.bulk = bulk_settings(settings);
  growing.check = settings.check;
  growing.remark = settings.remark;
  writer_ = std::make_unique<GrowingWriter>(path_, std::move(growing));
}

void WritableIndex::finish() {
  writer_->commit();
  writer_.reset();
  if (check_) require_sound(replacement_->path(), path_, threads_);
  if (replacement_) replacement_->take_place();
}

}  // namespace warta::indexing
