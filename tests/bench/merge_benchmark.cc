// How fast runs become tables: the last part of building. Files are in the system's temporary directory, and
// not written to the disk for good.
//
//   build/bench/tests/bench/merge_benchmark [--benchmark_filter=merge]
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

#include "indexer/bulk/document_tables.h"
#include "indexer/bulk/inversion/inverter.h"
#include "indexer/bulk/merge/run_merge.h"
#include "indexer/bulk/merge/table_file.h"
#include "indexer/bulk/merge/table_range.h"
#include "tests/bench/measured_articles.h"
#include "tests/bench/measured_postings.h"
#include "tests/temporary_directory.h"

namespace {

using namespace warta::bench;
using namespace warta::indexing;
using warta::tests::TemporaryDirectory;

constexpr std::size_t kMemoryBytes = std::size_t{64} << 20U;

/// The measured articles by turns in so many runs, as so many threads make them.
class Runs {
 public:
  explicit Runs(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) add_run(i, count);
    for (std::size_t i = 0; i < count; ++i) {
      for (const auto& run : inverters_[i]->runs()) {
        merged_.push_back({&run, documents_[i]});
        bytes_ += static_cast<std::int64_t>(run.end);
      }
    }
  }

  const std::vector<MergedRun>& get() const { return merged_; }
  std::int64_t bytes() const { return bytes_; }

 private:
  void add_run(std::size_t first, std::size_t step) {
    auto& documents = documents_.emplace_back();
    auto& inverter = inverters_.emplace_back(std::make_unique<Inverter>(
        Inverter::Settings{nullptr, kMemoryBytes, true}, directory_.path(""), "index"));
    for (auto i = first; i < measured_articles().size(); i += step) {
      inverter->invert(measured_articles()[i]);
      documents.push_back(static_cast<std::uint32_t>(i + 1));
    }
    inverter->finish();
  }

  TemporaryDirectory directory_;
  std::vector<std::unique_ptr<Inverter>> inverters_;
  std::vector<std::vector<std::uint32_t>> documents_;
  std::vector<MergedRun> merged_;
  std::int64_t bytes_ = 0;
};

/// To both tables, by one thread; bytes a second are those of the runs.
void merge(benchmark::State& state) {
  const Runs runs(static_cast<std::size_t>(state.range(0)));
  for ([[maybe_unused]] const auto iteration : state) {
    const TemporaryDirectory directory;
    TableFile postlist(directory.path(""), Table::postlist, "index");
    TableFile position(directory.path(""), Table::position, "index");
    TableRange postings(postlist, true);
    TableRange positions(position, true);
    merge_runs(runs.get(), {}, kMemoryBytes, postings, positions);
    benchmark::DoNotOptimize(join_ranges({postings.finish()}, postlist));
    benchmark::DoNotOptimize(join_ranges({positions.finish()}, position));
  }
  state.SetBytesProcessed(state.iterations() * runs.bytes());
}

/// Nothing but reading them: what merging cannot be faster than.
void read_runs(benchmark::State& state) {
  constexpr std::size_t kBufferBytes = std::size_t{1} << 20U;
  const Runs runs(static_cast<std::size_t>(state.range(0)));
  std::int64_t terms = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    for (const auto& merged : runs.get()) {
      RunReader reader(*merged.run, "", kBufferBytes);
      while (reader.next()) ++terms;
    }
  }
  state.SetItemsProcessed(terms);
  state.SetBytesProcessed(state.iterations() * runs.bytes());
}

/// Entries to a finished table; bytes a second are those of the file.
void write_table_file(benchmark::State& state) {
  const auto entries = measured_entries();
  std::int64_t blocks = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    const TemporaryDirectory directory;
    TableFile file(directory.path(""), Table::postlist, "index");
    TableRange range(file, true);
    for (const auto& [key, tag] : entries) range.add(key, tag);
    blocks += join_ranges({range.finish()}, file).blocks;
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(entries.size()));
  state.SetBytesProcessed(blocks * static_cast<std::int64_t>(kBlockBytes));
}

std::vector<InvertedArticle> inverted_articles() {
  const TemporaryDirectory directory;
  Inverter inverter({nullptr, kMemoryBytes, true}, directory.path(""), "index");
  std::vector<InvertedArticle> inverted;
  for (const auto& article : measured_articles()) inverted.push_back(inverter.invert(article));
  return inverted;
}

/// The tables of stored articles and of term lists, and the values that wait.
void write_document_tables(benchmark::State& state) {
  const auto articles = inverted_articles();
  for ([[maybe_unused]] const auto iteration : state) {
    const TemporaryDirectory directory;
    DocumentTables tables(directory.path(""), "index");
    std::uint32_t document = 0;
    for (const auto& article : articles) tables.add(++document, article);
    benchmark::DoNotOptimize(tables.finish_data());
    benchmark::DoNotOptimize(tables.finish_term_lists());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(articles.size()));
  state.SetBytesProcessed(state.iterations() * measured_text_bytes());
}

}  // namespace

BENCHMARK(merge)->Arg(1)->Arg(4);
BENCHMARK(read_runs)->Arg(4);
BENCHMARK(write_table_file);
BENCHMARK(write_document_tables);

BENCHMARK_MAIN();
