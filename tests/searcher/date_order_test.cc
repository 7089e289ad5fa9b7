#include "searcher/date_order.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "searcher/index_reader.h"
#include "searcher/search.h"
#include "tests/searcher/compiled.h"
#include "tests/searcher/small_index.h"

using warta::searching::SortOrder;
using warta::tests::dated;
using Ids = std::vector<std::string>;

namespace {

Ids found(const warta::tests::SmallIndex& index, SortOrder order, std::uint32_t offset = 0,
          std::uint32_t limit = 10) {
  warta::text::Analyzer analyzer;
  warta::searching::IndexReader reader(index.path());
  warta::searching::SearchRequest request;
  request.order = order;
  request.offset = offset;
  request.limit = limit;
  const auto result = reader.with_database([&](const Xapian::Database& database) {
    return warta::searching::search(database, warta::tests::compiled("gempa", analyzer).query, request);
  });
  Ids ids;
  for (const auto& hit : result.hits) ids.push_back(hit.article.id);
  return ids;
}

}  // namespace

TEST_CASE("moments decide, not the clocks that they are told by, and what is undated is last") {
  const warta::tests::SmallIndex index(
      {dated("undated", "", "gempa"), dated("west", "2025-02-28T23:00:00+07:00", "gempa"),
       dated("east", "2025-03-01T00:30:00+09:00", "gempa"), dated("old", "2024-01-01", "gempa")});
  CHECK(found(index, SortOrder::newest_first) == Ids{"west", "east", "old", "undated"});
  CHECK(found(index, SortOrder::oldest_first) == Ids{"old", "east", "west", "undated"});
}

TEST_CASE("of the same moment the better one is first, then the one indexed first") {
  const warta::tests::SmallIndex index({dated("1", "2025-02-03", "gempa dan banyak kata lain sesudah itu"),
                                        dated("2", "2025-02-03", "gempa gempa"),
                                        dated("3", "2025-02-03", "gempa gempa")});
  CHECK(found(index, SortOrder::newest_first) == Ids{"2", "3", "1"});
}

// So many that only some months are looked at. Each hour has an article, on clocks that disagree by days'
// ends.
TEST_CASE("many matches come in the order that sorting all of them gives") {
  std::vector<warta::corpus::Article> articles;
  std::vector<std::pair<std::chrono::sys_seconds, std::string>> moments;
  const std::chrono::sys_days begin = std::chrono::year{2024} / 1 / 1;
  for (int i = 0; i < 3000; ++i) {
    const int shuffled = i * 1009 % 3000;
    const auto id = std::to_string(i);
    auto made = dated(id, "", "gempa");
    const std::chrono::minutes zone = std::chrono::hours{shuffled % 3 == 0 ? 14 : -11};
    made.published = warta::PublicationTime{begin + std::chrono::hours{shuffled * 5}, zone, true};
    made.date = to_iso(*made.published);
    moments.emplace_back(made.published->instant, id);
    articles.push_back(std::move(made));
  }
  const warta::tests::SmallIndex index(articles);
  std::sort(moments.begin(), moments.end());
  const auto ids = [&](auto first) {
    Ids wanted;
    for (int i = 0; i < 200; ++i) wanted.push_back((first++)->second);
    return wanted;
  };
  CHECK(found(index, SortOrder::oldest_first, 0, 200) == ids(moments.begin()));
  CHECK(found(index, SortOrder::newest_first, 0, 200) == ids(moments.rbegin()));
  CHECK(found(index, SortOrder::newest_first, 900, 200) == ids(moments.rbegin() + 900));
  CHECK(found(index, SortOrder::newest_first, 2990, 20).size() == 10);
}
