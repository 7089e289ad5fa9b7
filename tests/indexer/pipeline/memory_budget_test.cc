#include "indexer/pipeline/memory_budget.h"

#include <catch2/catch.hpp>

#include "corpus/copies/copy_clusters.h"

using warta::indexing::MemoryBudget;

TEST_CASE("shares together are no more than the whole") {
  for (const std::uint64_t megabytes : {32U, 64U, 512U, 8192U}) {
    const MemoryBudget memory(megabytes << 20U);
    constexpr std::size_t kDocumentGrowth = 64;
    CHECK(2 * memory.read_ahead_bytes() + kDocumentGrowth * memory.analysing_bytes() +
              memory.signatures() * warta::corpus::CopyClusters::kBytesEach <=
          memory.bytes());
    CHECK(memory.analysing_bytes() >= std::size_t{128} << 10U);
    CHECK(memory.article_bytes() >= std::size_t{128} << 10U);
    CHECK(memory.commit_bytes() >= std::size_t{256} << 10U);
  }
}

TEST_CASE("the default is within its bounds") {
  CHECK(warta::indexing::default_memory_bytes() >= MemoryBudget::kLeast);
  CHECK(warta::indexing::default_memory_bytes() <= MemoryBudget::kMostByDefault);
}
