#include "corpus/copies/copy_clusters.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/copies/stories.h"

using warta::corpus::BodySignature;
using warta::corpus::ClusterKey;
using warta::corpus::CopyClusters;
using warta::corpus::sign_body;
using warta::tests::kAround;
using warta::tests::kBridge;
using warta::tests::kElsewhere;
using warta::tests::market_report;
using warta::tests::replaced;
using warta::tests::story;
using warta::tests::WordSource;

namespace {

BodySignature signature(std::string_view body) {
  const auto signed_body = sign_body(body);
  REQUIRE(signed_body);
  return *signed_body;
}

/// Signatures of no body, all different in all they hold, but for the `equal` first bytes of their bands.
std::vector<BodySignature> random_signatures(std::size_t count, std::size_t equal = 0) {
  WordSource source(11);
  std::vector<BodySignature> made;
  made.reserve(count);
  std::string bytes(BodySignature::kBytes, '\1');
  for (; count > 0; --count) {
    for (std::size_t i = 1 + equal; i < bytes.size(); ++i)
      bytes[i] = static_cast<char>(source.number() >> 32U);
    made.push_back(*BodySignature::decode(bytes));
  }
  return made;
}

std::vector<ClusterKey> add_all(CopyClusters& clusters, const std::vector<BodySignature>& signatures) {
  std::vector<ClusterKey> keys;
  keys.reserve(signatures.size());
  for (const auto& each : signatures) keys.push_back(clusters.add(each).cluster);
  return keys;
}

/// Words of which the same article could be made, a block of ten replaced with each step.
std::vector<BodySignature> chain(std::size_t steps) {
  WordSource source(5);
  std::array<std::string, 20> blocks;
  for (auto& block : blocks) block = source.words(10);
  std::vector<BodySignature> made;
  for (std::size_t step = 0; step < steps; ++step) {
    std::string body;
    for (const auto& block : blocks) body += block;
    made.push_back(signature(body));
    blocks[step % blocks.size()] = source.words(10);
  }
  return made;
}

}  // namespace

TEST_CASE("a story with small edits is a copy") {
  const auto edits = std::vector<std::string>{
      story(),
      story(0),
      story(3),
      story() + std::string(kElsewhere),
      std::string(kElsewhere) + "\n" + story(),
      "Kota Contoh (Warta Contoh) -- " + story() + std::string(kAround),
      replaced(story(), "Warga", "Penduduk"),
      replaced(replaced(story(5), "mengatakan", "menyebut"), "ujarnya", "katanya"),
      replaced(story(), "\n", " "),
  };
  CopyClusters clusters;
  const auto key = clusters.add(signature(story())).cluster;
  CHECK(key == signature(story()).key());
  for (const auto& edit : edits) {
    CAPTURE(edit);
    CHECK(clusters.add(signature(edit)).cluster == key);
  }
}

TEST_CASE("copies are found whichever comes first") {
  for (std::size_t cut = 0; cut < kBridge.size(); ++cut) {
    CopyClusters clusters;
    const auto key = clusters.add(signature(story(cut))).cluster;
    CHECK(clusters.add(signature(story())).cluster == key);
  }
}

TEST_CASE("other stories begin clusters of their own") {
  CopyClusters clusters;
  WordSource source(3);
  const auto key = clusters.add(signature(story())).cluster;
  CHECK(clusters.add(signature(source.words(200))).cluster != key);
  CHECK(clusters.add(signature(market_report(3))).cluster != key);
  CHECK(clusters.add(signature(std::string(kBridge[0]) + source.words(200))).cluster != key);
  CHECK(clusters.held() == 4);
}

TEST_CASE("reports with other numbers are not copies") {
  CopyClusters clusters;
  for (unsigned day = 1; day <= 20; ++day) {
    const auto key = clusters.add(signature(market_report(day))).cluster;
    CAPTURE(day);
    CHECK(key == signature(market_report(day)).key());
  }
  CHECK(clusters.add(signature(market_report(9) + std::string(kAround))).cluster ==
        signature(market_report(9)).key());
}

