// What is done to an index after it was built in one go: it is the same as to an index of Xapian's own.
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "indexer/index/xapian_writer.h"
#include "indexer/upkeep/compaction.h"
#include "tests/indexer/bulk/index_building.h"
#include "tests/indexer/bulk/odd_articles.h"
#include "tests/indexer/bulk/seeded_random.h"
#include "tests/temporary_directory.h"

using warta::indexing::PreparedArticle;
using warta::indexing::XapianWriter;
using warta::tests::ample;
using warta::tests::build_by_xapian;
using warta::tests::build_in_bulk;
using warta::tests::difference_of;
using warta::tests::prepared_odd_articles;
using warta::tests::SeededRandom;
using warta::tests::TemporaryDirectory;

namespace {

constexpr std::size_t kQueries = 400;

/// What there is to tell where nothing differs.
const std::string kNone;

/// An index built in one go by several threads, and the same by Xapian's means.
class TwoIndexes {
 public:
  explicit TwoIndexes(const std::vector<PreparedArticle>& articles) {
    auto settings = ample();
    settings.threads = 2;
    settings.merge_threads = 3;
    build_in_bulk(bulk(), articles, settings);
    build_by_xapian(xapians(), articles);
  }

  std::string bulk() const { return directory_.path("bulk"); }
  std::string xapians() const { return directory_.path("xapians"); }

  /// Calls `work` with the path of either.
  template <typename Work>
  void with_both(Work work) const {
    work(bulk());
    work(xapians());
  }

  std::string difference() const { return difference_of(bulk(), xapians(), kQueries); }

 private:
  TemporaryDirectory directory_;
};

/// As it comes again after it was edited.
PreparedArticle edited(PreparedArticle article) {
  article.stored.title += " lagi";
  article.stored.body += " Berita ini sudah diperbarui.";
  article.content_hash += '2';
  article.encoded = encode(article.stored);
  return article;
}

/// The same for the same seed: puts, puts again, removes, and commits now and then.
void change(const std::string& path, const std::vector<PreparedArticle>& old,
            const std::vector<PreparedArticle>& further, std::uint64_t seed) {
  SeededRandom random(seed);
  XapianWriter writer(path, nullptr);
  const auto maker = writer.document_maker();
  const auto put = [&](const PreparedArticle& article) { writer.put(article, maker->make(article)); };
  for (const auto& article : old) {
    const auto what = random.below(6);
    if (what < 2) put(edited(article));
    if (what == 2) writer.remove(article.id_term);
    if (what == 3 && random.once_in(3)) put(random.one_of(further));
    if (random.once_in(40)) writer.commit();
  }
  writer.commit();
}

/// New ids for the articles of another seed.
std::vector<PreparedArticle> further_articles() {
  std::vector<PreparedArticle> articles;
  for (auto& source : warta::tests::odd_articles({.seed = 20, .ordinary_between = 0})) {
    source.id = "baru-" + source.id;
    articles.push_back(warta::indexing::prepare(source));
  }
  return articles;
}

}  // namespace

TEST_CASE("an index that was built in one go is updated as any other, and compacted by Xapian and by us") {
  const auto articles = prepared_odd_articles({.seed = 10, .ordinary_between = 1});
  const TwoIndexes indexes(articles);
  const auto further = further_articles();
  indexes.with_both([&](const auto& path) { change(path, articles, further, 10); });
  CHECK(indexes.difference() == kNone);

  const TemporaryDirectory directory;
  for (const unsigned flags : {0U, static_cast<unsigned>(Xapian::DBCOMPACT_NO_RENUMBER)}) {
    const auto to = directory.path(std::to_string(flags));
    Xapian::Database(indexes.bulk()).compact(to + "b", flags | Xapian::Compactor::FULL);
    Xapian::Database(indexes.xapians()).compact(to + "x", flags | Xapian::Compactor::FULL);
    CHECK(difference_of(to + "b", to + "x", kQueries) == kNone);
  }
  indexes.with_both([](const auto& path) { warta::indexing::compact_index(path, {}); });
  CHECK(indexes.difference() == kNone);
  indexes.with_both([&](const auto& path) { change(path, articles, further, 11); });
  CHECK(indexes.difference() == kNone);
}

TEST_CASE("an index that was built in one go is compacted as it is") {
  const TwoIndexes indexes(prepared_odd_articles({.seed = 12, .ordinary_between = 0}));
  indexes.with_both([](const auto& path) { warta::indexing::compact_index(path, {}); });
  CHECK(indexes.difference() == kNone);
}

TEST_CASE("an index that was built in one go is joined with another") {
  const TwoIndexes indexes(prepared_odd_articles({.seed = 13, .ordinary_between = 0}));
  const TemporaryDirectory directory;
  const auto join = [&](const std::string& first, const std::string& second, const std::string& to) {
    Xapian::Database both(first);
    both.add_database(Xapian::Database(second));
    both.compact(directory.path(to));
  };
  join(indexes.bulk(), indexes.xapians(), "1");
  join(indexes.xapians(), indexes.xapians(), "2");
  CHECK(difference_of(directory.path("1"), directory.path("2")) == kNone);
}

TEST_CASE("all articles of an index that was built in one go can be deleted, and others take their place") {
  const auto articles = prepared_odd_articles({.seed = 14, .ordinary_between = 0});
  const TwoIndexes indexes(articles);
  indexes.with_both([&](const std::string& path) {
    XapianWriter writer(path, nullptr);
    for (const auto& article : articles) CHECK(writer.remove(article.id_term));
    writer.commit();
    CHECK(Xapian::Database(path).get_doccount() == 0);
    CHECK(Xapian::Database::check(path) == 0);
    const auto maker = writer.document_maker();
    for (const auto& article : articles) writer.put(article, maker->make(article));
    writer.commit();
  });
  CHECK(indexes.difference() == kNone);
}
