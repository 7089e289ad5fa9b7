#include "tests/bench/bm25_index.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/text/analyzer.h"

using warta::bench::Bm25Index;
using Ids = std::vector<std::string>;

TEST_CASE("articles are found by the stems of their words") {
  warta::text::Analyzer analyzer;
  Bm25Index index(analyzer);
  index.add("1", "pemberitaan bank");
  index.add("2", "berita, berita dan berita");
  index.add("3", "menteri");
  CHECK(index.search("diberitakan", 10, {}) == Ids{"2", "1"});
  CHECK(index.search("teri", 10, {}).empty());
  CHECK(index.search("yang bank", 10, {}) == Ids{"1"});
}
