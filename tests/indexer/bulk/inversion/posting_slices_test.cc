#include "indexer/bulk/inversion/posting_slices.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::PostingSlices;
using warta::indexing::SliceList;
using warta::tests::MadeUpText;

namespace {

std::string read(const PostingSlices& slices, const SliceList& list) {
  std::string bytes;
  slices.read(list, bytes);
  return bytes;
}

}  // namespace

TEST_CASE("an empty list has no bytes") {
  const PostingSlices slices(100);
  CHECK(read(slices, {}).empty());
}

TEST_CASE("a list of any length is read back, however it was appended") {
  MadeUpText text(1);
  for (const std::size_t step : {1U, 7U, 12U, 13U, 500U, 20'000U}) {
    PostingSlices slices(0);
    SliceList list;
    std::string expected;
    while (expected.size() < 20'000) {
      const auto bytes = text.noise(step);
      slices.append(list, bytes.data(), bytes.size());
      expected += bytes;
      if (read(slices, list) != expected) FAIL(step << " " << expected.size());
    }
  }
}

TEST_CASE("lists that grow by turns keep to themselves") {
  MadeUpText text(2);
  PostingSlices slices(5'000);  // more is got on the way
  std::vector<SliceList> lists(300);
  std::vector<std::string> expected(lists.size());
  for (std::size_t i = 0; i < 30'000; ++i) {
    const auto which = text.random().below(1 + text.random().below(lists.size()));
    const auto bytes = text.noise(text.random().below(40));
    slices.append(lists[which], bytes.data(), bytes.size());
    expected[which] += bytes;
  }
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    REQUIRE(read(slices, lists[i]) == expected[i]);
    bytes += expected[i].size();
  }
  CHECK(slices.size() > bytes);
  CHECK(slices.size() < 2 * bytes);
}

TEST_CASE("what was cleared is written again from the begin") {
  PostingSlices slices(0);
  const auto empty = slices.size();
  SliceList list;
  slices.append(list, "sebelum", 7);
  slices.clear();
  CHECK(slices.size() == empty);
  SliceList other;
  slices.append(other, "sesudah", 7);
  CHECK(read(slices, other) == "sesudah");
}
