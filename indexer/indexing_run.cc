#include "indexer/indexing_run.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "common/analysis_table.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/text/analyzer.h"
#include "indexer/article_pipeline.h"
#include "indexer/dump_run.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/xapian_writer.h"
#include "indexer/interruption.h"
#include "indexer/lexicon_file.h"
#include "indexer/upkeep/expiry.h"
#include "indexer/writable_index.h"
#include "indexer/writing_options.h"

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
        expiry_(options.expiry, this_day()),
        memory_(options.memory_bytes()),
        dumps_(options, console, report_, memory_) {}

  BuildReport execute();

 private:
  void read_dumps();
  void take(corpus::ReadArticle article);
  void count(const corpus::ReadArticle& read);
  void open_index();
  void finish();
  void remove_expired();

  const Options& options_;
  Console& console_;
  Clock::time_point start_;
  BuildReport report_;
  std::shared_ptr<const text::UserLexicon> given_lexicon_;
  Expiry expiry_;
  MemoryBudget memory_;
  DumpRun dumps_;
  // Opened before anything is read where an index is there, else when the first article comes: without one
  // there is to be no index.
  std::optional<WritableIndex> index_;
  std::optional<ArticlePipeline> pipeline_;
};

BuildReport Run::execute() {
  if (options_.dumps.empty()) require_index(options_.index_path);
  if (holds_database(options_.index_path)) open_index();
  read_dumps();
  finish();
  return report_;
}

/// What was read before --strict or the rejects' disk ended it is indexed; what could be committed when the
/// index cannot be written any more is so already.
void Run::read_dumps() {
  try {
    dumps_.execute([this](corpus::ReadArticle article) { take(std::move(article)); });
  } catch (const IndexError&) {
    throw;
  } catch (...) {
    if (!options_.fresh) finish();
    throw;
  }
}

void Run::take(corpus::ReadArticle article) {
  if (!index_) open_index();
  count(article);
  if (expiry_.covers(article.article)) {
    ++report_.expired;
    return;
  }
  pipeline_->take(std::move(article));
}

void Run::count(const corpus::ReadArticle& read) {
  const auto& article = read.article;
  report_.text_bytes += article.title.size() + article.body.size();
  ++report_.languages[article.language];
  if (!article.published) ++report_.undated;
  if (!read.date_not_understood) return;
  if (!article.published) ++report_.dates_not_understood;
  console_.remark(tr("{}: date not understood: {}", to_string(read.place), article.date));
}

void Run::open_index() {
  auto settings = writing_settings(options_, console_);
  settings.lexicon = given_lexicon_;
  settings.memory = memory_;
  index_.emplace(options_.index_path, settings);
  pipeline_.emplace(index_->writer(),
                    ArticlePipeline::Settings{index_->threads(), memory_, options_.keep_boilerplate},
                    report_);
}

/// A new index takes the place of an old one only if it is whole: all dumps were read to their ends, and
/// there was something in them.
void Run::finish() {
  report_.interrupted_by = interruption();
  if (pipeline_) pipeline_->finish();
  const bool is_whole = report_.interrupted_by == 0 && report_.failed_dumps == 0 && report_.articles() > 0;
  report_.kept_old_index = options_.fresh && !is_whole;
  if (index_ && !report_.kept_old_index) {
    remove_expired();
    report_.index_size = index_->writer().size();
    pipeline_.reset();
    index_->finish();
  }
  report_.elapsed = Clock::now() - start_;
}

/// A new index has none of them.
void Run::remove_expired() {
  if (options_.expiry.empty() || index_->is_new()) return;
  index_->writer().commit();  // so that what was just read is among what is looked at
  for (const auto& id_term : expiry_.articles_of(IndexSnapshot(options_.index_path))) {
    if (index_->writer().remove(id_term)) ++report_.expired_in_index;
  }
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
