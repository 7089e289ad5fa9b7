#include "tests/indexer/bulk/index_queries.h"

#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "corpus/dump_reader.h"
#include "indexer/document_builder.h"
#include "tests/indexer/bulk/query_comparison.h"

using warta::tests::IndexQueries;

namespace {

/// The bundled sample in memory.
Xapian::WritableDatabase sample() {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  warta::indexing::DocumentBuilder builder;
  const warta::corpus::ReadingOptions options;  // which the reader refers to
  warta::corpus::DumpReader reader({std::string(WARTA_SOURCE_DIR) + "/corpus/sample/articles.jsonl", true},
                                   options);
  while (const auto record = reader.next()) {
    if (const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record))
      database.add_document(builder.build(warta::indexing::prepare(read->article)));
  }
  return database;
}

}  // namespace

TEST_CASE("queries of every kind are understood and find something") {
  const auto database = sample();
  IndexQueries queries(database);
  for (std::size_t kind = 0; kind < IndexQueries::kinds().size(); ++kind) {
    CAPTURE(IndexQueries::kinds()[kind]);
    std::vector<std::string> made;
    made.reserve(50);
    for (int i = 0; i < 50; ++i) made.push_back(queries.make(kind));
    const auto both = warta::tests::compare_queries(database, database, made);
    CHECK(both.searched >= 40);
    CHECK(both.with_hits >= 20);
    CHECK(std::set<std::string>(made.begin(), made.end()).size() >= 20);
  }
}

TEST_CASE("queries are the same for the same index and seed") {
  const auto database = sample();
  CHECK(IndexQueries(database).make_all(500) == IndexQueries(database).make_all(500));
  CHECK(IndexQueries(database).make_all(500) != IndexQueries(database, 2).make_all(500));
}

TEST_CASE("an index without articles is refused") {
  const Xapian::WritableDatabase empty("", Xapian::DB_BACKEND_INMEMORY);
  CHECK_THROWS_AS(IndexQueries(empty), std::invalid_argument);
}
