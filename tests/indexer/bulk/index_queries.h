// Queries of all kinds of the language, made of what an index holds.
//
// The words of an index without regard to how often they occur, words and passages of its articles, its
// sources, authors, categories, ids and dates, are what the queries are made of; so rare words and common
// ones are met, and most queries find something.
#ifndef WARTA_TESTS_INDEXER_BULK_INDEX_QUERIES_H_
#define WARTA_TESTS_INDEXER_BULK_INDEX_QUERIES_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/stored_article.h"
#include "tests/common/query/random_query.h"
#include "tests/indexer/bulk/seeded_random.h"

namespace warta::tests {

/// Not thread-safe. The same queries for the same index and seed; keeps the index's words and up to
/// kArticlesKept of its articles in memory.
class IndexQueries {
 public:
  static constexpr std::size_t kArticlesKept = 2'000;

  /// Of `database`, which must have an article with words of ASCII in title and body, as news does.
  explicit IndexQueries(const Xapian::Database& database, std::uint64_t seed = 1);

  /// What kinds there are, in words: "phrase".
  static std::vector<std::string_view> kinds();

  /// A query of kind `kind`, by its place in kinds().
  std::string make(std::size_t kind);

  /// `count` queries, the kinds by turns.
  std::vector<std::string> make_all(std::size_t count);

 private:
  struct Kind {
    std::string_view name;
    std::string (IndexQueries::*make)();
  };
  static const std::vector<Kind>& table();

  void read_words(const Xapian::Database& database);
  void read_articles(const Xapian::Database& database);

  const StoredArticle& article() { return random_.one_of(articles_); }
  std::vector<std::string> passage(const std::string& text, std::size_t count);
  std::vector<std::string> body_passage(std::size_t count);
  std::vector<std::string> title_passage(std::size_t count);
  std::string word();
  std::string rare_word() { return random_.one_of(words_); }
  std::string distance();
  std::string day();

  std::string keywords();
  std::string rare_keywords();
  std::string sentence();
  std::string phrase();
  std::string phrases();
  std::string near();
  std::string prefix();
  std::string fuzzy();
  std::string exact_form();
  std::string weighted();
  std::string marked();
  std::string operators();
  std::string in_title();
  std::string title_phrase();
  std::string source();
  std::string author();
  std::string category();
  std::string language();
  std::string id();
  std::string date();
  std::string dates();
  std::string filters_alone();
  std::string stop_words();
  std::string tree() { return trees_->make(); }

  SeededRandom random_;
  std::vector<std::string> words_;
  std::vector<StoredArticle> articles_;
  std::unique_ptr<RandomQuery> trees_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_INDEX_QUERIES_H_
