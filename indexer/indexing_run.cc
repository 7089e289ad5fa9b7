#include "indexer/indexing_run.h"

#include <chrono>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "common/analysis_table.h"
#include "common/errors.h"
#include "common/index_location.h"
#include "common/number_format.h"
#include "common/text/analyzer.h"
#include "corpus/dump_format.h"
#include "corpus/dump_list.h"
#include "corpus/dump_reader.h"
#include "corpus/dump_stream.h"
#include "indexer/document_builder.h"
#include "indexer/index_writer.h"
#include "indexer/interruption.h"
#include "indexer/lexicon_file.h"
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
        given_lexicon_(options.lexicon.empty() ? nullptr : read_lexicon(options.lexicon)) {}

  BuildReport execute();

 private:
  void tell_passed_over(const std::vector<std::string>& files, const std::string& place);
  void read(const std::string& dump);
  void read_records(const std::string& dump);
  void take(corpus::Record record);
  void take(corpus::ReadArticle read);
  void fail(const InputError& error);
  void finish();
  void open_index();

  const Options& options_;
  Console& console_;
  Clock::time_point start_;
  BuildReport report_;
  std::shared_ptr<const text::UserLexicon> given_lexicon_;
  // Made when the first article comes: without one there is to be no index.
  std::optional<DocumentBuilder> builder_;
  std::optional<IndexWriter> writer_;
};

BuildReport Run::execute() {
  const auto list = corpus::list_dumps(options_.dumps);
  tell_passed_over(list.passed_over, "in directories");
  try {
    for (const auto& problem : list.problems) fail(problem);
    for (const auto& dump : list.dumps) {
      if (interruption() != 0) break;
      read(dump);
    }
  } catch (const IndexError&) {
    throw;  // what could be committed is
  } catch (...) {
    finish();
    throw;
  }
  finish();
  return report_;
}

/// So that nobody takes for indexed what was not even opened. `place` is what the files lie in.
void Run::tell_passed_over(const std::vector<std::string>& files, const std::string& place) {
  for (const auto& file : files) console_.remark(file + ": passed over");
  if (files.empty()) return;
  console_.note(place + ": " + counted(files.size(), "file", "files") + " passed over: not named " +
                std::string(corpus::kDumpEndingsShown) + ", nor an archive" +
                (options_.verbose ? "" : "; -v names them"));
}

void Run::read(const std::string& dump) {
  const auto name = corpus::DumpStream::shown_name(dump);
  try {
    read_records(dump);
  } catch (const InputError& error) {
    fail(error);
  } catch (const std::bad_alloc&) {
    fail(InputError({name}, "is more than the memory holds; make it smaller, or its lines shorter"));
  }
  console_.end_dump(name);
}

void Run::read_records(const std::string& dump) {
  corpus::DumpReader reader(dump, options_.format, [] { return interruption() != 0; });
  while (auto record = reader.next()) {
    // Before the record is taken: where a dump ends because of the interruption its last line is cut short.
    if (interruption() != 0) break;
    take(std::move(*record));
    report_.elapsed = Clock::now() - start_;
    console_.progress(report_);
  }
  tell_passed_over(reader.passed_over(), corpus::DumpStream::shown_name(dump));
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
  if (!writer_) open_index();
  const auto presence = writer_->presence(article);
  if (presence == Presence::unchanged) {
    ++report_.unchanged;
    return;
  }
  writer_->put(article, builder_->build(article));
  ++(presence == Presence::absent ? report_.added : report_.replaced);
}

/// Counts and tells a dump that cannot be read; with --strict it ends the run.
void Run::fail(const InputError& error) {
  ++report_.failed_dumps;
  if (options_.strict) throw InputError(error);
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

void Run::open_index() {
  const auto lexicon = lexicon_for(options_.index_path, given_lexicon_);
  builder_.emplace(lexicon);
  writer_.emplace(options_.index_path, text::Analyzer(lexicon).description(),
                  lexicon == nullptr ? "" : lexicon->canonical());
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
