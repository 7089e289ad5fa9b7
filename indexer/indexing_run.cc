#include "indexer/indexing_run.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "common/errors.h"
#include "common/number_format.h"
#include "common/text/analyzer.h"
#include "corpus/dump_list.h"
#include "corpus/dump_reader.h"
#include "indexer/document_builder.h"
#include "indexer/index_writer.h"
#include "indexer/interruption.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {
namespace {

using Clock = std::chrono::steady_clock;

class Run {
 public:
  Run(const Options& options, Console& console)
      : options_(options), console_(console), start_(Clock::now()) {}

  BuildReport execute();

 private:
  void read(const std::string& dump);
  void take(corpus::Record record);
  void take(corpus::ReadArticle read);
  void fail(const InputError& error);
  void finish();
  IndexWriter& writer();

  const Options& options_;
  Console& console_;
  Clock::time_point start_;
  BuildReport report_;
  DocumentBuilder builder_;
  std::optional<IndexWriter> writer_;
};

BuildReport Run::execute() {
  auto dumps = corpus::list_dumps(options_.dumps);
  for (const auto& problem : dumps.problems) fail(problem);
  if (dumps.passed_over > 0) {
    console_.remark(counted(dumps.passed_over, "file", "files") +
                    " passed over in directories: not a dump's name");
  }
  try {
    for (const auto& dump : dumps.dumps) {
      if (interruption() != 0) break;
      read(dump);
    }
  } catch (const InputError&) {
    finish();
    throw;
  }
  finish();
  return report_;
}

void Run::read(const std::string& dump) {
  try {
    corpus::DumpReader reader(dump, options_.format);
    while (interruption() == 0) {
      auto record = reader.next();
      if (!record) break;
      take(std::move(*record));
      report_.elapsed = Clock::now() - start_;
      console_.progress(report_);
    }
  } catch (const InputError& error) {
    if (options_.strict) throw;
    fail(error);
  }
  console_.end_dump(dump);
}

void Run::take(corpus::Record record) {
  if (auto* const article = std::get_if<corpus::ReadArticle>(&record)) {
    take(std::move(*article));
    return;
  }
  const auto& rejection = std::get<corpus::Rejection>(record);
  ++report_.rejected;
  if (options_.strict) throw InputError(rejection.place, rejection.reason);
  console_.rejected(rejection);
}

void Run::take(corpus::ReadArticle read) {
  const bool dated = !read.article.date.empty();
  const auto article = prepare(std::move(read.article));
  if (dated && !article.published) {
    ++report_.dates_not_understood;
    console_.remark(to_string(read.place) + ": date not understood: " + article.stored.date);
  }
  report_.text_bytes += article.stored.title.size() + article.stored.body.size();
  const auto presence = writer().presence(article);
  if (presence == Presence::unchanged) {
    ++report_.unchanged;
    return;
  }
  writer().put(article, builder_.build(article));
  ++(presence == Presence::absent ? report_.added : report_.replaced);
}

void Run::fail(const InputError& error) {
  ++report_.failed_dumps;
  console_.error(error.what());
}

void Run::finish() {
  if (writer_) {
    writer_->commit();
    report_.index_size = writer_->size();
  }
  report_.interrupted_by = interruption();
  report_.elapsed = Clock::now() - start_;
}

IndexWriter& Run::writer() {
  if (!writer_) writer_.emplace(options_.index_path, text::Analyzer().description());
  return *writer_;
}

}  // namespace

BuildReport run_indexing(const Options& options, Console& console) {
  return Run(options, console).execute();
}

}  // namespace warta::indexing
