#include "searcher/evaluation/batch_run.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/terminal_text.h"
#include "searcher/evaluation/comparison.h"
#include "searcher/evaluation/figures_table.h"
#include "searcher/evaluation/query_batch.h"
#include "searcher/evaluation/trec_files.h"
#include "searcher/render/json_lines.h"

namespace warta::searching {
namespace {

constexpr std::size_t kMostMoved = 20;

template <typename Read>
auto read_file(const std::string& path, Read read) {
  std::ifstream file(path);
  if (!file) throw InputError({path}, tr("cannot be read"));
  return read(file, path);
}

std::vector<AskedQuery> queries_of(const Options& options, std::istream& input) {
  auto queries = options.queries_path == "-" ? read_queries(input, tr("(standard input)"))
                                             : read_file(options.queries_path, read_queries);
  if (queries.empty()) throw UsageError(tr("{} holds no query", options.queries_path));
  return queries;
}

std::size_t threads_of(const Options& options, std::size_t queries) {
  const auto wanted = options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  return std::min<std::size_t>(wanted, queries);
}

std::vector<std::string> ranking_of(const SearchResult& result) {
  std::vector<ScoredId> entries;
  for (const auto& hit : result.hits) entries.push_back({trec_id(hit.article.id), hit.score});
  return trec_order(std::move(entries));
}

class BatchRun {
 public:
  BatchRun(const Options& options, std::istream& input, std::ostream& results, std::ostream& messages)
      : options_(options),
        results_(results),
        messages_(messages),
        queries_(queries_of(options, input)),
        evaluates_(!options.qrels_path.empty()) {
    if (evaluates_) qrels_ = read_file(options.qrels_path, read_qrels);
    if (!options.compared_path.empty()) compared_ = read_file(options.compared_path, read_run);
  }

  int run() {
    QueryBatch batch(options_, threads_of(options_, queries_.size()));
    batch.run(queries_, !evaluates_,
              [&](const AskedQuery& query, const QueryOutcome& outcome) { take(query, outcome); });
    if (evaluates_) tell_figures();
    if (refused_ > 0) return 2;
    return found_ ? 0 : 1;
  }

 private:
  void take(const AskedQuery& query, const QueryOutcome& outcome) {
    found_ = found_ || !outcome.result.hits.empty();
    results_ << outcome.rendered;
    if (!outcome.refusal.empty()) refuse(query, outcome.refusal);
    const auto judged = qrels_.find(trec_id(query.id));
    if (judged == qrels_.end()) return;
    figures_.push_back({query.id, query.text, figures_of(ranking_of(outcome.result), judged->second)});
    if (options_.compared_path.empty()) return;
    const auto other = compared_.find(judged->first);
    const auto ranking = other == compared_.end() ? std::vector<std::string>() : trec_order(other->second);
    before_.push_back({query.id, query.text, figures_of(ranking, judged->second)});
  }

  void refuse(const AskedQuery& query, const std::string& refusal) {
    ++refused_;
    messages_ << text::visible_lines(
                     fmt::format("warta-searcher: {}:{}: {}", options_.queries_path, query.line, refusal))
              << '\n';
  }

  void tell_figures() {
    if (figures_.empty())
      throw UsageError(
          tr("{} judges none of the queries; ids must be the same in both", options_.qrels_path));
    const bool json = options_.output.format == OutputFormat::json;
    json ? tell_json() : write_figures(figures_, options_.per_query, results_);
    if (!json && !options_.compared_path.empty())
      write_comparison(compare_figures(before_, figures_, kMostMoved), results_);
    tell_unjudged();
  }

  void tell_json() {
    std::vector<Figures> all;
    for (const auto& query : figures_) {
      all.push_back(query.figures);
      if (options_.per_query) results_ << figures_json(query.id, query.figures) << '\n';
    }
    results_ << mean_json(all.size(), mean_of(all)) << '\n';
    if (!options_.compared_path.empty())
      results_ << comparison_json(compare_figures(before_, figures_, kMostMoved)) << '\n';
  }

  /// trec_eval leaves both out, too.
  void tell_unjudged() {
    if (options_.quiet) return;
    const auto unjudged = queries_.size() - figures_.size();
    const auto unasked = qrels_.size() - figures_.size();
    if (unjudged + unasked == 0) return;
    messages_ << "warta-searcher: "
              << tr("{} queries without a judgement, {} judged and not asked", unjudged, unasked) << '\n';
  }

  const Options& options_;
  std::ostream& results_;
  std::ostream& messages_;
  std::vector<AskedQuery> queries_;
  bool evaluates_;
  Qrels qrels_;
  TrecRun compared_;
  std::vector<QueryFigures> figures_;
  std::vector<QueryFigures> before_;
  std::size_t refused_ = 0;
  bool found_ = false;
};

}  // namespace

int run_batch(const Options& options, std::istream& input, std::ostream& results, std::ostream& messages) {
  return BatchRun(options, input, results, messages).run();
}

}  // namespace warta::searching
