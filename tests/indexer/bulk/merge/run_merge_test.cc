#include "indexer/bulk/merge/run_merge.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::cut_terms;
using warta::indexing::MergedRun;
using warta::indexing::SortedRun;
using warta::indexing::TermRange;
using warta::tests::MadeUpText;

namespace {

SortedRun run_with_places(std::vector<std::string> terms) {
  std::sort(terms.begin(), terms.end());
  SortedRun run;
  for (auto& term : terms) run.places.push_back({std::move(term), 0});
  return run;
}

std::vector<TermRange> cut(const std::vector<SortedRun>& runs, std::size_t parts) {
  std::vector<MergedRun> merged;
  merged.reserve(runs.size());
  for (const auto& run : runs) merged.push_back({&run, {}});
  return cut_terms(merged, parts);
}

/// From before all terms to behind all, without gap and none of them empty.
bool is_whole(const std::vector<TermRange>& ranges) {
  if (ranges.empty() || !ranges.front().first.empty() || !ranges.back().end.empty()) return false;
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    if (ranges[i - 1].end != ranges[i].first || ranges[i].first <= ranges[i - 1].first) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("without runs there is one range of all terms") {
  CHECK(cut({}, 4).size() == 1);
  CHECK(is_whole(cut({}, 4)));
  CHECK(cut({run_with_places({})}, 4).size() == 1);
}

TEST_CASE("terms are cut into as many ranges of about the same size") {
  MadeUpText text(1);
  std::vector<SortedRun> runs;
  std::vector<std::string> all;
  for (std::size_t i = 0; i < 5; ++i) {
    std::vector<std::string> terms;
    for (std::size_t j = 0; j < 200; ++j) terms.push_back(text.noise(6));
    all.insert(all.end(), terms.begin(), terms.end());
    runs.push_back(run_with_places(terms));
  }
  for (const std::size_t parts : {1U, 2U, 3U, 4U, 7U, 64U}) {
    const auto ranges = cut(runs, parts);
    CHECK(ranges.size() == parts);
    CHECK(is_whole(ranges));
    for (const auto& range : ranges) {
      const auto places = std::count_if(all.begin(), all.end(), [&](const auto& term) {
        return term >= range.first && (range.end.empty() || term < range.end);
      });
      CHECK(std::abs(static_cast<double>(places) - 1'000.0 / static_cast<double>(parts)) <= 2);
    }
  }
}

TEST_CASE("a term that most of the bytes are of is not cut, and no range is without terms") {
  const auto one = run_with_places({"a", "gempa", "gempa", "gempa", "gempa", "gempa", "z"});
  for (const std::size_t parts : {2U, 3U, 8U}) {
    const auto ranges = cut({one, one}, parts);
    CHECK(ranges.size() <= 3);
    CHECK(is_whole(ranges));
  }
  const auto same = run_with_places({"gempa", "gempa", "gempa"});
  CHECK(cut({same}, 4).size() == 1);
  CHECK(is_whole(cut({same}, 4)));
}

TEST_CASE("fewer places than parts give fewer ranges") {
  const auto ranges = cut({run_with_places({"a", "b", "c"})}, 10);
  CHECK(ranges.size() == 3);
  CHECK(is_whole(ranges));
}
