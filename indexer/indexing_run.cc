#include "indexer/indexing_run.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "common/analysis_table.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/text/analyzer.h"
#include "corpus/copies/copy_clusters.h"
#include "indexer/document_builder.h"
#include "indexer/dump_run.h"
#include "indexer/index_writer.h"
#include "indexer/interruption.h"
#include "indexer/lexicon_file.h"
#include "indexer/look_ahead.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {
namespace {

using Clock = std::chrono::steady_clock;

class Run {
 public:
  Run(const Options& options, Console& console)
      : options_(options),
        console_(console),
        start_(Clock::now()),
        given_lexicon_(options.lexicon.empty() ? nullptr : read_lexicon(options.lexicon)),
        look_ahead_(options.keep_boilerplate),
        dumps_(options, console, report_) {}

  BuildReport execute();

 private:
  void take(corpus::ReadArticle article);
  void index(WaitingArticle waiting);
  void count(const corpus::ReadArticle& read);
  bool find_cluster(PreparedArticle& article);
  void finish();
  void open_index();

  const Options& options_;
  Console& console_;
  Clock::time_point start_;
  BuildReport report_;
  std::shared_ptr<const text::UserLexicon> given_lexicon_;
  LookAhead look_ahead_;
  DumpRun dumps_;
  corpus::CopyClusters clusters_;
  // Made when the first article comes: without one there is to be no index.
  std::optional<DocumentBuilder> builder_;
  std::optional<IndexWriter> writer_;
};

BuildReport Run::execute() {
  try {
    dumps_.execute([this](corpus::ReadArticle article) { take(std::move(article)); });
  } catch (const IndexError&) {
    throw;  // what could be committed is
  } catch (...) {
    finish();
    throw;
  }
  finish();
  return report_;
}

void Run::take(corpus::ReadArticle article) {
  if (!writer_) open_index();
  count(article);
  look_ahead_.push(std::move(article));
  while (auto waiting = look_ahead_.pop(false)) index(std::move(*waiting));
}

void Run::index(WaitingArticle waiting) {
  auto& article = waiting.read.article;
  auto [identity, presence] = writer_->settle(std::move(waiting.identity), article);
  if (presence == Presence::unchanged) {
    ++report_.unchanged;
    return;
  }
  report_.cleaning += look_ahead_.clean(article);
  auto prepared = prepare(std::move(article), std::move(identity));
  const bool is_copy = find_cluster(prepared);
  writer_->put(prepared, builder_->build(prepared));
  ++(presence == Presence::absent ? report_.added : report_.replaced);
  // An article that is replaced resembles itself.
  if (is_copy && presence == Presence::absent) ++report_.copies;
}

void Run::count(const corpus::ReadArticle& read) {
  const auto& article = read.article;
  report_.text_bytes += article.title.size() + article.body.size();
  ++report_.languages[article.language];
  if (!article.published) ++report_.undated;
  if (!read.date_not_understood) return;
  if (!article.published) ++report_.dates_not_understood;
  console_.remark(to_string(read.place) + ": date not understood: " + article.date);
}

/// Sets the cluster of the article; true if others came before it in that.
bool Run::find_cluster(PreparedArticle& article) {
  if (!article.signature) return false;
  const bool known = clusters_.knows(*article.signature);
  article.cluster = clusters_.add(*article.signature);
  return known;
}

/// Commits what was read, also that which still waited for more.
void Run::finish() {
  while (auto waiting = look_ahead_.pop(true)) index(std::move(*waiting));
  if (writer_) {
    writer_->commit();
    report_.index_size = writer_->size();
  }
  report_.interrupted_by = interruption();
  report_.elapsed = Clock::now() - start_;
}

void Run::open_index() {
  const auto lexicon = lexicon_for(options_.index_path, given_lexicon_);
  builder_.emplace(lexicon);
  writer_.emplace(options_.index_path, text::Analyzer(lexicon).description(),
                  lexicon == nullptr ? "" : lexicon->canonical());
  writer_->for_each_signature([this](const auto& signature, auto key) { clusters_.restore(signature, key); });
}

}  // namespace

BuildReport run_indexing(const Options& options, Console& console) {
  return Run(options, console).execute();
}

void run_analysis(const Options& options, const Terminal& terminal, std::istream& input, std::ostream& out) {
  auto lexicon = options.lexicon.empty() ? nullptr : read_lexicon(options.lexicon);
  if (lexicon == nullptr && (options.index_named || holds_database(options.index_path)))
    lexicon = lexicon_for(options.index_path, nullptr);
  text::Analyzer analyzer(std::move(lexicon));
  show_analysis(options.text, analyzer, terminal, input, out);
}

}  // namespace warta::indexing
