#include "indexer/upkeep/reanalysis.h"

#include <charconv>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/schema.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/kept_article.h"
#include "indexer/pipeline/batches.h"

namespace warta::indexing {
namespace {

struct Analysed {
  PreparedArticle article;
  std::unique_ptr<IndexDocument> document;
};

/// An older layout may be read as well as this program's; a newer one may hold what it would lose.
void require_known_schema(const IndexSnapshot& index) {
  const auto version = guarded(index.path(), [&] { return index.metadata(schema::kVersionKey); });
  int number = 0;
  std::from_chars(version.data(), version.data() + version.size(), number);
  if (number > schema::kVersion)
    throw IndexError(
        index.path(),
        tr("has index schema {}, which this program does not know; use the version that made it", version));
}

/// Puts the articles of `index` into `writer`; false if it was cancelled.
bool copy_analysed(const IndexSnapshot& index, WritableIndex& target, const MemoryBudget& memory,
                   const ReanalysisSettings& settings) {
  auto& writer = target.writer();
  const std::uint64_t all = index.database().get_doccount();
  std::uint64_t done = 0;
  Batches<PreparedArticle, Analysed> analysis(
      target.threads(), memory.analysing_bytes(),
      [&writer] {
        return [maker = std::shared_ptr<DocumentMaker>(writer.document_maker())](PreparedArticle article) {
          auto document = maker->make(article);
          return Analysed{std::move(article), std::move(document)};
        };
      },
      [&](Analysed analysed) {
        writer.put(analysed.article, std::move(analysed.document));
        if (settings.progress) settings.progress(++done, all);
      });
  const auto is_cancelled = [&] { return settings.cancelled && settings.cancelled(); };
  index.for_each_document([&](Xapian::docid, const Xapian::Document& document) {
    if (is_cancelled()) return;
    auto article = kept_article(document);
    const auto bytes = article.encoded.size();
    analysis.add(std::move(article), bytes);
  });
  if (is_cancelled()) return false;
  analysis.finish();
  return true;
}

}  // namespace

std::uint64_t reanalyze_index(const std::string& path, WritingSettings writing,
                              const ReanalysisSettings& settings) {
  require_index(path);
  const IndexSnapshot old(path);
  require_known_schema(old);
  writing.positions = guarded(path, [&] { return old.keeps_positions(); });
  writing.mode = WritingSettings::Mode::replace;
  WritableIndex target(path, writing);
  const IndexSnapshot index(path);  // not before it is locked
  if (!copy_analysed(index, target, writing.memory, settings)) return 0;
  const auto articles = target.writer().size();
  target.finish();
  return articles;
}

}  // namespace warta::indexing
