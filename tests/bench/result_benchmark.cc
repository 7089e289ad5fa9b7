// How fast what was found is shown and counted: the stages between hits and standard output, and facets.
//
//   build/bench/tests/bench/result_benchmark [--benchmark_filter=render]
#include <cstddef>
#include <cstdint>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "common/text/analyzer.h"
#include "searcher/facets/document_set.h"
#include "searcher/facets/facet_counts.h"
#include "searcher/facets/match_months.h"
#include "searcher/highlighter.h"
#include "searcher/render/program_renderers.h"
#include "searcher/render/text_renderer.h"
#include "searcher/search.h"
#include "searcher/snippet.h"
#include "tests/bench/measured_index.h"

namespace {

using namespace warta;
using bench::QueryKind;

/// A query and its ten best hits.
struct Found {
  query::CompiledQuery query;
  searching::SearchResult result;
};

std::vector<Found> find(QueryKind kind) {
  text::Analyzer analyzer;
  const searching::SearchRequest request;
  std::vector<Found> found;
  for (const auto& text : bench::measured_queries(kind)) {
    auto compiled =
        compile(query::parse_query(text), weights_of(request.ranking), analyzer, bench::measured_index());
    auto result = searching::search(bench::measured_index(), compiled.query, request);
    found.push_back({std::move(compiled), std::move(result)});
  }
  return found;
}

/// Of all hits.
struct Amount {
  std::int64_t hits = 0;
  std::int64_t body_bytes = 0;
};

Amount amount_of(const std::vector<Found>& found) {
  Amount amount;
  for (const auto& [query, result] : found) {
    amount.hits += static_cast<std::int64_t>(result.hits.size());
    for (const auto& hit : result.hits)
      amount.body_bytes += static_cast<std::int64_t>(hit.article.body.size());
  }
  return amount;
}

/// Items are hits, bytes those of their bodies.
void report(benchmark::State& state, const std::vector<Found>& found) {
  const auto amount = amount_of(found);
  if (amount.hits == 0) state.SkipWithError("the queries find nothing");
  state.SetItemsProcessed(state.iterations() * amount.hits);
  state.SetBytesProcessed(state.iterations() * amount.body_bytes);
}

void highlight(benchmark::State& state, QueryKind kind) {
  const auto found = find(kind);
  text::Analyzer analyzer;
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& [query, result] : found) {
      searching::Highlighter highlighter(query, analyzer);
      for (const auto& hit : result.hits) benchmark::DoNotOptimize(highlighter.find(hit.article.body));
    }
  }
  report(state, found);
}

/// The choice of the passage alone.
void make_snippets(benchmark::State& state) {
  const auto found = find(QueryKind::keywords);
  text::Analyzer analyzer;
  std::vector<std::vector<searching::Match>> matches;
  for (const auto& [query, result] : found) {
    searching::Highlighter highlighter(query, analyzer);
    for (const auto& hit : result.hits) matches.push_back(highlighter.find(hit.article.body));
  }
  for ([[maybe_unused]] const auto iteration : state) {
    auto of_hit = matches.begin();
    for (const auto& [query, result] : found) {
      for (const auto& hit : result.hits)
        benchmark::DoNotOptimize(searching::make_snippet(hit.article.body, *of_hit++));
    }
  }
  report(state, found);
}

using MakeRenderer = std::unique_ptr<searching::ResultRenderer> (*)(std::ostream&, searching::Highlighter&);

std::unique_ptr<searching::ResultRenderer> json(std::ostream& out, searching::Highlighter& highlighter) {
  return std::make_unique<searching::JsonRenderer>(out, highlighter, false);
}

std::unique_ptr<searching::ResultRenderer> text_for_people(std::ostream& out,
                                                           searching::Highlighter& highlighter) {
  return std::make_unique<searching::TextRenderer>(out, Terminal(), highlighter, false);
}

/// Highlighting and snippets are part of it.
void render(benchmark::State& state, MakeRenderer make) {
  const auto found = find(QueryKind::keywords);
  text::Analyzer analyzer;
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& [query, result] : found) {
      std::ostringstream out;
      searching::Highlighter highlighter(query, analyzer);
      make(out, highlighter)->render(result);
      benchmark::DoNotOptimize(out.str());
    }
  }
  report(state, found);
}

/// The set of all matches of each query; items are queries, as they are below.
void gather_matches(benchmark::State& state) {
  const auto found = find(QueryKind::keywords);
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& [query, result] : found)
      benchmark::DoNotOptimize(searching::matching_documents(bench::measured_index(), query.query).size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(found.size()));
}

/// The counting alone.
void count_facets(benchmark::State& state, searching::FacetField field) {
  std::vector<searching::DocumentSet> sets;
  for (const auto& [query, result] : find(QueryKind::keywords))
    sets.push_back(searching::matching_documents(bench::measured_index(), query.query));
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& documents : sets)
      benchmark::DoNotOptimize(searching::count_by(bench::measured_index(), documents, field).values.size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(sets.size()));
}

/// The timeline below the hits.
void count_months(benchmark::State& state) {
  const auto found = find(QueryKind::keywords);
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& [query, result] : found)
      benchmark::DoNotOptimize(searching::match_months(bench::measured_index(), query.query, 1).matches);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(found.size()));
}

}  // namespace

BENCHMARK_CAPTURE(highlight, keywords, QueryKind::keywords);
BENCHMARK_CAPTURE(highlight, phrases, QueryKind::phrases);
BENCHMARK(make_snippets);
BENCHMARK_CAPTURE(render, json, json);
BENCHMARK_CAPTURE(render, text, text_for_people);
BENCHMARK(gather_matches);
BENCHMARK_CAPTURE(count_facets, by_source, warta::searching::FacetField::source);
BENCHMARK_CAPTURE(count_facets, by_category, warta::searching::FacetField::category);
BENCHMARK_CAPTURE(count_facets, by_month, warta::searching::FacetField::month);
BENCHMARK(count_months);

BENCHMARK_MAIN();
