// The articles that the benchmarks of building and searching are run with, the same on every machine: those
// of the bundled sample, and generated ones of a fixed seed.
#ifndef WARTA_TESTS_BENCH_MEASURED_ARTICLES_H_
#define WARTA_TESTS_BENCH_MEASURED_ARTICLES_H_

#include <cstdint>
#include <vector>

#include "indexer/prepared_article.h"

namespace warta::bench {

/// Some 2,200 articles with 4 MB of text: more than the processor's caches hold, once they are inverted. Made
/// when first asked for, which is not thread-safe. Throws InputError where the sample is not there.
const std::vector<indexing::PreparedArticle>& measured_articles();

/// Of their titles and bodies.
std::int64_t measured_text_bytes();

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_MEASURED_ARTICLES_H_
