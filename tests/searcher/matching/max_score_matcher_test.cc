#include "searcher/matching/max_score_matcher.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "searcher/bm25.h"
#include "searcher/explain/score_walk.h"
#include "searcher/wanted_search.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/indexer/bulk/seeded_random.h"
#include "tests/searcher/dumped_database.h"
#include "tests/searcher/same_score.h"

using warta::searching::bm25;
using warta::searching::DocumentLengths;
using warta::searching::LengthMemory;
using warta::searching::MaxScoreMatcher;
using warta::searching::Ranking;
using warta::tests::IndexQueries;
using warta::tests::is_same_score;
using warta::tests::SeededRandom;

namespace {

using Scores = std::map<Xapian::docid, double>;

/// Of the best matches.
Scores scores(const Xapian::Database& database, const Xapian::Query& query, Xapian::doccount most,
              const Ranking& ranking = {}) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(bm25(ranking));
  enquire.set_query(query);
  const auto found = enquire.get_mset(0, most);
  Scores all;
  for (auto match = found.begin(); match != found.end(); ++match) all[*match] = match.get_weight();
  return all;
}

std::vector<double> highest(const Scores& scores, std::size_t count) {
  std::vector<double> sorted;
  for (const auto& [document, score] : scores) sorted.push_back(score);
  std::sort(sorted.rbegin(), sorted.rend());
  sorted.resize(std::min(sorted.size(), count));
  return sorted;
}

/// Are these the `count` best of all, with the scores that they have there?
bool are_highest(const Scores& best, const Scores& all, std::size_t count) {
  const auto are_own = std::all_of(best.begin(), best.end(), [&](const auto& hit) {
    const auto own = all.find(hit.first);
    return own != all.end() && is_same_score(own->second, hit.second);
  });
  const auto some = highest(best, count);
  const auto right = highest(all, count);
  return are_own && std::equal(some.begin(), some.end(), right.begin(), right.end(), is_same_score);
}

/// Both ways of finding the words of one index.
class BothWays {
 public:
  BothWays(const Xapian::Database& database, const Ranking& ranking, LengthMemory memory)
      : database_(database),
        ranking_(ranking),
        matcher_(database, ranking, std::make_shared<DocumentLengths>(memory)) {}

  /// What does not come to the same both ways, in words, or nothing; nullopt for a query that is refused.
  std::optional<std::string> difference(const std::string& query) {
    try {
      const auto tree = warta::query::parse_query(query);
      const auto weights = weights_of(ranking_);
      const auto operators = compile(tree, weights, analyzer_, database_);
      const auto max_score = compile(tree, weights, analyzer_, database_, matcher_);
      return difference(operators.query, max_score.query);
    } catch (const warta::UsageError&) {
      return std::nullopt;
    }
  }

  std::size_t found() const { return found_; }

 private:
  static constexpr Xapian::doccount kWanted = 10;

  std::string difference(const Xapian::Query& operators, const Xapian::Query& max_score) {
    const auto all = scores(database_, max_score, database_.get_doccount(), ranking_);
    if (!all.empty()) ++found_;
    if (documents(all) != documents(scores(database_, operators, database_.get_doccount(), ranking_)))
      return "what is found";
    // With so few wanted, and none looked at only to be counted, most documents are passed over.
    const auto best = scores(database_, max_score, kWanted, ranking_);
    if (!are_highest(best, all, kWanted)) return "what is best";
    // Not by searching with the operators: Xapian's OR (1.4.22) can weigh phrases that are not there.
    return are_explained(best, operators) ? "" : "what it weighs";
  }

  static std::vector<Xapian::docid> documents(const Scores& scores) {
    std::vector<Xapian::docid> documents;
    for (const auto& [document, score] : scores) documents.push_back(document);
    return documents;
  }

  bool are_explained(const Scores& hits, const Xapian::Query& operators) const {
    return std::all_of(hits.begin(), hits.end(), [&](const auto& hit) {
      double sum = 0;
      for (const auto& part : score_parts(database_, operators, ranking_, hit.first)) sum += part.share;
      return std::abs(sum - hit.second) <= 1e-6;
    });
  }

  const Xapian::Database& database_;
  Ranking ranking_;
  MaxScoreMatcher matcher_;
  warta::text::Analyzer analyzer_;
  std::size_t found_ = 0;
};

struct Compared {
  std::size_t found = 0;
  std::vector<std::string> differences;
};

Compared compared(const Xapian::Database& database, const Ranking& ranking, LengthMemory memory) {
  constexpr std::size_t kQueries = 500;
  BothWays both(database, ranking, memory);
  Compared all;
  for (const auto& query : IndexQueries(database).make_all(kQueries)) {
    const auto difference = both.difference(query);
    if (difference && !difference->empty()) all.differences.push_back(query + ": " + *difference);
  }
  all.found = both.found();
  return all;
}

Ranking ranking_of(double k1, double b, double title_weight, double exact_weight, double proximity) {
  Ranking ranking;
  ranking.k1 = k1;
  ranking.b = b;
  ranking.title_weight = title_weight;
  ranking.exact_weight = exact_weight;
  ranking.proximity = proximity;
  return ranking;
}

}  // namespace

