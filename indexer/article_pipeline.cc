#include "indexer/article_pipeline.h"

#include <utility>

namespace warta::indexing {
namespace {

constexpr std::size_t kArticlesOfJob = 32;
constexpr std::size_t kBytesOfJob = std::size_t{64} << 10U;

}  // namespace

ArticlePipeline::ArticlePipeline(IndexWriter& writer, const Settings& settings, BuildReport& report)
    : writer_(writer),
      report_(report),
      most_bytes_(settings.memory.analysing_bytes()),
      look_ahead_(settings.keep_boilerplate),
      known_(writer),
      clusters_(settings.memory.signatures()),
      workers_(settings.threads, [&writer] {
        return [maker = std::shared_ptr<DocumentMaker>(writer.document_maker())](Job job) {
          return analyse(std::move(job), *maker);
        };
      }) {
  writer_.for_each_signature([this](const auto& signature, auto key) { clusters_.restore(signature, key); });
}

ArticlePipeline::Result ArticlePipeline::analyse(Job&& job, DocumentMaker& maker) {
  Result result;
  result.bytes = job.bytes;
  result.articles.reserve(job.articles.size());
  for (auto& [article, identity, presence] : job.articles) {
    auto prepared = prepare(std::move(article), std::move(identity));
    auto document = maker.make(prepared);
    result.articles.push_back({std::move(prepared), std::move(document), presence});
  }
  return result;
}

void ArticlePipeline::take(corpus::ReadArticle article) {
  look_ahead_.push(std::move(article));
  while (auto waiting = look_ahead_.pop(false)) settle(std::move(*waiting));
}

void ArticlePipeline::finish() {
  while (auto waiting = look_ahead_.pop(true)) settle(std::move(*waiting));
  submit();
  while (auto result = workers_.take(true)) put(std::move(*result));
}

void ArticlePipeline::settle(WaitingArticle waiting) {
  auto& article = waiting.read.article;
  auto [identity, presence] = known_.settle(std::move(waiting.identity), article);
  if (presence == Presence::unchanged) {
    ++report_.unchanged;
    return;
  }
  report_.cleaning += look_ahead_.clean(article);
  job_.bytes += article.title.size() + article.body.size();
  job_.articles.push_back({std::move(article), std::move(identity), presence});
  if (job_.articles.size() >= kArticlesOfJob || job_.bytes >= kBytesOfJob) submit();
}

void ArticlePipeline::submit() {
  if (job_.articles.empty()) return;
  bytes_ += job_.bytes;
  workers_.submit(std::exchange(job_, {}));
  put_what_is_done();
}

/// And waits for more where too much is with the workers.
void ArticlePipeline::put_what_is_done() {
  while (auto result = workers_.take(bytes_ > most_bytes_)) put(std::move(*result));
}

void ArticlePipeline::put(Result result) {
  bytes_ -= result.bytes;
  for (auto& analysed : result.articles) put(analysed);
}

void ArticlePipeline::put(Analysed& analysed) {
  auto& prepared = analysed.prepared;
  const bool is_copy = find_cluster(prepared);
  writer_.put(prepared, std::move(analysed.document));
  known_.arrived(prepared.id_term);
  ++(analysed.presence == Presence::absent ? report_.added : report_.replaced);
  // An article that is replaced resembles itself.
  if (is_copy && analysed.presence == Presence::absent) ++report_.copies;
}

/// Sets the cluster of the article; true if others came before it in that.
bool ArticlePipeline::find_cluster(PreparedArticle& article) {
  if (!article.signature) return false;
  if (article.cluster) {
    clusters_.restore(*article.signature, *article.cluster);
    return *article.cluster != article.signature->key();
  }
  const auto membership = clusters_.add(*article.signature);
  article.cluster = membership.cluster;
  return membership.is_copy;
}

}  // namespace warta::indexing