TEST_CASE("short bodies are copies only of the same words") {
  CopyClusters clusters;
  const auto key = clusters.add(signature("Simak foto banjir di tiga kecamatan pada halaman ini")).cluster;
  CHECK(clusters.add(signature("Simak foto banjir di tiga kecamatan pada halaman ini!")).cluster == key);
  CHECK(clusters.add(signature("Simak foto banjir di empat kecamatan pada halaman ini")).cluster != key);
}

TEST_CASE("a chain of small steps is not one story") {
  CopyClusters clusters;
  const auto steps = chain(40);
  REQUIRE(steps.front().resemblance(steps.back()) < 0.1);
  for (std::size_t i = 1; i < steps.size(); ++i)
    REQUIRE(steps[i].resemblance(steps[i - 1]) > CopyClusters::kNear);
  const auto keys = add_all(clusters, steps);
  CHECK(keys[1] == keys[0]);
  CHECK(keys[15] != keys[0]);
  CHECK(keys.back() != keys[20]);
}

TEST_CASE("a copy far from the beginner stands in for the story") {
  CopyClusters clusters;
  const auto steps = chain(12);
  std::size_t far = 1;
  while (steps[far].resemblance(steps[0]) >= CopyClusters::kNear) ++far;
  REQUIRE(steps[far].resemblance(steps[0]) >= CopyClusters::kThreshold);
  std::size_t farther = far + 1;
  while (steps[farther].resemblance(steps[0]) >= CopyClusters::kThreshold) ++farther;
  REQUIRE(steps[farther].resemblance(steps[far]) >= CopyClusters::kThreshold);
  const auto key = clusters.add(steps[0]).cluster;
  CHECK(clusters.add(steps[farther]).cluster != key);
  CopyClusters with_stand_in;
  with_stand_in.add(steps[0]);
  CHECK(with_stand_in.add(steps[far]).cluster == key);
  CHECK(with_stand_in.held() == 2);
  CHECK(with_stand_in.add(steps[farther]).cluster == key);
  CHECK(with_stand_in.held() == 2);
}

TEST_CASE("the same articles in the same order get the same keys") {
  auto articles = random_signatures(3000);
  const auto steps = chain(50);
  articles.insert(articles.begin() + 1000, steps.begin(), steps.end());
  CopyClusters first;
  CopyClusters second;
  const auto keys = add_all(first, articles);
  CHECK(add_all(second, articles) == keys);
  CHECK(add_all(first, articles) == keys);
}

TEST_CASE("keys stay the same in the next run") {
  auto articles = random_signatures(2000);
  const auto steps = chain(50);
  articles.insert(articles.end(), steps.begin(), steps.end());
  articles.push_back(signature(story()));
  articles.push_back(signature(story(2)));
  CopyClusters earlier;
  const auto keys = add_all(earlier, articles);
  CopyClusters later;
  for (std::size_t i = 0; i < articles.size(); ++i) later.restore(articles[i], keys[i]);
  CHECK(later.held() == earlier.held());
  CHECK(later.add(signature(story(4))).cluster == signature(story()).key());
  CHECK(add_all(later, articles) == keys);
}

TEST_CASE("a story keeps its key when the article that began it is gone") {
  const auto key = signature(story()).key();
  CopyClusters clusters;
  clusters.restore(signature(story(1)), key);
  clusters.restore(signature(story(2)), key);
  CHECK(clusters.held() == 1);
  CHECK(clusters.add(signature(story(3))).cluster == key);
  CHECK(clusters.add(signature(story())).cluster == key);
}

TEST_CASE("a story is restored in any order") {
  const auto key = signature(story()).key();
  CopyClusters clusters;
  for (int i = 0; i < 100; ++i) {
    clusters.restore(signature(story(1)), key);
    clusters.restore(signature(story()), key);
  }
  CHECK(clusters.held() == 2);
  CHECK(clusters.add(signature(story(4))).cluster == key);
}

