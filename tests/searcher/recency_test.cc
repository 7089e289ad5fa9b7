#include "searcher/recency.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/query/query_parser.h"
#include "searcher/explain/explainer.h"
#include "searcher/index_reader.h"
#include "searcher/wanted_search.h"
#include "tests/searcher/small_index.h"

using warta::searching::Hit;
using warta::searching::ScoreSource;
using warta::tests::dated;
using warta::tests::SmallIndex;
using Ids = std::vector<std::string>;

namespace {

/// All alike but for their dates; the last is better.
const SmallIndex& index() {
  static const SmallIndex made({dated("old", "2024-01-01T00:00:00Z", "gempa di sini"),
                                dated("new", "2024-03-01T00:00:00Z", "gempa di sini"),
                                dated("middle", "2024-01-31T00:00:00Z", "gempa di sini"),
                                warta::tests::article("undated", "", "gempa di sini"),
                                dated("better", "2023-01-01T00:00:00Z", "gempa, gempa, gempa"),
                                dated("other", "2024-03-01T00:00:00Z", "banjir di sana")});
  return made;
}

std::vector<Hit> hits(const std::string& query, double days) {
  warta::searching::IndexReader reader(index().path());
  return reader.with_database([&](const Xapian::Database& database) {
    warta::text::Analyzer analyzer;
    warta::searching::SearchRequest request;
    request.ranking.recency_days = days;
    warta::searching::Wanted wanted;
    wanted.query = warta::query::parse_query(query);
    wanted.weights = weights_of(request.ranking);
    auto found = search_wanted(wanted, analyzer, database, request, reader.lengths());
    const auto explained = explainable(found, wanted, request.ranking, analyzer, database);
    warta::searching::Explainer explainer(database, explained, nullptr, request.ranking, analyzer);
    for (auto& hit : found.result.hits) hit.explanation = explainer.explain(hit.document, hit.article);
    return std::move(found.result.hits);
  });
}

Ids ids(const std::vector<Hit>& hits) {
  Ids found;
  for (const auto& hit : hits) found.push_back(hit.article.id);
  return found;
}

}  // namespace

TEST_CASE("of articles alike the newer comes first, an undated one last, and words still decide") {
  CHECK(ids(hits("gempa", 0)) == Ids{"better", "old", "new", "middle", "undated"});
  CHECK(ids(hits("gempa", 30)) == Ids{"better", "new", "middle", "old", "undated"});
}

TEST_CASE("what newness adds halves with each half-life") {
  const auto found = hits("gempa", 30);
  const double plain = found.back().score;
  const double newest = found[1].score - plain;
  CHECK(newest == Approx(warta::searching::kMostRecency * hits("gempa", 0).front().score));
  CHECK(found[2].score - plain == Approx(newest / 2));
  CHECK(found[3].score - plain == Approx(newest / 4));
}

TEST_CASE("newness is explained as a part of the score") {
  const auto* const query = GENERATE("gempa", "gempa \"di sini\" sumber:a.example");
  const auto newest = hits(query, 30)[1];
  double sum = 0;
  for (const auto& part : newest.explanation->parts) sum += part.share;
  CHECK(sum == Approx(newest.score));
  CHECK(newest.explanation->parts.back().source == ScoreSource::recency);
}

TEST_CASE("newness changes neither what is found nor what filters alone find") {
  CHECK(hits("gempa", 1).size() == 5);
  CHECK(ids(hits("sumber:a.example", 30)) == Ids{"old", "new", "middle", "better", "other"});
}
