#include "tests/bench/measured_postings.h"

#include <map>

#include "common/text/analyzer.h"
#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/posting_chunks.h"
#include "tests/bench/measured_articles.h"

namespace warta::bench {
namespace {

std::vector<std::vector<std::string>> find_words() {
  text::Analyzer analyzer;
  std::vector<std::vector<std::string>> words;
  for (const auto& article : measured_articles()) {
    auto& of_article = words.emplace_back();
    for (const auto& token : analyzer.analyze(article.stored.body)) {
      if (!token.whole) of_article.emplace_back(token.term);
    }
  }
  return words;
}

std::vector<MeasuredTerm> invert() {
  std::map<std::string, std::vector<MeasuredPosting>> inverted;
  std::uint32_t document = 0;
  for (const auto& words : measured_words()) {
    ++document;
    std::uint32_t position = 0;
    for (const auto& word : words) {
      auto& postings = inverted[word];
      if (postings.empty() || postings.back().document != document) postings.push_back({document, {}});
      postings.back().positions.push_back(++position);
    }
  }
  std::vector<MeasuredTerm> terms;
  terms.reserve(inverted.size());
  for (auto& [term, postings] : inverted) terms.push_back({term, std::move(postings)});
  return terms;
}

}  // namespace

const std::vector<MeasuredTerm>& measured_terms() {
  static const auto inverted = invert();
  return inverted;
}

const std::vector<std::vector<std::string>>& measured_words() {
  static const auto found = find_words();
  return found;
}

std::vector<indexing::TableEntry> measured_entries() {
  std::vector<indexing::TableEntry> entries;
  indexing::PostingChunks chunks;
  for (const auto& [term, postings] : measured_terms()) {
    for (const auto& posting : postings)
      chunks.add(posting.document, static_cast<std::uint32_t>(posting.positions.size()));
    std::string key;
    indexing::append_term(key, term);
    chunks.finish_term(key, [&](std::string_view chunk_key, std::string_view tag) {
      entries.push_back({std::string(chunk_key), std::string(tag)});
    });
  }
  return entries;
}

}  // namespace warta::bench
