// Takes articles as they are read and puts them into an index: what they are, whether they are new, what of
// them is boilerplate and whose copies they are is decided in their order; their texts are analysed by
// several threads in between.
#ifndef WARTA_INDEXER_ARTICLE_PIPELINE_H_
#define WARTA_INDEXER_ARTICLE_PIPELINE_H_

#include <cstddef>
#include <memory>

#include "corpus/copies/copy_clusters.h"
#include "corpus/record.h"
#include "indexer/build_report.h"
#include "indexer/index/index_writer.h"
#include "indexer/known_articles.h"
#include "indexer/look_ahead.h"
#include "indexer/pipeline/batches.h"
#include "indexer/pipeline/memory_budget.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// The same articles give the same index, to the document's number, however many threads there are. Not
/// thread-safe: for the thread that made it. All members throw IndexError.
class ArticlePipeline {
 public:
  struct Settings {
    /// Threads that analyse; at least one.
    std::size_t threads = 1;
    MemoryBudget memory{MemoryBudget::kLeast};
    bool keep_boilerplate = false;
  };

  /// `writer` and `report` must outlive it; what comes of the articles is counted in `report`. Reads the
  /// signatures of the articles that are in the index.
  ArticlePipeline(IndexWriter& writer, const Settings& settings, BuildReport& report);

  void take(corpus::ReadArticle article);

  /// Puts what was taken and still waited for more. Does not commit.
  void finish();

 private:
  struct Analysable {
    corpus::Article article;
    ArticleIdentity identity;
    Presence presence = Presence::absent;
  };
  struct Analysed {
    PreparedArticle prepared;
    std::unique_ptr<IndexDocument> document;
    Presence presence = Presence::absent;
  };

  static Analysed analyse(Analysable analysable, DocumentMaker& maker);
  void settle(WaitingArticle waiting);
  void put(Analysed analysed);
  bool find_cluster(PreparedArticle& article);

  IndexWriter& writer_;
  BuildReport& report_;
  LookAhead look_ahead_;
  KnownArticles known_;
  corpus::CopyClusters clusters_;
  Batches<Analysable, Analysed> analysis_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_ARTICLE_PIPELINE_H_
