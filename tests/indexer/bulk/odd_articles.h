// Made-up articles, odd ones among ordinary ones, for what writes indexes: everything that a format has a
// limit or a special case for stands in one of them. oddities.h tells which are really there.
#ifndef WARTA_TESTS_INDEXER_BULK_ODD_ARTICLES_H_
#define WARTA_TESTS_INDEXER_BULK_ODD_ARTICLES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "corpus/article.h"
#include "indexer/prepared_article.h"

namespace warta::tests {

struct OddCorpus {
  std::uint64_t seed = 1;
  /// Ordinary articles between two odd ones, for each of which there are dates, sources, authors and
  /// categories as news has them.
  std::size_t ordinary_between = 2;
  /// How often each kind of odd article comes; each time it is another article.
  std::size_t rounds = 1;
};

/// The same articles for the same corpus on every machine; no id comes twice. About 1.5 MB of text a round.
std::vector<corpus::Article> odd_articles(const OddCorpus& corpus = {});

/// The same, prepared; some have a cluster.
std::vector<indexing::PreparedArticle> prepared_odd_articles(const OddCorpus& corpus = {});

/// An article whose body is one letter, again and again, and whose stored form has `bytes` bytes, more than
/// 100. Some hundred bytes behind each multiple of 8,192 it may be one that Xapian cannot read back if it
/// packs it itself (see glass_unpacking.h); so such articles are not among the odd ones, for there would be
/// nothing to compare with. What packs for itself must see to it.
corpus::Article repetitive_article(std::size_t bytes);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_ODD_ARTICLES_H_
