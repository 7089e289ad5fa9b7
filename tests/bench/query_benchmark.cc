// How fast queries are read, compiled and answered, kind by kind, on an index of the measured articles. Items
// are queries.
//
//   build/bench/tests/bench/query_benchmark [--benchmark_filter=match/phrases]
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "common/text/analyzer.h"
#include "searcher/matching/max_score_matcher.h"
#include "searcher/search.h"
#include "tests/bench/measured_index.h"

namespace {

using namespace warta;
using bench::QueryKind;

void report(benchmark::State& state, std::size_t queries) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(queries));
}

std::vector<query::Query> parsed(QueryKind kind) {
  std::vector<query::Query> queries;
  for (const auto& text : bench::measured_queries(kind)) queries.push_back(query::parse_query(text));
  return queries;
}

/// Text to tree; bytes a second are those of the queries.
void parse(benchmark::State& state, QueryKind kind) {
  const auto texts = bench::measured_queries(kind);
  std::int64_t bytes = 0;
  for (const auto& text : texts) bytes += static_cast<std::int64_t>(text.size());
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& text : texts) benchmark::DoNotOptimize(query::parse_query(text));
  }
  report(state, texts.size());
  state.SetBytesProcessed(state.iterations() * bytes);
}

/// By which the searcher finds words.
searching::MaxScoreMatcher matcher() {
  return {bench::measured_index(), searching::Ranking(),
          std::make_shared<searching::DocumentLengths>(searching::LengthMemory::kept)};
}

/// Tree to Xapian's query; of prefixes and spellings most of it is looking for what they reach.
void compile(benchmark::State& state, QueryKind kind) {
  const auto queries = parsed(kind);
  const auto weights = weights_of(searching::Ranking());
  const auto words = matcher();
  text::Analyzer analyzer;
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& query : queries)
      benchmark::DoNotOptimize(query::compile(query, weights, analyzer, bench::measured_index(), words));
  }
  report(state, queries.size());
}

/// Xapian's query to the ten first hits with their articles.
void match(benchmark::State& state, QueryKind kind, searching::SortOrder order) {
  const auto words = matcher();
  text::Analyzer analyzer;
  searching::SearchRequest request;
  request.order = order;
  std::vector<Xapian::Query> queries;
  for (const auto& query : parsed(kind))
    queries.push_back(
        query::compile(query, weights_of(request.ranking), analyzer, bench::measured_index(), words).query);
  std::size_t hits = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    hits = 0;
    for (const auto& query : queries)
      hits += searching::search(bench::measured_index(), query, request).hits.size();
  }
  if (hits < queries.size()) state.SkipWithError("the queries find nothing");
  report(state, queries.size());
  state.counters["hits a query"] = static_cast<double>(hits) / static_cast<double>(queries.size());
}

}  // namespace

BENCHMARK_CAPTURE(parse, keywords, QueryKind::keywords);
BENCHMARK_CAPTURE(parse, long_lists, QueryKind::long_lists);
BENCHMARK_CAPTURE(parse, phrases, QueryKind::phrases);
BENCHMARK_CAPTURE(parse, filters, QueryKind::filters);
BENCHMARK_CAPTURE(compile, keywords, QueryKind::keywords);
BENCHMARK_CAPTURE(compile, long_lists, QueryKind::long_lists);
BENCHMARK_CAPTURE(compile, phrases, QueryKind::phrases);
BENCHMARK_CAPTURE(compile, prefixes, QueryKind::prefixes);
BENCHMARK_CAPTURE(compile, spellings, QueryKind::spellings);
BENCHMARK_CAPTURE(compile, filters, QueryKind::filters);
BENCHMARK_CAPTURE(match, keywords, QueryKind::keywords, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, long_lists, QueryKind::long_lists, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, required, QueryKind::required, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, phrases, QueryKind::phrases, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, near, QueryKind::near, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, prefixes, QueryKind::prefixes, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, spellings, QueryKind::spellings, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, filters, QueryKind::filters, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, days, QueryKind::days, warta::searching::SortOrder::relevance);
BENCHMARK_CAPTURE(match, newest_keywords, QueryKind::keywords, warta::searching::SortOrder::newest_first);

BENCHMARK_MAIN();
