// What the indexer tells its user while it runs: problems, a running count, the closing lines. All of it on
// the one stream for messages; results there are none.
#ifndef WARTA_INDEXER_CONSOLE_H_
#define WARTA_INDEXER_CONSOLE_H_

#include <chrono>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

#include "common/errors.h"
#include "corpus/record.h"
#include "indexer/build_report.h"
#include "indexer/index/index_lock.h"
#include "indexer/options.h"

namespace warta::indexing {

/// How far a run is, in bytes of its dumps as they are packed.
struct Progress {
  std::uint64_t done = 0;
  /// 0 where it is not known, as of a pipe.
  std::uint64_t total = 0;
};

/// What is done with the articles of an index.
enum class Task : std::uint8_t { checking, analysing };

/// Not thread-safe.
class Console {
 public:
  /// How many rejected records of one dump are named unless every one is asked for: a dump of another kind
  /// would fill the screen with lines that all say the same.
  static constexpr std::uint64_t kRejectionsNamed = 20;

  /// `out` must outlive the console; `is_terminal` tells whether it is one.
  Console(std::ostream& out, const Options& options, bool is_terminal);

  /// A dump that cannot be read, or an error that ends the run; of a query in several lines.
  void error(const std::string& message);

  void rejected(const corpus::Rejection& rejection);

  /// Says how many rejections of the dump just read were not named. To be called when each dump ends.
  void end_dump(const std::string& dump);

  /// Something to know that is no error; not with --quiet.
  void note(const std::string& message);

  /// The same in detail; only with --verbose.
  void remark(const std::string& message);

  /// Shows how far it is: percent, articles, rate and the time left. On a terminal a line that moves, ten
  /// times a second at most; elsewhere a line of its own every ten seconds.
  void progress(const BuildReport& report, const Progress& progress);

  /// The same of a task of so many articles: "checked 1,200 of 21,952 articles".
  void progress(Task task, std::uint64_t done, std::uint64_t all);

  /// Takes the running count away, before something else is shown.
  void clear_progress();

  /// What to do where another works on the index: waits with --wait, having told so, until an interruption.
  LockPatience patience(const Options& options);

  void summary(const BuildReport& report, const std::string& index_path);

 private:
  void show_progress(const std::function<std::string()>& text);
  /// Messages hold words out of dumps: nothing in them steers the terminal.
  void line(const std::string& message);

  std::ostream& out_;
  bool quiet_;
  bool verbose_;
  bool shows_progress_;
  bool is_terminal_;
  bool progress_shown_ = false;
  std::uint64_t rejections_of_dump_ = 0;
  std::chrono::steady_clock::time_point last_progress_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_CONSOLE_H_
