#include "indexer/bulk/bulk_addition.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include <xapian.h>

#include "indexer/bulk/guard/build_guard.h"
#include "indexer/bulk/guard/soundness.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/xapian_errors.h"
#include "indexer/index/xapian_writer.h"
#include "indexer/upkeep/compaction.h"

namespace warta::indexing {
namespace {

std::string made(const std::string& directory) {
  make_directory(directory);
  return directory;
}

}  // namespace

BulkAddition::BulkAddition(const std::string& index_path, const BulkSettings& settings)
    : index_path_(index_path),
      settings_(settings),
      replacement_(index_path),
      directory_(made(replacement_.path() + "/addition")),
      articles_(std::make_unique<BulkArticles>(directory_, index_path, settings)) {}

std::optional<std::string> BulkAddition::obstacle() const {
  return obstacle_to_building(directory_, index_path_);
}

void BulkAddition::put(const PreparedArticle& article, BulkArticle made, std::uint32_t old) {
  if (articles_->put(article, std::move(made)) && old != 0) old_.push_back(old);
}

void BulkAddition::finish(bool check) {
  const auto again = articles_->finish({});
  merge();
  replace_articles(again);
  if (check) require_sound(replacement_.path(), index_path_, settings_.merge_threads);
  replacement_.take_place();
}

void BulkAddition::merge() {
  const IndexSnapshot index(index_path_);
  auto both = index.database();
  guarded(
      index_path_, [&] { both.add_database(Xapian::Database(directory_, Xapian::DB_BACKEND_GLASS)); },
      kNothingOfIt);
  compact_into(replacement_.path(), both, index_path_);
  std::error_code ignored;  // the next run would take it away
  std::filesystem::remove_all(directory_, ignored);
}

void BulkAddition::replace_articles(const std::vector<PreparedArticle>& again) {
  if (old_.empty() && again.empty()) return;
  XapianWriter merged(replacement_.path(), settings_.lexicon, XapianWriter::kCommitBytes, settings_.positions,
                      index_path_);
  for (const auto document : old_) merged.remove_document(document);
  const auto maker = merged.document_maker();
  for (const auto& article : again) merged.put(article, maker->make(article));
  merged.commit();
}

}  // namespace warta::indexing
