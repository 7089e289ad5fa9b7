// How fast what an index consists of is written, kind by kind: bytes a second are those written, unless it
// says otherwise. The data are the measured articles' own.
//
//   build/bench/tests/bench/encoding_benchmark [--benchmark_filter=write_positions]
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/position_list.h"
#include "indexer/bulk/encoding/posting_chunks.h"
#include "indexer/bulk/encoding/table_blocks.h"
#include "indexer/bulk/encoding/tag_compressor.h"
#include "indexer/bulk/encoding/term_list.h"
#include "indexer/bulk/encoding/value_chunks.h"
#include "indexer/document_layout.h"
#include "tests/bench/measured_articles.h"
#include "tests/bench/measured_postings.h"

namespace {

using namespace warta::bench;
using namespace warta::indexing;

std::uint32_t wdf_of(const MeasuredPosting& posting) {
  return static_cast<std::uint32_t>(posting.positions.size());
}

void report(benchmark::State& state, std::size_t items, std::size_t bytes) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(items));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

/// The numbers of all posting lists, as they stand there.
std::vector<std::uint64_t> numbers_of_postings() {
  std::vector<std::uint64_t> numbers;
  for (const auto& term : measured_terms()) {
    std::uint32_t last = 0;
    for (const auto& posting : term.postings) {
      numbers.push_back(posting.document - last);
      numbers.push_back(posting.positions.size());
      last = posting.document;
    }
  }
  return numbers;
}

void write_numbers(benchmark::State& state) {
  const auto numbers = numbers_of_postings();
  std::string room(numbers.size() * kMostVintBytes, '\0');
  std::size_t bytes = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    char* at = room.data();
    for (const auto number : numbers) at = write_vint(at, number);
    bytes = static_cast<std::size_t>(at - room.data());
    benchmark::ClobberMemory();
  }
  report(state, numbers.size(), bytes);
}

void read_numbers(benchmark::State& state) {
  std::string written;
  const auto numbers = numbers_of_postings();
  for (const auto number : numbers) append_vint(written, number);
  for ([[maybe_unused]] const auto iteration : state) {
    std::uint64_t sum = 0;
    const char* at = written.data();
    while (at != written.data() + written.size()) {
      const auto read = read_vint(at);
      sum += read.value;
      at = read.end;
    }
    benchmark::DoNotOptimize(sum);
  }
  report(state, numbers.size(), written.size());
}

void write_posting_chunks(benchmark::State& state) {
  PostingChunks chunks;
  std::size_t postings = 0;
  std::size_t bytes = 0;
  const auto count = [&](std::string_view key, std::string_view tag) { bytes += key.size() + tag.size(); };
  for ([[maybe_unused]] const auto iteration : state) {
    postings = bytes = 0;
    for (const auto& term : measured_terms()) {
      for (const auto& posting : term.postings) chunks.add(posting.document, wdf_of(posting));
      postings += term.postings.size();
      chunks.finish_term(term.term, count);
    }
  }
  report(state, postings, bytes);
}

void write_position_lists(benchmark::State& state) {
  std::string room;
  std::size_t positions = 0;
  std::size_t bytes = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    positions = bytes = 0;
    for (const auto& term : measured_terms()) {
      for (const auto& posting : term.postings) {
        room.resize(std::max(room.size(), most_position_bytes(posting.positions.size())));
        bytes += static_cast<std::size_t>(write_positions(room.data(), posting.positions) - room.data());
        positions += posting.positions.size();
      }
    }
  }
  report(state, positions, bytes);
}

/// Of the terms of an article, in their order. Bytes behind a short one can be read, as the encoder wants it:
/// a string has them.
using Counts = std::map<std::string, std::uint32_t>;

std::vector<Counts> counts_of_articles() {
  std::vector<Counts> counts;
  for (const auto& words : measured_words()) {
    auto& of_article = counts.emplace_back();
    for (const auto& word : words) ++of_article[word];
  }
  return counts;
}

void write_term_lists(benchmark::State& state) {
  const auto articles = counts_of_articles();
  TermListEncoder encoder;
  std::size_t terms = 0;
  std::size_t bytes = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    terms = bytes = 0;
    for (const auto& counts : articles) {
      encoder.begin(counts.size(), counts.size());
      for (const auto& [term, count] : counts) encoder.add(term, count);
      terms += counts.size();
      bytes += encoder.list().size();
    }
  }
  report(state, terms, bytes);
}

std::vector<SlotValues> values_of_articles() {
  std::vector<SlotValues> values;
  for (const auto& article : measured_articles()) values.push_back(DocumentLayout::values(article));
  return values;
}

std::size_t bytes_of(const std::optional<TableEntry>& entry) {
  return entry ? entry->key.size() + entry->tag.size() : 0;
}

std::size_t write_slot(const std::vector<SlotValues>& articles, std::size_t slot) {
  ValueChunks chunks(static_cast<std::uint32_t>(slot));
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const auto& value = articles[i][slot];
    if (!value.empty()) bytes += bytes_of(chunks.add(static_cast<std::uint32_t>(i + 1), value));
  }
  return bytes + bytes_of(chunks.finish());
}

std::size_t count_values(const std::vector<SlotValues>& articles) {
  std::size_t values = 0;
  for (const auto& of_article : articles) {
    values += static_cast<std::size_t>(std::count_if(of_article.begin(), of_article.end(),
                                                     [](const auto& value) { return !value.empty(); }));
  }
  return values;
}

void write_value_chunks(benchmark::State& state) {
  const auto articles = values_of_articles();
  std::size_t bytes = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    bytes = 0;
    for (std::size_t slot = 0; slot < warta::schema::kSlots; ++slot) bytes += write_slot(articles, slot);
  }
  report(state, count_values(articles), bytes);
}

/// The leaves of a table of postings, and the branches above them.
void pack_table_blocks(benchmark::State& state) {
  const auto entries = measured_entries();
  std::size_t blocks = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    blocks = 0;
    const auto count = [&blocks](std::string_view /*block*/, const Divider& /*divider*/) { ++blocks; };
    std::uint32_t leaves = 0;
    BranchPacker branches(1, count);
    LeafPacker packer(true, [&](std::string_view /*block*/, const Divider& divider) {
      ++blocks;
      branches.add(leaves++, divider);
    });
    for (const auto& [key, tag] : entries) packer.add(key, tag, false);
    packer.finish();
    branches.finish();
  }
  report(state, entries.size(), blocks * kBlockBytes);
}

/// Stored articles; bytes are those before.
void compress_articles(benchmark::State& state) {
  std::size_t before = 0;
  std::size_t after = 0;
  for ([[maybe_unused]] const auto iteration : state) {
    before = after = 0;
    TagCompressor compressor;
    for (const auto& article : measured_articles()) {
      before += article.encoded.size();
      after += compressor.encode(article.encoded).bytes.size();
    }
  }
  report(state, measured_articles().size(), before);
  state.counters["of its size"] = static_cast<double>(after) / static_cast<double>(before);
}

}  // namespace

BENCHMARK(write_numbers);
BENCHMARK(read_numbers);
BENCHMARK(write_posting_chunks);
BENCHMARK(write_position_lists);
BENCHMARK(write_term_lists);
BENCHMARK(write_value_chunks);
BENCHMARK(pack_table_blocks);
BENCHMARK(compress_articles);

BENCHMARK_MAIN();
