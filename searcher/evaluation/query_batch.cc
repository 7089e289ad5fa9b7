#include "searcher/evaluation/query_batch.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <span>
#include <sstream>
#include <thread>
#include <utility>

#include "common/query/query_parser.h"
#include "common/text/analyzer.h"
#include "searcher/highlighter.h"
#include "searcher/index_reader.h"
#include "searcher/render/program_renderers.h"
#include "searcher/wanted_search.h"

namespace warta::searching {

/// What one thread searches with.
class QueryBatch::Worker {
 public:
  explicit Worker(const Options& options)
      : options_(options), index_(options.index_paths, LengthMemory::kept), analyzer_(index_.lexicon()) {
    index_.require_analysis(analyzer_.description());
  }

  QueryOutcome search(const AskedQuery& asked, bool render) {
    QueryOutcome outcome;
    try {
      const auto wanted = wanted_by(options_, query::parse_query(asked.text));
      auto found = index_.with_database([&](const Xapian::Database& database) {
        return search_wanted(wanted, analyzer_, database, request_of(options_), index_.lengths());
      });
      outcome.result = std::move(found.result);
      if (render) outcome.rendered = rendered(asked, found.query, outcome.result);
    } catch (const UsageError& error) {
      outcome.refusal = error.what();
    }
    return outcome;
  }

 private:
  std::string rendered(const AskedQuery& asked, const query::CompiledQuery& compiled,
                       const SearchResult& result) {
    std::ostringstream out;
    Highlighter highlighter(compiled, analyzer_);
    if (options_.output.format == OutputFormat::json)
      JsonRenderer(out, highlighter, false, asked.id).render(result);
    else
      TrecRenderer(out, trec_id(asked.id), options_.run_tag).render(result);
    return std::move(out).str();
  }

  const Options& options_;
  IndexReader index_;
  text::Analyzer analyzer_;
};

namespace {

/// Does the jobs 0 to `count` - 1, by turns in as many threads as there are workers; the first exception of
/// any of them leaves once all have ended.
template <typename Worker, typename Work>
void spread(std::span<const std::unique_ptr<Worker>> workers, std::size_t count, Work work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex mutex;
  const auto run = [&](Worker& worker) {
    try {
      for (auto job = next++; job < count; job = next++) work(worker, job);
    } catch (...) {
      next = count;
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < std::min(workers.size(), count); ++i)
    threads.emplace_back(run, std::ref(*workers[i]));
  run(*workers.front());
  for (auto& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

QueryBatch::QueryBatch(const Options& options, std::size_t threads) {
  for (std::size_t i = 0; i < threads; ++i) workers_.push_back(std::make_unique<Worker>(options));
}

QueryBatch::~QueryBatch() = default;

void QueryBatch::run(const std::vector<AskedQuery>& queries, bool render,
                     const std::function<void(const AskedQuery&, const QueryOutcome&)>& take) {
  constexpr std::size_t kAtOnce = 32;  // for each thread; what is held
  const auto most = kAtOnce * workers_.size();
  for (std::size_t begin = 0; begin < queries.size(); begin += most) {
    const auto part = std::span(queries).subspan(begin, std::min(most, queries.size() - begin));
    std::vector<QueryOutcome> outcomes(part.size());
    spread(std::span<const std::unique_ptr<Worker>>(workers_), part.size(),
           [&](Worker& worker, std::size_t job) { outcomes[job] = worker.search(part[job], render); });
    for (std::size_t i = 0; i < part.size(); ++i) take(part[i], outcomes[i]);
  }
}

}  // namespace warta::searching