TEST_CASE("equal texts get the same key whatever came between them") {
  const auto steps = chain(12);
  std::size_t other = 1;
  while (steps[other].resemblance(steps[0]) >= CopyClusters::kThreshold) ++other;
  std::size_t last_near = other;
  while (steps[last_near].resemblance(steps[0]) < CopyClusters::kNear) --last_near;
  const auto& between = steps[last_near];
  REQUIRE(between.resemblance(steps[other]) > between.resemblance(steps[0]));
  CopyClusters clusters;
  const auto key = clusters.add(steps[0]).cluster;
  CHECK(clusters.add(between).cluster == key);
  CHECK(clusters.add(steps[other]).cluster != key);
  CHECK(clusters.add(between).cluster == key);
}

TEST_CASE("copies need no memory") {
  CopyClusters clusters;
  clusters.add(signature(story()));
  const auto bytes = clusters.memory_bytes();
  for (std::size_t i = 0; i < 10000; ++i) clusters.add(signature(story(5)));
  CHECK(clusters.held() == 1);
  CHECK(clusters.memory_bytes() == bytes);
}

TEST_CASE("other articles need few bytes each") {
  CopyClusters clusters;
  add_all(clusters, random_signatures(100000));
  CHECK(clusters.held() == 100000);
  CHECK(clusters.memory_bytes() < std::size_t{160} * 100000);
}

TEST_CASE("no article is lost among many others") {
  CopyClusters clusters;
  const auto articles = random_signatures(50000);
  add_all(clusters, articles);
  for (const auto& article : articles) REQUIRE(clusters.add(article).cluster == article.key());
  CHECK(clusters.held() == articles.size());
}

TEST_CASE("where many share a band all are found by their other bands") {
  CopyClusters clusters;
  const auto articles = random_signatures(20000, 3);
  add_all(clusters, articles);
  for (const auto& article : articles) clusters.add(article);
  CHECK(clusters.held() == articles.size());
}

TEST_CASE("where many share all bands only the newest are looked at") {
  const auto articles = random_signatures(20000, BodySignature::kMaxBands * 3);
  CopyClusters clusters;
  for (const auto& article : articles) REQUIRE(clusters.add(article).cluster == article.key());
  REQUIRE(clusters.held() == articles.size());
  for (std::size_t i = articles.size() - CopyClusters::kMostSharing; i < articles.size(); ++i)
    CHECK(clusters.add(articles[i]).cluster == articles[i].key());
  CHECK(clusters.held() == articles.size());
  CHECK(clusters.add(articles.front()).cluster == articles.front().key());
  CHECK(clusters.held() == articles.size() + 1);  // it was not found, and begins again
}

TEST_CASE("when there is no more room the older half is forgotten") {
  const auto articles = random_signatures(CopyClusters::kFewestHeld + 1);
  CopyClusters clusters(CopyClusters::kFewestHeld);
  add_all(clusters, articles);
  CHECK(clusters.held() == CopyClusters::kFewestHeld / 2 + 1);
  CHECK(clusters.memory_bytes() < 2 * CopyClusters::kFewestHeld * CopyClusters::kBytesEach);
  CHECK(clusters.add(articles.back()).is_copy);
  CHECK(clusters.add(articles[articles.size() / 2 + 1]).is_copy);
  CHECK_FALSE(clusters.add(articles.front()).is_copy);
}

TEST_CASE("copies keep their cluster when what stood before it is forgotten") {
  auto articles = random_signatures(CopyClusters::kFewestHeld);
  CopyClusters clusters(CopyClusters::kFewestHeld);
  for (std::size_t i = 0; i + 1 < articles.size(); ++i) clusters.restore(articles[i], ClusterKey{7} + i);
  add_all(clusters, random_signatures(2, 1));
  CHECK(clusters.held() < articles.size());
  CHECK(clusters.add(articles[articles.size() - 2]).cluster == 7 + articles.size() - 2);
}
