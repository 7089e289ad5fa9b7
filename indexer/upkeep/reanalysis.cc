#include "indexer/upkeep/reanalysis.h"

#include <charconv>
#include <utility>
#include <vector>

#include "common/errors.h"
#include "common/schema.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/kept_article.h"
#include "indexer/index/writable_index.h"
#include "indexer/pipeline/ordered_workers.h"

namespace warta::indexing {
namespace {

constexpr std::size_t kArticlesOfJob = 32;

struct Job {
  std::vector<PreparedArticle> articles;
  std::size_t bytes = 0;
};

struct Result {
  Job job;
  std::vector<std::unique_ptr<IndexDocument>> documents;
};

/// An older layout may be read as well as this program's; a newer one may hold what it would lose.
void require_known_schema(const IndexSnapshot& index) {
  const auto version = guarded(index.path(), [&] { return index.metadata(schema::kVersionKey); });
  int number = 0;
  std::from_chars(version.data(), version.data() + version.size(), number);
  if (number > schema::kVersion)
    throw IndexError(index.path(), "has index schema " + version +
                                       ", which this program does not know; use the version that made it");
}

class Reanalysis {
 public:
  Reanalysis(const IndexSnapshot& index, IndexWriter& writer, const ReanalysisSettings& settings)
      : index_(index), writer_(writer), settings_(settings), workers_(settings.threads, [&writer] {
          return [maker = std::shared_ptr<DocumentMaker>(writer.document_maker())](Job job) {
            return analyse(std::move(job), *maker);
          };
        }) {}

  /// False if it was cancelled.
  bool execute() {
    const std::uint64_t all = index_.database().get_doccount();
    index_.for_each_document([&](Xapian::docid, const Xapian::Document& document) {
      if (is_cancelled()) return;
      add(kept_article(document));
      if (settings_.progress) settings_.progress(done_, all);
    });
    submit();
    while (auto result = workers_.take(true)) put(std::move(*result));
    return !is_cancelled();
  }

 private:
  static Result analyse(Job job, DocumentMaker& maker) {
    Result result;
    result.documents.reserve(job.articles.size());
    for (const auto& article : job.articles) result.documents.push_back(maker.make(article));
    result.job = std::move(job);
    return result;
  }

  bool is_cancelled() const { return settings_.cancelled && settings_.cancelled(); }

  void add(PreparedArticle article) {
    job_.bytes += article.encoded.size();
    job_.articles.push_back(std::move(article));
    if (job_.articles.size() >= kArticlesOfJob) submit();
  }

  void submit() {
    bytes_ += job_.bytes;
    if (!job_.articles.empty()) workers_.submit(std::exchange(job_, {}));
    while (auto result = workers_.take(bytes_ > settings_.memory.analysing_bytes())) put(std::move(*result));
  }

  void put(Result result) {
    bytes_ -= result.job.bytes;
    for (std::size_t i = 0; i < result.documents.size(); ++i)
      writer_.put(result.job.articles[i], std::move(result.documents[i]));
    done_ += result.documents.size();
  }

  const IndexSnapshot& index_;
  IndexWriter& writer_;
  const ReanalysisSettings& settings_;
  Job job_;                // being filled
  std::size_t bytes_ = 0;  // of articles that are with the workers
  std::uint64_t done_ = 0;
  OrderedWorkers<Job, Result> workers_;
};

}  // namespace

std::uint64_t reanalyze_index(const std::string& path, const ReanalysisSettings& settings,
                              const LockPatience& patience) {
  require_index(path);
  require_known_schema(IndexSnapshot(path));
  WritableIndex target(path, WritableIndex::Mode::replace, settings.lexicon, patience);
  const IndexSnapshot index(path);  // not before it is locked
  if (!Reanalysis(index, target.writer(), settings).execute()) return 0;
  const auto articles = target.writer().size();
  target.finish();
  return articles;
}

}  // namespace warta::indexing
