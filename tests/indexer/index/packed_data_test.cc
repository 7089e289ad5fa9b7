#include "indexer/index/packed_data.h"

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/stored_article.h"
#include "indexer/upkeep/index_check.h"
#include "tests/indexer/bulk/index_building.h"
#include "tests/indexer/bulk/made_up_text.h"
#include "tests/indexer/bulk/odd_articles.h"
#include "tests/temporary_directory.h"

using warta::decode_stored_article;
using warta::indexing::made_unpackable;
using warta::indexing::PreparedArticle;
using warta::tests::build_by_xapian;
using warta::tests::build_in_bulk;
using warta::tests::MadeUpText;
using warta::tests::repetitive_article;
using warta::tests::TemporaryDirectory;

namespace {

/// Of 600 lengths, around those that Xapian cannot read back.
std::vector<PreparedArticle> repetitive_articles() {
  std::vector<PreparedArticle> articles;
  for (const std::size_t multiple : {8'192U, 16'384U, 24'576U}) {
    for (std::size_t i = 0; i < 200; ++i)
      articles.push_back(warta::indexing::prepare(repetitive_article(multiple - 20 + 3 * i)));
  }
  return articles;
}

/// Documents whose data cannot be read, or is not the article.
std::size_t lost_articles(const std::string& path, const std::vector<PreparedArticle>& articles) {
  const Xapian::Database database(path);
  std::size_t lost = 0;
  for (Xapian::docid number = 1; number <= articles.size(); ++number) {
    try {
      const auto data = database.get_document(number).get_data();
      if (decode_stored_article(data) != articles[number - 1].stored) ++lost;
    } catch (const Xapian::DatabaseCorruptError&) {
      ++lost;
    }
  }
  return lost;
}

}  // namespace

TEST_CASE("Xapian loses long repetitions that it packs itself") {
  const TemporaryDirectory directory;
  const auto articles = repetitive_articles();
  Xapian::WritableDatabase database(directory.path("index"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
  for (const auto& article : articles) {
    Xapian::Document document;
    document.set_data(article.encoded);
    database.add_document(document);
  }
  database.commit();
  // Where this fails Xapian was mended, and made_unpackable() can go.
  CHECK(lost_articles(directory.path("index"), articles) > 10);
}

TEST_CASE("articles of long repetitions are read back, whoever writes the index") {
  const TemporaryDirectory directory;
  const auto articles = repetitive_articles();
  build_by_xapian(directory.path("xapians"), articles);
  build_in_bulk(directory.path("bulk"), articles, warta::tests::ample());
  for (const auto* const name : {"xapians", "bulk"}) {
    const auto path = directory.path(name);
    CHECK(lost_articles(path, articles) == 0);
    CHECK(warta::indexing::check_index(path).is_sound());
  }
  const std::string none;
  CHECK(warta::tests::difference_of(directory.path("bulk"), directory.path("xapians")) == none);
}

TEST_CASE("only what might not be unpacked is changed, and says the same") {
  MadeUpText text(1);
  for (const std::size_t size : {1U, 8'192U}) {
    const std::string run(size, 'a');
    CHECK(made_unpackable(run) == run);
  }
  const auto letters = text.letters(60'000);
  CHECK((made_unpackable(letters) == letters));
  const auto article = warta::indexing::prepare(repetitive_article(20'000));
  const auto changed = made_unpackable(article.encoded);
  CHECK(changed != article.encoded);
  CHECK(decode_stored_article(changed) == article.stored);
  CHECK(made_unpackable(changed) == changed);
}

TEST_CASE("repetitions of any kind are made such that they are unpacked") {
  MadeUpText text(2);
  for (std::size_t round = 0; round < 60; ++round) {
    auto period = text.noise(1 + text.random().below(600));
    std::string data = "id=1\nbody=" + text.words(text.random().below(6'000));
    while (data.size() < 60'000) data += period;
    data.resize(30'000 + text.random().below(30'000));
    const auto changed = made_unpackable(data);
    CHECK(made_unpackable(changed) == changed);
    CHECK(decode_stored_article(changed) == decode_stored_article(data));
  }
}
