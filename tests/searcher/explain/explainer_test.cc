#include "searcher/explain/explainer.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "searcher/search.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/searcher/dumped_database.h"

using warta::query::Weights;
using warta::searching::Explanation;
using warta::searching::Ranking;
using warta::searching::ReachedForm;
using warta::searching::ScorePart;
using warta::searching::ScoreSource;
using warta::tests::IndexQueries;

namespace {

constexpr Weights kWeights{0.5, 0.25};

/// What explanations of many hits come to.
struct Explained {
  std::size_t queries = 0;
  std::size_t hits = 0;
  std::vector<std::string> wrong;
};

double sum_of(const Explanation& explanation) {
  double sum = 0;
  for (const auto& part : explanation.parts) sum += part.share;
  return sum;
}

/// The explanations of a query's best ten.
std::vector<warta::searching::Hit> explained(const Xapian::Database& database, const std::string& text,
                                             const Ranking& ranking = {}, const Weights& weights = kWeights) {
  warta::text::Analyzer analyzer;
  const auto query = warta::query::parse_query(text);
  const auto compiled = compile(query, weights, analyzer, database);
  warta::searching::SearchRequest request;
  request.ranking = ranking;
  auto result = warta::searching::search(database, compiled.query, request);
  warta::searching::Explainer explainer(database, compiled.query, &query.root, ranking, analyzer);
  for (auto& hit : result.hits) hit.explanation = explainer.explain(hit.document, hit.article);
  return std::move(result.hits);
}

Explained explain_many(const Xapian::Database& database, std::size_t count, const Ranking& ranking) {
  Explained all;
  for (const auto& text : IndexQueries(database).make_all(count)) {
    try {
      for (const auto& hit : explained(database, text, ranking)) {
        ++all.hits;
        if (std::abs(sum_of(*hit.explanation) - hit.score) > 1e-6) all.wrong.push_back(text);
      }
      ++all.queries;
    } catch (const warta::UsageError&) {
      continue;  // a prefix that reaches too much
    }
  }
  return all;
}

const Xapian::Database& sample() {
  static const auto database = warta::tests::dumped_database(warta::tests::kSampleFolder + "articles.jsonl");
  return database;
}

const ScorePart& part_of(const Explanation& explanation, const std::string& term, ScoreSource source,
                         bool in_title = false) {
  const auto found = std::find_if(explanation.parts.begin(), explanation.parts.end(), [&](const auto& part) {
    return part.term == term && part.source == source && part.in_title == in_title;
  });
  REQUIRE(found != explanation.parts.end());
  return *found;
}

}  // namespace

// Not with a k1 of 0: its bounds are exact, and Xapian 1.4 can then lose an OR's lighter side.
TEST_CASE("shares add up to the score for queries of every kind") {
  const auto ranking = GENERATE(Ranking{}, Ranking{0.4, 0.3, 2}, Ranking{2, 0, 0.5});
  const auto all = explain_many(sample(), 1000, ranking);
  CHECK(all.queries > 900);
  CHECK(all.hits > 3000);
  CAPTURE(all.wrong);
  CHECK(all.wrong.empty());
}

TEST_CASE("shares add up to the score in several indexes that hold the same articles, too") {
  Xapian::Database all;
  for (const auto& database :
       warta::tests::dealt_databases(warta::tests::kSampleFolder + "articles.jsonl", 3))
    all.add_database(database);
  all.add_database(sample());
  const auto many = explain_many(all, 500, {});
  CHECK(many.hits > 1500);
  CAPTURE(many.wrong);
  CHECK(many.wrong.empty());
}

TEST_CASE("shares add up to the score on real articles") {
  const auto dump = warta::tests::kSharedFolder + "news/indosum_dev.jsonl.gz";
  if (!std::filesystem::exists(dump)) {
    WARN("skipped: there are no real articles at " + dump);
    return;
  }
  const auto all = explain_many(warta::tests::dumped_database(dump, 1500), 1000, {});
  CHECK(all.queries > 900);
  CHECK(all.hits > 3000);
  CAPTURE(all.wrong);
  CHECK(all.wrong.empty());
}

TEST_CASE("a word tells its stem, its forms, and what it counts in the title") {
  const auto hits = explained(sample(), "meletus gunung", {}, {0.5, 0});
  const auto& first = *hits.front().explanation;
  CHECK(first.query == "meletus gunung");
  const auto& stem = part_of(first, "letus", ScoreSource::stem);
  CHECK(stem.asked == std::vector<std::string>{"meletus"});
  REQUIRE_FALSE(stem.forms.empty());
  std::uint32_t count = 0;
  for (const auto& [form, times] : stem.forms) count += times;
  CHECK(stem.tf == count);
  CHECK(stem.factor == 1);
  CHECK(stem.df == sample().get_termfreq("Zletus"));
  const auto& title = part_of(first, "gunung", ScoreSource::stem, true);
  CHECK(title.factor == Approx(0.5));
  CHECK(title.forms == std::vector<ReachedForm>{{"gunung", 1}});
}

TEST_CASE("a share is what the formula makes of the numbers beside it") {
  const Ranking ranking;
  for (const auto& hit : explained(sample(), "banjir judul:demak \"bank sentral\" gempa^3")) {
    for (const auto& part : hit.explanation->parts) {
      const double saturated = (ranking.k1 + 1) * part.tf / (part.tf + ranking.k1 * part.norm);
      CHECK(part.share == Approx(part.factor * part.idf * saturated).epsilon(1e-9));
    }
  }
}

TEST_CASE("words of a phrase, of a beginning and in an exact form are told apart") {
  const auto phrase = explained(sample(), "\"bank sentral\"");
  REQUIRE_FALSE(phrase.empty());
  CHECK(part_of(*phrase.front().explanation, "bank", ScoreSource::phrase).forms.size() == 1);
  const auto begin = explained(sample(), "meng*");
  REQUIRE_FALSE(begin.empty());
  const auto& group = begin.front().explanation->parts.front();
  CHECK(group.source == ScoreSource::group);
  CHECK(group.forms.front().form.starts_with("meng"));
  const auto exact = explained(sample(), "meletus^2", {}, {0, 0.5});
  CHECK(part_of(*exact.front().explanation, "meletus", ScoreSource::form).factor == Approx(1));
  CHECK(part_of(*exact.front().explanation, "letus", ScoreSource::stem).factor == Approx(2));
}

TEST_CASE("what only filters has no share") {
  for (const auto& hit : explained(sample(), "sumber:kbk.example bahasa:id"))
    CHECK(hit.explanation->parts.empty());
}
