// The real news that benchmarks read, which is no part of the project: see tests/data/README.md.
#ifndef WARTA_TESTS_BENCH_NEWS_COLLECTION_H_
#define WARTA_TESTS_BENCH_NEWS_COLLECTION_H_

#include <map>
#include <string>

namespace warta::bench {

/// Bodies by id: the article's own in click_id and indosum, elsewhere `set:record` with the 1-based record of
/// the set's file, not counting the line of names.
using NewsCollection = std::map<std::string, std::string>;

/// Reads the sets below `folder` that are there; empty if none is. Throws std::runtime_error or InputError
/// for a file that cannot be read.
NewsCollection read_news(const std::string& folder);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_NEWS_COLLECTION_H_
