#include "searcher/search_run.h"

#include <chrono>
#include <memory>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "common/analysis_table.h"
#include "common/index_location.h"
#include "common/number_format.h"
#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "common/text/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/json_renderer.h"
#include "searcher/search.h"
#include "searcher/text_renderer.h"

namespace warta::searching {
namespace {

std::unique_ptr<ResultRenderer> make_renderer(const Options& options, const Terminal& terminal,
                                              std::ostream& out, Highlighter& highlighter) {
  if (options.format == OutputFormat::json) return std::make_unique<JsonRenderer>(out, highlighter);
  return std::make_unique<TextRenderer>(out, terminal, highlighter);
}

/// "12 hits, 1.3 ms"; with which of them are shown where that is not all.
std::string summary(const SearchResult& result, std::chrono::duration<double, std::milli> elapsed) {
  auto text = counted(result.matches, "hit", "hits");
  if (!result.exact) text = "about " + text;
  if (result.matches > 0 && result.hits.empty()) text += ", none of them behind the offset";
  if (result.hits.size() < result.matches && !result.hits.empty()) {
    text += fmt::format(", {} to {} shown", result.hits.front().rank, result.hits.back().rank);
  }
  return text + fmt::format(", {:.1f} ms", elapsed.count());
}

int search_once(const Options& options, const Terminal& terminal, std::ostream& results,
                std::ostream& messages) {
  const auto start = std::chrono::steady_clock::now();
  const auto query = query::parse_query(options.query);
  IndexReader index(options.index_path);
  text::Analyzer analyzer(index.lexicon());
  index.require_analysis(analyzer.description());
  const query::Weights weights{options.ranking.title_weight};
  // Both in one, for a query is compiled for one state of the index.
  const auto [compiled, result] = index.with_database([&](const Xapian::Database& database) {
    auto made = compile(query, weights, analyzer, database);
    auto found = search(database, made, options.ranking, options.offset, options.limit);
    return std::pair(std::move(made), std::move(found));
  });
  const auto elapsed = std::chrono::steady_clock::now() - start;

  Highlighter highlighter(compiled, analyzer);
  make_renderer(options, terminal, results, highlighter)->render(result);
  if (!options.quiet) messages << "warta-searcher: " << summary(result, elapsed) << '\n';
  return result.hits.empty() ? 1 : 0;
}

}  // namespace

int run_search(const Options& options, const Terminal& terminal, std::ostream& results,
               std::ostream& messages) {
  try {
    return search_once(options, terminal, results, messages);
  } catch (const IndexReplaced&) {
    return search_once(options, terminal, results, messages);  // nothing was shown yet
  }
}

void run_analysis(const Options& options, const Terminal& terminal, std::istream& input, std::ostream& out) {
  std::shared_ptr<const text::UserLexicon> lexicon;
  if (options.index_named || holds_database(options.index_path))
    lexicon = IndexReader(options.index_path).lexicon();
  text::Analyzer analyzer(std::move(lexicon));
  show_analysis(options.text, analyzer, terminal, input, out);
}

}  // namespace warta::searching
