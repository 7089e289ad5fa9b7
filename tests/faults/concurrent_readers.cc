// Searches an index while it is written to, rewritten and replaced.
//
//   concurrent_readers INDEXER SEARCHER SECONDS
//
// Several readers run warta-searcher in a loop and ask for all articles, while warta-indexer adds batches of
// articles and puts new editions in the place of old ones, runs --compact and --fresh (as far as it knows
// them), and begins again. Each run of it makes one commit, so that every search must show one of the states
// between them: all batches whole and of one edition, none older than what was committed when the search
// began, and none older than what the reader saw before.
//
// Exit status: 0 all is well, 1 something is not, 2 it could not be tried.
#include <atomic>
#include <chrono>
#include <exception>
#include <filesystem>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "tests/faults/batch_history.h"
#include "tests/faults/indexer_program.h"
#include "tests/faults/program_run.h"
#include "tests/temporary_directory.h"

namespace warta::faults {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kReaders = 3;
constexpr int kMostBatches = 12;
constexpr std::size_t kComplaintsShown = 10;

class ConcurrentReaders {
 public:
  ConcurrentReaders(const std::string& indexer, std::string searcher, double seconds)
      : indexer_(indexer, "", 0),
        searcher_(std::move(searcher)),
        end_(Clock::now() +
             std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds))),
        index_(directory_.path("index")) {}

  /// True if no reader saw what it may not.
  bool execute();

 private:
  void write();
  void add_batch();
  void rewrite(const std::string& option);
  void build_afresh();
  void bring_to(const Batches& state, const ArticleDump& articles, Arguments arguments);
  void read();
  std::string judge(const ProgramEnd& end, std::size_t finished, std::size_t& newest) const;
  void complain(const std::string& what);

  tests::TemporaryDirectory directory_;
  IndexerProgram indexer_;
  std::string searcher_;
  Clock::time_point end_;
  std::string index_;
  BatchHistory history_;
  Batches state_;
  int edition_ = 0;
  std::atomic<bool> written_ = false;
  std::atomic<std::size_t> searches_ = 0;
  std::size_t runs_ = 0;
  std::mutex complaints_mutex_;
  std::size_t complaints_ = 0;
};

bool ConcurrentReaders::execute() {
  for (const std::string option : {"--compact", "--fresh"})
    if (!indexer_.knows(option)) std::cout << "skipped: this warta-indexer has no " << option << '\n';
  add_batch();
  std::vector<std::thread> readers;
  readers.reserve(kReaders);
  for (int i = 0; i < kReaders; ++i) readers.emplace_back([this] { read(); });
  try {
    write();
  } catch (const std::exception& error) {
    complain(error.what());
  }
  written_ = true;
  for (auto& reader : readers) reader.join();
  std::cout << searches_ << " searches during " << runs_ << " runs of the indexer, " << complaints_
            << " of them wrong\n";
  return complaints_ == 0;
}

void ConcurrentReaders::write() {
  while (Clock::now() < end_) {
    for (int i = 0; i < 4; ++i) add_batch();
    rewrite("--compact");
    add_batch();
    build_afresh();
    rewrite("--compact");
  }
}

/// A new batch while there is room, and with it a new edition of an older one.
void ConcurrentReaders::add_batch() {
  ++edition_;
  auto state = state_;
  ArticleDump articles;
  const auto take = [&](int batch) {
    const auto more = batch_articles(batch, edition_);
    articles.insert(articles.end(), more.begin(), more.end());
    state[batch] = edition_;
  };
  if (!state.empty()) take(edition_ % static_cast<int>(state_.size()));
  if (static_cast<int>(state_.size()) < kMostBatches) take(static_cast<int>(state_.size()));
  bring_to(state, articles, {});
}

void ConcurrentReaders::build_afresh() {
  if (!indexer_.knows("--fresh")) return;
  ++edition_;
  Batches state;
  ArticleDump articles;
  for (int batch = 0; batch < kMostBatches / 2; ++batch) {
    const auto more = batch_articles(batch, edition_);
    articles.insert(articles.end(), more.begin(), more.end());
    state[batch] = edition_;
  }
  bring_to(state, articles, {"--fresh"});
}

/// Changes nothing that a reader sees.
void ConcurrentReaders::rewrite(const std::string& option) {
  if (!indexer_.knows(option)) return;
  indexer_.run(index_, {option});
  ++runs_;
}

void ConcurrentReaders::bring_to(const Batches& state, const ArticleDump& articles, Arguments arguments) {
  const auto dump = directory_.path("dump.jsonl");
  write_dump(dump, articles);
  arguments.push_back(dump);
  history_.begin(state);
  indexer_.run(index_, arguments);
  history_.finish();
  state_ = state;
  ++runs_;
}

void ConcurrentReaders::read() {
  std::size_t newest = 0;
  try {
    while (!written_) {
      const auto finished = history_.finished();
      const auto end = run_program({{searcher_, "-d", index_, "--json", "-q", "-n", "10000", kBatchWord},
                                    {{"LC_ALL", "C.UTF-8"}},
                                    {},
                                    {}});
      ++searches_;
      const auto complaint = judge(end, finished, newest);
      if (!complaint.empty()) complain(complaint);
    }
  } catch (const std::exception& error) {
    complain(error.what());
  }
}

/// What is wrong with a search that was begun when state `finished` was committed, by a reader that has seen
/// `newest`, which is brought up to date.
std::string ConcurrentReaders::judge(const ProgramEnd& end, std::size_t finished, std::size_t& newest) const {
  if (end.status != 0) return "exit status " + std::to_string(end.status) + ": " + end.errors;
  const auto seen = seen_batches(end.output);
  if (!seen.complaint.empty()) return seen.complaint;
  const auto number = history_.number_of(seen.batches);
  if (!number) return "batches that were never together in the index";
  if (*number < finished) return "a state that another had followed before the search began";
  if (*number < newest) return "an older state than the search before it";
  newest = *number;
  return "";
}

void ConcurrentReaders::complain(const std::string& what) {
  const std::lock_guard lock(complaints_mutex_);
  if (++complaints_ <= kComplaintsShown) std::cout << "FAILED: " << what << std::endl;
}

}  // namespace
}  // namespace warta::faults

int main(int argc, char** argv) {
  try {
    if (argc != 4) throw std::runtime_error("usage: concurrent_readers INDEXER SEARCHER SECONDS");
    return warta::faults::ConcurrentReaders(argv[1], argv[2], std::stod(argv[3])).execute() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "concurrent_readers: " << error.what() << '\n';
    return 2;
  }
}
