// Reads all dumps of a command line, whatever is then done with their articles: what cannot be read is told,
// counted and written to the rejects, and the rest is read all the same. Reading itself is done by a thread
// beside (ReadAhead); what is told, counted and taken is so in the caller's.
#ifndef WARTA_INDEXER_DUMP_RUN_H_
#define WARTA_INDEXER_DUMP_RUN_H_

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "common/errors.h"
#include "corpus/member_reader.h"
#include "corpus/record.h"
#include "indexer/build_report.h"
#include "indexer/console.h"
#include "indexer/options.h"
#include "indexer/pipeline/memory_budget.h"
#include "indexer/pipeline/read_ahead.h"
#include "indexer/rejects_file.h"

namespace warta::indexing {

/// Not thread-safe.
class DumpRun {
 public:
  /// Takes the articles, in the order in which they come.
  using TakeArticle = std::function<void(corpus::ReadArticle article)>;
  /// Takes what was found of each file that a reader read.
  using TakeDescription = std::function<void(const corpus::MemberDescription& description)>;

  /// `options`, `console` and `report` must outlive the run; what is counted is counted in `report`. Throws
  /// InputError where the file for the rejects cannot be made.
  DumpRun(const Options& options, Console& console, BuildReport& report, const MemoryBudget& memory);

  /// Reads the dumps to their ends, or to an interruption. With --strict it throws InputError for the first
  /// record that is no article and the first dump that cannot be read; else only where the rejects cannot be
  /// written.
  void execute(const TakeArticle& take_article, const TakeDescription& take_description = {});

 private:
  void on(corpus::ReadArticle& article);
  void on(RejectedRecord& rejected);
  void on(OversizedPiece& piece);
  void on(DamagedPart& damaged);
  void on(EndOfDump& end);
  void fail(const InputError& error);
  void tell_passed_over(const std::vector<std::string>& files, const std::string& place);
  void tell_descriptions(const std::vector<corpus::MemberDescription>& descriptions);
  void show_progress(const ReadAhead& reading);

  const Options& options_;
  Console& console_;
  BuildReport& report_;
  MemoryBudget memory_;
  std::chrono::steady_clock::time_point start_;
  std::optional<RejectsFile> rejects_;
  TakeArticle take_article_;
  TakeDescription take_description_;
  std::vector<std::string> passed_over_;  // files below directories
  std::uint64_t packed_total_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_DUMP_RUN_H_
