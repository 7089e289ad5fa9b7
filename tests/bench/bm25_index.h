// BM25 over stems in memory: what a stemmer is worth to retrieval, without anything else of an index in the
// way.
//
// The formula is that of the searcher, its constants those of docs/stemming.md (Robertson's BM25, k3 left out
// because a word of a query counts once), over stems alone: no titles, no exact forms.
#ifndef WARTA_TESTS_BENCH_BM25_INDEX_H_
#define WARTA_TESTS_BENCH_BM25_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/text/analyzer.h"

namespace warta::bench {

struct Bm25 {
  double k1 = 1.2;
  double b = 0.75;
};

class Bm25Index {
 public:
  /// `analyzer` must outlive the index. With `wholes` off the tokens of whole words with hyphens are left
  /// out.
  explicit Bm25Index(text::Analyzer& analyzer, bool wholes = true) : analyzer_(analyzer), wholes_(wholes) {}

  void add(std::string id, std::string_view text);

  /// The ids of the best `limit` articles that have any of the query's words, best first; equals by id.
  std::vector<std::string> search(std::string_view query, std::size_t limit, const Bm25& parameters) const;

 private:
  struct Posting {
    std::uint32_t article = 0;
    std::uint32_t count = 0;
  };

  std::vector<std::string> query_stems(std::string_view query) const;

  text::Analyzer& analyzer_;
  bool wholes_;
  std::vector<std::string> ids_;
  std::vector<std::uint32_t> lengths_;
  std::uint64_t total_length_ = 0;
  std::unordered_map<std::string, std::vector<Posting>> postings_;
};

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_BM25_INDEX_H_
