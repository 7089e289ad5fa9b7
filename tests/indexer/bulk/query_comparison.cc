#include "tests/indexer/bulk/query_comparison.h"

#include <memory>
#include <optional>

#include "common/errors.h"
#include "common/query/query_parser.h"
#include "searcher/wanted_search.h"

namespace warta::tests {
namespace {

/// What became of a query in one index: it was refused, could not be searched for, or has a result.
struct Outcome {
  std::string compiled;
  std::string refusal;
  std::string failure;
  searching::SearchResult result;
};

class QueryComparison {
 public:
  QueryComparison(const Xapian::Database& first, const Xapian::Database& second,
                  const SearchComparison& comparison)
      : first_(first),
        second_(second),
        limit_(comparison.limit),
        analyzer_(comparison.lexicon),
        both_{IndexDifferences(comparison.most_named)} {}

  void compare(const std::string& query) {
    const auto in_first = search(first_, query);
    const auto in_second = search(second_, query);
    expect_equal(query, "what it is compiled to", in_first.compiled, in_second.compiled);
    expect_equal(query, "the refusal", in_first.refusal, in_second.refusal);
    expect_equal(query, "the failure", in_first.failure, in_second.failure);
    compare_results(query, in_first.result, in_second.result);
    if (!in_first.refusal.empty() && !in_second.refusal.empty()) {
      ++both_.refused;
      return;
    }
    ++both_.searched;
    if (!in_first.result.hits.empty()) ++both_.with_hits;
  }

  const SearchedBoth& both() const { return both_; }

 private:
  Outcome search(const Xapian::Database& database, const std::string& query) {
    searching::SearchRequest request;
    request.limit = limit_;
    Outcome outcome;
    try {
      searching::Wanted wanted;
      wanted.query = query::parse_query(query);
      wanted.weights = searching::weights_of(request.ranking);
      outcome.compiled = compile_wanted(wanted, analyzer_, database).query.serialise();
      const auto lengths = std::make_shared<searching::DocumentLengths>();
      outcome.result = search_wanted(wanted, analyzer_, database, request, lengths).result;
    } catch (const UsageError& error) {
      outcome.refusal = error.what();
    } catch (const Xapian::Error& error) {
      outcome.failure = error.get_description();
    }
    return outcome;
  }

  template <typename Value>
  void expect_equal(const std::string& query, const char* what, const Value& first, const Value& second) {
    both_.differences.expect_equal(first, second, [&] { return fmt::format("query {}: {}", query, what); });
  }

  void compare_results(const std::string& query, const searching::SearchResult& first,
                       const searching::SearchResult& second) {
    expect_equal(query, "matches", first.matches, second.matches);
    expect_equal(query, "whether all matches were counted", first.exact, second.exact);
    expect_equal(query, "hits", first.hits.size(), second.hits.size());
    for (std::size_t i = 0; i < std::min(first.hits.size(), second.hits.size()); ++i)
      compare_hits(query, first.hits[i], second.hits[i]);
  }

  void compare_hits(const std::string& query, const searching::Hit& first, const searching::Hit& second) {
    const auto of = [&](const char* what) {
      return [&, what] { return fmt::format("query {}: hit {}: {}", query, first.rank, what); };
    };
    auto& differences = both_.differences;
    differences.expect_equal(first.rank, second.rank, of("rank"));
    differences.expect_equal(first.score, second.score, of("score"));
    differences.expect_equal(first.article.id, second.article.id, of("article"));
    if (first.article.id == second.article.id && !(first.article == second.article))
      differences.add([&] { return of("what is stored of the article")() + " differs"; });
  }

  const Xapian::Database& first_;
  const Xapian::Database& second_;
  std::uint32_t limit_;
  text::Analyzer analyzer_;
  SearchedBoth both_;
};

}  // namespace

SearchedBoth compare_queries(const Xapian::Database& first, const Xapian::Database& second,
                             const std::vector<std::string>& queries, const SearchComparison& comparison) {
  QueryComparison both(first, second, comparison);
  for (const auto& query : queries) both.compare(query);
  return both.both();
}

}  // namespace warta::tests
