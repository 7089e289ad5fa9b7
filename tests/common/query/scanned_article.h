// Searches articles without an index, by reading them: what the compiled queries are tested against. Written
// from docs/query_syntax.md, not from the compiler.
#ifndef WARTA_TESTS_COMMON_QUERY_SCANNED_ARTICLE_H_
#define WARTA_TESTS_COMMON_QUERY_SCANNED_ARTICLE_H_

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/query/query.h"
#include "common/text/analyzer.h"
#include "indexer/prepared_article.h"

namespace warta::tests {

/// A part of an article: its words' forms and stems with their positions, which count from 0.
struct ScannedText {
  std::map<std::string, std::vector<long>> forms;
  std::vector<std::string> form_list;  ///< the same forms
  std::set<std::string> stems;
};

struct ScannedArticle {
  std::string id;
  ScannedText title;
  ScannedText body;
  std::map<query::FilterField, std::set<std::string>> marks;
  std::optional<std::chrono::year_month_day> day;
};

ScannedArticle scan(const indexing::PreparedArticle& article, text::Analyzer& analyzer);

/// Reads a query's words once and then matches articles against it. Not thread-safe.
class QueryScan {
 public:
  /// `analyzer` must outlive it.
  explicit QueryScan(text::Analyzer& analyzer) : analyzer_(analyzer) {}

  bool matches(const query::Node& root, const ScannedArticle& article);

 private:
  /// A word, and what it is made of if it is a compound.
  struct Word {
    std::string form;
    std::string stem;
    std::vector<Word> parts;
  };
  using Texts = std::vector<const ScannedText*>;

  bool match(const query::Node& node, const ScannedArticle& article, const Texts& texts);
  bool match_list(const query::List& list, const ScannedArticle& article, const Texts& texts);
  std::vector<Word> all_words(const std::string& text);
  const std::vector<Word>& words(const std::string& text);
  bool has_all_words(const std::string& text, const Texts& texts);
  std::vector<std::string> single_words(const std::string& text);

  text::Analyzer& analyzer_;
  std::map<std::string, std::vector<Word>> words_;
  std::map<std::string, std::unordered_map<std::string, bool>> near_;  // is a form spelled nearly as a word?
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_COMMON_QUERY_SCANNED_ARTICLE_H_