// Not with a k1 of 0: its bounds are exact, and Xapian 1.4 can then lose an OR's lighter side.
TEST_CASE("any query finds and weighs by MaxScore what it does by Xapian's operators") {
  const auto database = warta::tests::dumped_database(warta::tests::kSampleFolder + "articles.jsonl");
  const auto memory = GENERATE(LengthMemory::none, LengthMemory::kept);
  const auto ranking = GENERATE(Ranking(), ranking_of(2, 1, 3, 0, 0.5), ranking_of(1.2, 0, 0, 1, 0),
                                ranking_of(0.01, 0.75, 1, 1, 0));
  const auto both = compared(database, ranking, memory);
  CAPTURE(both.differences);
  CHECK(both.differences.empty());
  CHECK(both.found > 300);
}

TEST_CASE("several shards are weighed by MaxScore as Xapian's operators weigh them") {
  const auto memory = GENERATE(LengthMemory::none, LengthMemory::kept);
  const auto shards = warta::tests::dealt_databases(warta::tests::kSampleFolder + "articles.jsonl", 3);
  Xapian::Database all;
  for (const auto& shard : shards) all.add_database(shard);
  const auto both = compared(all, {}, memory);
  CAPTURE(both.differences);
  CHECK(both.differences.empty());
  CHECK(both.found > 300);
}

TEST_CASE("real articles are ranked by MaxScore as by Xapian's operators") {
  const auto dump = warta::tests::kSharedFolder + "news/click_id.jsonl.zst";
  if (!std::filesystem::exists(dump)) {
    WARN("skipped: " << dump << " is not there");
    return;
  }
  const auto memory = GENERATE(LengthMemory::none, LengthMemory::kept);
  const auto both = compared(warta::tests::dumped_database(dump, 3000), {}, memory);
  CAPTURE(both.differences);
  CHECK(both.differences.empty());
  CHECK(both.found > 300);
}

TEST_CASE("lists weigh right among other parts of a query, which may be filtered") {
  constexpr Xapian::docid kDocuments = 400;
  SeededRandom random(1);
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid number = 1; number <= kDocuments; ++number) {
    Xapian::Document document;
    document.add_term("filler", 1 + static_cast<Xapian::termcount>(random.below(9)));
    for (const char* const term : {"a", "b", "c", "d", "e", "f", "g"})
      if (random.below(3) == 0) document.add_term(term, 1 + static_cast<Xapian::termcount>(random.below(3)));
    database.add_document(document);
  }
  const MaxScoreMatcher matcher(database, {}, std::make_shared<DocumentLengths>());
  const std::vector<std::pair<Xapian::Query, Xapian::Query>> kinds = {
      {Xapian::Query("a"), matcher.any_of({{{"a"}}})}, {Xapian::Query("b"), Xapian::Query("b")},
      {Xapian::Query("c"), matcher.any_of({{{"c"}}})}, {Xapian::Query("d"), Xapian::Query("d")},
      {Xapian::Query("e"), matcher.any_of({{{"e"}}})}, {Xapian::Query("g"), Xapian::Query("g")}};
  for (int round = 0; round < 300; ++round) {
    std::vector<Xapian::Query> parts;
    Scores sums;
    for (const auto& [plain, used] : kinds) {
      if (random.below(3) == 0) continue;
      parts.push_back(used);
      for (const auto& [document, score] : scores(database, plain, kDocuments)) sums[document] += score;
    }
    Xapian::Query query(Xapian::Query::OP_OR, parts.begin(), parts.end());
    if (round % 2 == 0) {
      query = Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query("f"));
      const auto filter = scores(database, Xapian::Query("f"), kDocuments);
      std::erase_if(sums, [&](const auto& sum) { return !filter.contains(sum.first); });
    }
    CAPTURE(query.get_description());
    CHECK(are_highest(scores(database, query, 10), sums, 10));
    CHECK(are_highest(scores(database, query, kDocuments), sums, kDocuments));
  }
}

TEST_CASE("words that no article has find nothing and take nothing away from others") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const char* const stem : {"Zbanjir", "Zbanjir", "Zgempa"}) {
    Xapian::Document document;
    document.add_term(stem);
    document.add_term("Zdesa");
    database.add_document(document);
  }
  warta::text::Analyzer analyzer;
  const MaxScoreMatcher matcher(database, {}, std::make_shared<DocumentLengths>());
  const auto matches = [&](const char* text) {
    const auto compiled = compile(warta::query::parse_query(text), {}, analyzer, database, matcher);
    return warta::searching::count_matches(database, compiled.query);
  };
  CHECK(matches("xyzzy") == 0);
  CHECK(matches("xyzzy plugh") == 0);
  CHECK(matches("xyzzy banjir") == 2);
  CHECK(matches("xyzzy AND banjir") == 0);
  CHECK(matches("banjir -xyzzy") == 2);
  CHECK(matches("desa NOT banjir") == 1);
}
