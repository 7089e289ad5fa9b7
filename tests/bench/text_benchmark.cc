// How fast text becomes terms, stage by stage.
//
// Bytes a second are those of article text. The articles are the bundled sample's, repeated, or those of
// WARTA_BENCH_ARTICLES, a file of JSON lines.
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include "common/text/analyzer.h"
#include "common/text/indonesian/indonesian_stemmer.h"
#include "common/text/normalizer.h"
#include "common/text/tokenizer.h"
#include "tests/bench/hunspell_stemmer.h"
#include "tests/bench/snowball_stemmer.h"

namespace {

using namespace warta;

std::vector<std::string> read_articles() {
  const char* const given = std::getenv("WARTA_BENCH_ARTICLES");
  std::ifstream lines(given != nullptr ? given : WARTA_SOURCE_DIR "/corpus/sample/articles.jsonl");
  std::vector<std::string> articles;
  for (std::string line; std::getline(lines, line);) {
    const auto article = nlohmann::json::parse(line);
    articles.push_back(article.value("title", "") + "\n" + article.value("body", ""));
  }
  if (articles.empty()) std::abort();
  return articles;
}

const std::vector<std::string>& articles() {
  static const auto read = read_articles();
  return read;
}

std::int64_t bytes_of_articles() {
  std::int64_t bytes = 0;
  for (const auto& article : articles()) bytes += static_cast<std::int64_t>(article.size());
  return bytes;
}

/// Every word of the articles, each form as often as it stands there.
std::vector<std::string> written_words() {
  std::vector<std::string> words;
  text::Tokenizer tokenizer;
  for (const auto& article : articles()) {
    for (const auto& [begin, end] : tokenizer.tokenize(article))
      words.push_back(article.substr(begin, end - begin));
  }
  return words;
}

/// Every different term of the articles that is of letters: what a stemmer meets as unseen words.
std::vector<std::string> different_terms() {
  text::Normalizer normalizer;
  std::set<std::string> terms;
  for (const auto& word : written_words()) {
    const std::string term(normalizer.normalize(word));
    if (term.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos) terms.insert(term);
  }
  return {terms.begin(), terms.end()};
}

void tokenize(benchmark::State& state) {
  text::Tokenizer tokenizer;
  for ([[maybe_unused]] auto _ : state) {
    for (const auto& article : articles()) benchmark::DoNotOptimize(tokenizer.tokenize(article).size());
  }
  state.SetBytesProcessed(state.iterations() * bytes_of_articles());
}
BENCHMARK(tokenize);

void tokenize_by_icu(benchmark::State& state) {
  text::Tokenizer tokenizer;
  for ([[maybe_unused]] auto _ : state) {
    for (const auto& article : articles())
      benchmark::DoNotOptimize(tokenizer.tokenize_by_icu(article).size());
  }
  state.SetBytesProcessed(state.iterations() * bytes_of_articles());
}
BENCHMARK(tokenize_by_icu);

void normalize(benchmark::State& state) {
  text::Normalizer normalizer;
  const auto words = written_words();
  for ([[maybe_unused]] auto _ : state) {
    for (const auto& word : words) benchmark::DoNotOptimize(normalizer.normalize(word).size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(words.size()));
}
BENCHMARK(normalize);

template <typename StemmerType>
void stem_unseen(benchmark::State& state, StemmerType stemmer) {
  const auto terms = different_terms();
  for ([[maybe_unused]] auto _ : state) {
    for (const auto& term : terms) benchmark::DoNotOptimize(stemmer->stem(term).size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(terms.size()));
}

void stem_unseen_words(benchmark::State& state) {
  stem_unseen(state, std::make_unique<text::indonesian::IndonesianStemmer>());
}
BENCHMARK(stem_unseen_words);

void stem_unseen_words_snowball(benchmark::State& state) {
  stem_unseen(state, std::make_unique<bench::SnowballStemmer>());
}
BENCHMARK(stem_unseen_words_snowball);

void stem_unseen_words_hunspell(benchmark::State& state) {
  stem_unseen(state, std::make_unique<bench::HunspellStemmer>(WARTA_HUNSPELL_DICTIONARY));
}
BENCHMARK(stem_unseen_words_hunspell);

/// As an indexer has it: the analyser keeps what it has met.
void analyze(benchmark::State& state) {
  text::Analyzer analyzer;
  std::int64_t tokens = 0;
  for ([[maybe_unused]] auto _ : state) {
    for (const auto& article : articles())
      tokens += static_cast<std::int64_t>(analyzer.analyze(article).size());
  }
  state.SetBytesProcessed(state.iterations() * bytes_of_articles());
  state.SetItemsProcessed(tokens);
}
BENCHMARK(analyze);

/// A new analyser each time: every word is new once.
void analyze_afresh(benchmark::State& state) {
  for ([[maybe_unused]] auto _ : state) {
    text::Analyzer analyzer;
    for (const auto& article : articles()) benchmark::DoNotOptimize(analyzer.analyze(article).size());
  }
  state.SetBytesProcessed(state.iterations() * bytes_of_articles());
}
BENCHMARK(analyze_afresh);

}  // namespace

BENCHMARK_MAIN();
