#include "searcher/render/summary.h"

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"

using warta::searching::advice_of;
using warta::searching::Milliseconds;
using warta::searching::SearchResult;
using warta::searching::Suggestions;
using warta::searching::summary_of;

namespace {

std::string summary(const SearchResult& result, std::string_view timeline = "") {
  return summary_of(result, timeline, Milliseconds(1.25));
}

}  // namespace

TEST_CASE("a summary says how many there are and which of them are shown") {
  CHECK(summary({{}, 0, true}) == "0 hits, 1.2 ms");
  CHECK(summary({{{1, 0, {}}}, 1, true}) == "1 hit, 1.2 ms");
  CHECK(summary({{{3, 0, {}}, {4, 0, {}}}, 12345, true}) == "12,345 hits, 3 to 4 shown, 1.2 ms");
  CHECK(summary({{{1, 0, {}}}, 5000, false}) == "about 5,000 hits, 1 to 1 shown, 1.2 ms");
  CHECK(summary({{}, 7, true}) == "7 hits, none of them behind the offset, 1.2 ms");
}

TEST_CASE("near-copies count as shown where the articles that they are like are") {
  CHECK(summary({{{1, 0, {}, 2}}, 3, true}) == "3 hits, 2 near-copies, 1.2 ms");
  CHECK(summary({{{1, 0, {}, 1}}, 3, true}) == "3 hits, 1 to 1 shown, 1 near-copy, 1.2 ms");
}

TEST_CASE("a summary in Indonesian") {
  const warta::tests::Indonesian speaking;
  CHECK(summary({{{1, 0, {}, 1}}, 12345, true}, "2025-01 ▁█ 2025-02") ==
        "12.345 hasil, 1 sampai 1 ditampilkan, 1 serupa, 1.2 ms\n  2025-01 ▁█ 2025-02");
}

TEST_CASE("advice tells a better spelling and what to leave out") {
  Suggestions suggestions;
  suggestions.respelled = "bank\x1b";
  suggestions.unknown_names = {{"--source a", {"a.example", "a\x1b"}}, {"author:b", {}}};
  suggestions.relaxed = {{"", "--since", 12}, {"a AND b", "", 1}, {"a b", "--lang id", 2}};
  CHECK(advice_of(suggestions) ==
        "Mungkin maksud Anda: bank\ufffd\n"
        "No article has --source a; names like it: a.example, a\ufffd\n"
        "No article has author:b\n"
        "What finds more:\n"
        "  without --since  (12 hits)\n"
        "  a AND b  (1 hit)\n"
        "  a b, without --lang id  (2 hits)\n");
  CHECK(advice_of({}).empty());
}

TEST_CASE("advice in Indonesian") {
  const warta::tests::Indonesian speaking;
  Suggestions suggestions;
  suggestions.unknown_names = {{"--source a", {"a.example"}}, {"author:b", {}}};
  suggestions.relaxed = {{"a b", "--lang id", 12345}};
  CHECK(advice_of(suggestions) ==
        "Tidak ada artikel dengan --source a; nama yang mirip: a.example\n"
        "Tidak ada artikel dengan author:b\n"
        "Yang menemukan lebih banyak:\n"
        "  a b, tanpa --lang id  (12.345 hasil)\n");
}
