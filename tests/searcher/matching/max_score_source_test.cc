#include "searcher/matching/max_score_source.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/seeded_random.h"

using warta::searching::DocumentLengths;
using warta::searching::LengthMemory;
using warta::searching::MaxScoreSource;
using warta::searching::Ranking;
using warta::searching::TermWeighting;
using warta::searching::WeightedWord;

namespace {

constexpr Xapian::docid kDocuments = 200;

bool has_common(Xapian::docid document) {
  return document % 2 == 0;
}

bool has_rare(Xapian::docid document) {
  return document % 40 == 7 || document == 100;
}

/// Every second document has `common`, a few `rare`; of both, some have an extra term.
Xapian::WritableDatabase two_words() {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid number = 1; number <= kDocuments; ++number) {
    Xapian::Document document;
    document.add_term("filler", 1 + number % 7);
    if (has_common(number)) document.add_term("common", 1 + number % 3);
    if (has_common(number) && number % 20 == 0) document.add_term("extra");
    if (has_rare(number)) document.add_term("rare");
    database.add_document(document);
  }
  return database;
}

std::unique_ptr<MaxScoreSource> source_of(const Xapian::Database& database,
                                          const std::vector<warta::query::RankedWord>& words,
                                          LengthMemory memory = LengthMemory::kept) {
  MaxScoreSource::Plan plan{{database, Ranking()}, {}, std::make_shared<DocumentLengths>(memory)};
  for (const auto& word : words) {
    WeightedWord weighted;
    for (const auto& term : word) weighted.push_back(plan.weighting.of(term));
    plan.words.push_back(std::move(weighted));
  }
  auto source =
      std::make_unique<MaxScoreSource>(std::make_shared<const MaxScoreSource::Plan>(std::move(plan)));
  source->init(database);
  return source;
}

std::unique_ptr<MaxScoreSource> both_words(const Xapian::Database& database,
                                           LengthMemory memory = LengthMemory::kept) {
  return source_of(database, {{{"common"}, {"extra", 0.5}}, {{"rare"}}}, memory);
}

double most_of(const Xapian::Database& database, const std::vector<warta::query::RankedWord>& words) {
  return source_of(database, words)->get_maxweight();
}

/// Of the documents that are led to, in their order.
std::map<Xapian::docid, double> weights_of(Xapian::PostingSource& source, double least) {
  std::map<Xapian::docid, double> weights;
  for (source.next(least); !source.at_end(); source.next(least))
    weights[source.get_docid()] = source.get_weight();
  return weights;
}

std::vector<Xapian::docid> led_to(MaxScoreSource& source, double least) {
  std::vector<Xapian::docid> documents;
  for (const auto& [document, weight] : weights_of(source, least)) documents.push_back(document);
  return documents;
}

/// The first document from `from` on with a word; kDocuments + 1 if there is none.
Xapian::docid first_with_word(Xapian::docid from) {
  while (from <= kDocuments && !has_common(from) && !has_rare(from)) ++from;
  return from;
}

}  // namespace

TEST_CASE("documents with any of the words come in their order") {
  const auto database = two_words();
  std::vector<Xapian::docid> expected;
  for (auto at = first_with_word(1); at <= kDocuments; at = first_with_word(at + 1)) expected.push_back(at);
  CHECK(led_to(*both_words(database), 0) == expected);
}

TEST_CASE("a word that is too light by itself leads nowhere, and counts where a heavier one leads") {
  const auto database = two_words();
  const auto light = most_of(database, {{{"common"}, {"extra", 0.5}}});
  const auto heavy = most_of(database, {{{"rare"}}});
  REQUIRE(light < heavy);
  const auto source = both_words(database);
  const auto documents = led_to(*source, light + 1e-6);
  for (const auto document : documents) CHECK(has_rare(document));
  CHECK_FALSE(documents.empty());
  CHECK(led_to(*both_words(database), light + heavy + 1e-6).empty());
}

