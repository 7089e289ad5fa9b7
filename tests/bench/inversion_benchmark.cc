// How fast articles become postings: analysis and all, and the parts that are inverting itself.
//
//   build/bench/tests/bench/inversion_benchmark [--benchmark_filter=invert]
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/inversion/inverter.h"
#include "indexer/bulk/inversion/posting_slices.h"
#include "indexer/bulk/inversion/sorted_run.h"
#include "indexer/bulk/inversion/spool_file.h"
#include "indexer/bulk/inversion/term_dictionary.h"
#include "tests/bench/measured_articles.h"
#include "tests/bench/measured_postings.h"
#include "tests/temporary_directory.h"

namespace {

using namespace warta::bench;
using namespace warta::indexing;
using warta::tests::TemporaryDirectory;

constexpr std::size_t kAmpleBytes = std::size_t{256} << 20U;

std::int64_t count_words() {
  std::int64_t words = 0;
  for (const auto& of_article : measured_words()) words += static_cast<std::int64_t>(of_article.size());
  return words;
}

/// Articles to what an index has of them, postings in memory; bytes a second are those of text.
void invert(benchmark::State& state, bool positions) {
  const TemporaryDirectory directory;
  const Inverter::Settings settings{nullptr, kAmpleBytes, positions};
  for ([[maybe_unused]] const auto iteration : state) {
    Inverter inverter(settings, directory.path(""), "index");
    for (const auto& article : measured_articles()) benchmark::DoNotOptimize(inverter.invert(article).length);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(measured_articles().size()));
  state.SetBytesProcessed(state.iterations() * measured_text_bytes());
}

/// Each word of the articles, which is found or added.
void look_up_terms(benchmark::State& state) {
  for ([[maybe_unused]] const auto iteration : state) {
    TermDictionary terms;
    for (const auto& words : measured_words()) {
      for (const auto& word : words) benchmark::DoNotOptimize(terms.number(word));
    }
  }
  state.SetItemsProcessed(state.iterations() * count_words());
}

/// All different words put in order.
void rank_terms(benchmark::State& state) {
  for ([[maybe_unused]] const auto iteration : state) {
    state.PauseTiming();
    auto terms = std::make_unique<TermDictionary>();
    for (const auto& words : measured_words()) {
      for (const auto& word : words) terms->number(word);
    }
    state.ResumeTiming();
    terms->rank();
    state.PauseTiming();
    terms.reset();
    state.ResumeTiming();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(measured_terms().size()));
}

/// A posting of one number for each word, which goes to the end of its term's list; the terms' numbers are
/// known.
void append_postings(benchmark::State& state) {
  std::vector<std::uint32_t> numbers;
  TermDictionary known;
  for (const auto& words : measured_words()) {
    for (const auto& word : words) numbers.push_back(known.number(word));
  }
  PostingSlices slices(kAmpleBytes);
  for ([[maybe_unused]] const auto iteration : state) {
    slices.clear();
    std::vector<SliceList> lists(known.size());
    for (const auto number : numbers) slices.append(lists[number], "12345678", 1 + number % 8);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(numbers.size()));
}

/// Terms with their postings, in memory.
struct Gathered {
  TermDictionary terms;
  PostingSlices postings{kAmpleBytes};
};

std::unique_ptr<Gathered> gather() {
  auto gathered = std::make_unique<Gathered>();
  std::string posting;
  std::uint32_t article = 0;
  for (const auto& words : measured_words()) {
    ++article;
    for (const auto& word : words) {
      auto& term = gathered->terms[gathered->terms.number(word)];
      posting.clear();
      append_vint(posting, article - term.last_article);
      append_vint(posting, 2);
      term.last_article = article;
      gathered->postings.append(term.postings, posting.data(), posting.size());
    }
  }
  return gathered;
}

/// The terms put in order and written with their postings; bytes a second are those of the file.
void write_sorted_run(benchmark::State& state) {
  const TemporaryDirectory directory;
  std::int64_t bytes = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    state.PauseTiming();
    auto gathered = gather();
    SpoolFile spool(directory.path(""), "index");
    state.ResumeTiming();
    bytes += static_cast<std::int64_t>(write_run(gathered->terms, gathered->postings, 0, spool).end);
    state.PauseTiming();
    gathered.reset();
    state.ResumeTiming();
  }
  state.SetBytesProcessed(bytes);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(measured_terms().size()));
}

}  // namespace

BENCHMARK_CAPTURE(invert, with_positions, true);
BENCHMARK_CAPTURE(invert, without_positions, false);
BENCHMARK(look_up_terms);
BENCHMARK(rank_terms);
BENCHMARK(append_postings);
BENCHMARK(write_sorted_run);

BENCHMARK_MAIN();
