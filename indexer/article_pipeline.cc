#include "indexer/article_pipeline.h"

#include <utility>

namespace warta::indexing {

ArticlePipeline::ArticlePipeline(IndexWriter& writer, const Settings& settings, BuildReport& report)
    : writer_(writer),
      report_(report),
      look_ahead_(settings.keep_boilerplate),
      known_(writer),
      clusters_(settings.memory.signatures()),
      analysis_(
          settings.threads, settings.memory.analysing_bytes(),
          [&writer] {
            return [maker = std::shared_ptr<DocumentMaker>(writer.document_maker())](Analysable analysable) {
              return analyse(std::move(analysable), *maker);
            };
          },
          [this](Analysed analysed) { put(std::move(analysed)); }) {
  writer_.for_each_signature([this](const auto& signature, auto key) { clusters_.restore(signature, key); });
}

void ArticlePipeline::take(corpus::ReadArticle article) {
  look_ahead_.push(std::move(article));
  while (auto waiting = look_ahead_.pop(false)) settle(std::move(*waiting));
}

void ArticlePipeline::finish() {
  while (auto waiting = look_ahead_.pop(true)) settle(std::move(*waiting));
  analysis_.finish();
}

void ArticlePipeline::settle(WaitingArticle waiting) {
  auto& article = waiting.read.article;
  auto [identity, presence] = known_.settle(std::move(waiting.identity), article);
  if (presence == Presence::unchanged) {
    ++report_.unchanged;
    return;
  }
  report_.cleaning += look_ahead_.clean(article);
  const auto bytes = article.title.size() + article.body.size();
  analysis_.add({std::move(article), std::move(identity), presence}, bytes);
}

ArticlePipeline::Analysed ArticlePipeline::analyse(Analysable analysable, DocumentMaker& maker) {
  Analysed analysed;
  analysed.prepared = prepare(std::move(analysable.article), std::move(analysable.identity));
  analysed.document = maker.make(analysed.prepared);
  analysed.presence = analysable.presence;
  return analysed;
}

void ArticlePipeline::put(Analysed analysed) {
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