TEST_CASE("what is passed over weighs less than was asked for, whatever that is") {
  const auto database = two_words();
  const auto all = weights_of(*both_words(database), 0);
  for (const auto& [limit, least] : all) {
    std::vector<Xapian::docid> expected;
    for (const auto& [document, weight] : all)
      if (weight >= least) expected.push_back(document);
    CHECK(led_to(*both_words(database), least) == expected);
    // Lengths that are not at hand are not looked up for what is only passed: some that are too long come,
    // too.
    const auto likely = led_to(*both_words(database, LengthMemory::none), least);
    CHECK(std::includes(likely.begin(), likely.end(), expected.begin(), expected.end()));
  }
}

TEST_CASE("an extra term adds its own weight and no more") {
  const auto database = two_words();
  const auto with = source_of(database, {{{"common"}, {"extra", 0.5}}});
  const auto without = source_of(database, {{{"common"}}});
  const auto extra = source_of(database, {{{"extra", 0.5}}});
  extra->next(0);
  for (with->next(0), without->next(0); !with->at_end(); with->next(0), without->next(0)) {
    const bool has_extra = with->get_docid() % 20 == 0;
    CHECK(with->get_weight() == Approx(without->get_weight() + (has_extra ? extra->get_weight() : 0)));
    if (has_extra) extra->next(0);
  }
}

TEST_CASE("skipping and checking go where a walk through all documents would") {
  const auto database = two_words();
  const auto all = weights_of(*both_words(database), 0);
  warta::tests::SeededRandom random(1);
  for (int round = 0; round < 400; ++round) {
    const auto some = std::next(all.begin(), static_cast<std::ptrdiff_t>(random.below(all.size())));
    const double least = round % 2 == 0 ? 0 : some->second;
    const auto expected = weights_of(*both_words(database), least);
    const auto source = both_words(database);
    source->next(least);
    auto at = expected.begin();
    while (at != expected.end()) {
      REQUIRE_FALSE(source->at_end());
      REQUIRE(source->get_docid() == at->first);
      if (random.once_in(2)) REQUIRE(source->get_weight() == Approx(at->second));
      const auto to = at->first + static_cast<Xapian::docid>(random.below(9));
      if (random.once_in(2)) {
        source->skip_to(to, least);
        at = expected.lower_bound(to);
      } else if (source->check(to, least)) {
        at = expected.lower_bound(to);
        REQUIRE(source->get_docid() == to);
      } else {
        REQUIRE_FALSE(expected.contains(to));
        const auto next = all.find(to + 1);  // as Xapian's OR may ask
        REQUIRE(source->get_weight() == Approx(next == all.end() ? 0 : next->second));
        source->next(least);
        at = expected.upper_bound(to);
      }
    }
    REQUIRE(source->at_end());
  }
}

TEST_CASE("a source begins again, and its clone for itself") {
  const auto database = two_words();
  const auto source = both_words(database);
  const auto all = weights_of(*source, 0);
  const std::unique_ptr<Xapian::PostingSource> clone(source->clone());
  clone->init(database);
  CHECK(weights_of(*clone, 0) == all);
  CHECK(source->at_end());
  source->init(database);
  CHECK(weights_of(*source, 0) == all);
}

TEST_CASE("how many match lies between what the commonest word has and all of them, as though independent") {
  const auto source = both_words(two_words());
  CHECK(source->get_termfreq_min() == 100);
  CHECK(source->get_termfreq_est() == 103);
  CHECK(source->get_termfreq_max() == 106);
}

TEST_CASE("a shard's lengths are looked up in one table, those of another one in another") {
  const auto one = two_words();
  Xapian::WritableDatabase other("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  document.add_term("filler", 30);
  other.add_document(document);
  DocumentLengths lengths(GENERATE(LengthMemory::none, LengthMemory::kept));
  CHECK(lengths.of(one) == lengths.of(one));
  CHECK(lengths.of(one) != lengths.of(other));
  for (int time = 0; time < 2; ++time) {
    CHECK((*lengths.of(other))[1] == 30);
    for (Xapian::docid number = 1; number <= kDocuments; ++number)
      REQUIRE((*lengths.of(one))[number] == one.get_doclength(number));
  }
}
