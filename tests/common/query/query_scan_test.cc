// Compiled queries find in an index just the articles that reading all of them finds.

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <xapian.h>

#include "common/errors.h"
#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "common/query/query_printer.h"
#include "corpus/dump_reader.h"
#include "indexer/index/xapian_writer.h"
#include "tests/common/query/random_query.h"
#include "tests/common/query/scanned_article.h"
#include "tests/temporary_directory.h"

using warta::tests::QueryScan;
using warta::tests::RandomQuery;
using warta::tests::ScannedArticle;
using Ids = std::set<std::string>;

namespace {

/// Articles of a dump in an index, and beside it as they are scanned.
class TwoWays {
 public:
  TwoWays(const std::string& dump, std::size_t most) {
    const warta::corpus::ReadingOptions options;
    warta::corpus::DumpReader reader({dump, true}, options);
    std::filesystem::create_directories(path());
    warta::indexing::XapianWriter writer(path(), nullptr);
    const auto maker = writer.document_maker();
    while (articles_.size() < most) {
      const auto record = reader.next();
      if (!record) break;
      const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record);
      if (read == nullptr) continue;
      const auto prepared = warta::indexing::prepare(read->article);
      writer.put(prepared, maker->make(prepared));
      articles_.push_back(prepared.stored);
      scanned_.push_back(warta::tests::scan(prepared, analyzer_));
    }
    writer.commit();
    database_ = Xapian::Database(path());
    for (const auto& article : articles_) ids_.push_back(article.id);
  }

  const std::vector<warta::StoredArticle>& articles() const { return articles_; }

  /// Document ids count the articles in the order in which they were put, from 1.
  Ids found_in_index(const warta::query::Query& query) {
    Xapian::Enquire enquire(database_);
    enquire.set_query(compile(query, {}, analyzer_, database_).query);
    Ids found;
    const auto matches = enquire.get_mset(0, database_.get_doccount());
    for (auto match = matches.begin(); match != matches.end(); ++match) found.insert(ids_.at(*match - 1));
    return found;
  }

  Ids found_by_scan(const warta::query::Query& query) {
    QueryScan scan(analyzer_);
    Ids found;
    for (const auto& article : scanned_) {
      if (scan.matches(query.root, article)) found.insert(article.id);
    }
    return found;
  }

 private:
  std::string path() const { return directory_.path("index"); }

  warta::tests::TemporaryDirectory directory_;
  warta::text::Analyzer analyzer_;
  std::vector<warta::StoredArticle> articles_;
  std::vector<ScannedArticle> scanned_;
  std::vector<std::string> ids_;
  Xapian::Database database_;
};

/// Compares `count` queries; those that are refused, as for reaching too many words, are passed over.
void compare(TwoWays& both, int count, unsigned seed) {
  RandomQuery random(both.articles(), seed);
  int compared = 0;
  int found = 0;
  for (int made = 0; compared < count && made < 2 * count; ++made) {
    const auto text = random.make();
    CAPTURE(text);
    warta::query::Query query;
    Ids by_index;
    try {
      query = warta::query::parse_query(text);
      by_index = both.found_in_index(query);
    } catch (const warta::UsageError&) {
      continue;
    }
    ++compared;
    const auto by_scan = both.found_by_scan(query);
    found += by_scan.empty() ? 0 : 1;
    CHECK(by_index == by_scan);
    if (made % 10 == 0)
      CHECK(both.found_in_index(warta::query::parse_query(print_query(query.root))) == by_scan);
  }
  CHECK(compared == count);
  CHECK(found > count / 2);
}

}  // namespace

TEST_CASE("600 random queries find in the index of the sample what reading it finds") {
  TwoWays both(std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl", 10'000);
  compare(both, 600, 1);
}

TEST_CASE("600 random queries find in an index of 3,000 articles what reading them finds") {
  const auto dump = std::string(WARTA_SOURCE_DIR) + "/../shared/data/news/click_id.jsonl.zst";
  if (!std::filesystem::exists(dump)) {
    WARN("skipped: " << dump << " is not there");
    return;
  }
  TwoWays both(dump, 3000);
  compare(both, 600, 2);
}
