#include "tests/indexer/bulk/query_comparison.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "indexer/document_builder.h"
#include "tests/indexer/bulk/index_comparer.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/indexer/bulk/odd_articles.h"
#include "tests/temporary_directory.h"

using warta::tests::compare_queries;
using warta::tests::IndexQueries;
using warta::tests::SearchComparison;
using warta::tests::SearchedBoth;
using Strings = std::vector<std::string>;

namespace {

using Change = std::function<void(Xapian::docid number, Xapian::Document& document)>;

/// An index of odd articles in a directory of its own, its documents changed before they are added.
class OddIndex {
 public:
  explicit OddIndex(const Change& change = {}) {
    Xapian::WritableDatabase database(directory_.path("index"), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    warta::indexing::DocumentBuilder builder;
    for (const auto& article : warta::tests::prepared_odd_articles()) {
      auto document = builder.build(article);
      if (change) change(database.get_lastdocid() + 1, document);
      database.add_document(document);
    }
    database.commit();
  }

  Xapian::Database open() const { return Xapian::Database(directory_.path("index")); }

 private:
  warta::tests::TemporaryDirectory directory_;
};

const Xapian::Database& unchanged() {
  static const OddIndex index;
  static const Xapian::Database database = index.open();
  return database;
}

SearchedBoth searched(const Xapian::Database& second, const Strings& queries) {
  return compare_queries(unchanged(), second, queries, SearchComparison{100'000});
}

bool names(const SearchedBoth& both, const std::string& what) {
  const auto& named = both.differences.named();
  return std::any_of(named.begin(), named.end(),
                     [&](const std::string& text) { return text.find(what) != std::string::npos; });
}

}  // namespace

TEST_CASE("an index of odd articles can be read, all of it") {
  CHECK_THAT(warta::tests::compare_indexes(unchanged(), unchanged()).named(), Catch::Equals(Strings{}));
}

TEST_CASE("4,000 queries find the same in the same index") {
  const auto queries = IndexQueries(unchanged()).make_all(4'000);
  const auto both = searched(unchanged(), queries);
  CHECK_THAT(both.differences.named(), Catch::Equals(Strings{}));
  CHECK(both.searched + both.refused == queries.size());
  CHECK(both.searched > 3'600);
  CHECK(both.with_hits > 3'000);
}

TEST_CASE("an article without a word is found by what it is no hit of") {
  const OddIndex second([](Xapian::docid number, Xapian::Document& document) {
    if (number == 2) document.remove_term("kabar");
  });
  const auto both = searched(second.open(), {"=kabar", "id:artikel-2"});
  CHECK(names(both, "query =kabar: matches: "));
  CHECK(names(both, "query =kabar: hit 1: score: "));
  CHECK(both.differences.count() > 2);
  CHECK(!names(both, "query id:"));
}

TEST_CASE("scores that differ in one wdf of one article are found") {
  const OddIndex second([](Xapian::docid number, Xapian::Document& document) {
    if (number == 2) document.add_term("Zkabar");
  });
  const auto both = searched(second.open(), {"kabar"});
  CHECK(names(both, "query kabar: hit 1: score: "));
}

TEST_CASE("positions that differ are found by phrases") {
  const OddIndex second([](Xapian::docid number, Xapian::Document& document) {
    if (number != 2) return;
    document.remove_posting("kabar", 1);
    document.add_posting("kabar", 9'999);
  });
  const auto title = warta::tests::prepared_odd_articles().at(1).stored.title;
  const auto phrase = '"' + title.substr(0, title.find(' ', title.find(' ') + 1)) + '"';
  CHECK(searched(second.open(), {"kabar", "judul:" + phrase}).differences.empty());
  CHECK(names(searched(second.open(), {phrase}), "matches: "));
}

TEST_CASE("words that are missing are found by what prefixes are compiled to") {
  const OddIndex second([](Xapian::docid, Xapian::Document& document) {
    std::vector<std::string> single;
    for (auto it = document.termlist_begin(); it != document.termlist_end(); ++it) {
      if ((*it).starts_with("tunggal1")) single.push_back(*it);
    }
    for (const auto& term : single) document.remove_term(term);
  });
  const auto both = searched(second.open(), {"tunggal1*", "tunggal*"});
  CHECK(names(both, "query tunggal1*: what it is compiled to: "));
  CHECK(names(both, "query tunggal*: matches: "));
}

TEST_CASE("what is stored of an article is compared") {
  const OddIndex second(
      [](Xapian::docid, Xapian::Document& document) { document.set_data(document.get_data() + "!"); });
  CHECK(
      names(searched(second.open(), {"kabar"}), "query kabar: hit 1: what is stored of the article differs"));
}

TEST_CASE("queries that are refused for both are no difference") {
  const auto both = searched(unchanged(), {"a OR", "\"tidak ditutup", "kabar"});
  CHECK(both.refused == 2);
  CHECK(both.searched == 1);
  CHECK(both.differences.empty());
}
