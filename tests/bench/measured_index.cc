#include "tests/bench/measured_index.h"

#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "common/text/analyzer.h"
#include "tests/bench/measured_articles.h"
#include "tests/bench/measured_postings.h"
#include "tests/indexer/bulk/index_building.h"
#include "tests/temporary_directory.h"

namespace warta::bench {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kQueries = 100;

/// Worth asking for, and without a sign that the query language reads otherwise.
bool is_plain(std::string_view word) {
  constexpr std::size_t kLetters = 4;
  return word.size() >= kLetters &&
         word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

Words title_words(const std::string& title, text::Analyzer& analyzer) {
  Words words;
  for (const auto& token : analyzer.analyze(title)) {
    if (!token.whole && is_plain(token.term)) words.emplace_back(token.term);
  }
  return words;
}

/// The first two plain neighbours in the second half of a body; empty where there are none.
Words neighbours(const Words& body) {
  for (auto i = body.size() / 2; i + 1 < body.size(); ++i) {
    if (is_plain(body[i]) && is_plain(body[i + 1]) && body[i] != body[i + 1]) return {body[i], body[i + 1]};
  }
  return {};
}

std::string joined(const Words& words, std::size_t most) {
  return fmt::format("{}", fmt::join(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(most), " "));
}

/// What a query is made of.
struct Source {
  const StoredArticle& article;
  const Words& title;
  const Words& body;
  std::size_t number = 0;  // of the query
};

/// Of at least `least` words of the title; empty where it has fewer.
std::string list_of(const Source& source, std::size_t least) {
  const auto wanted = least + source.number % 3;
  return source.title.size() < wanted ? "" : joined(source.title, wanted);
}

/// Two neighbours with something before, between and behind them.
std::string pair_of(const Source& source, std::string_view sign, std::string_view between) {
  const auto pair = neighbours(source.body);
  return pair.empty() ? "" : fmt::format("{}{}{}{}{}", sign, pair[0], between, pair[1], sign);
}

std::string narrowed(const std::string& words, std::string_view field, std::string_view value) {
  return words.empty() || value.empty() ? "" : fmt::format("{} {}:{}", words, field, value);
}

/// Empty where the article gives none.
std::string query_of(QueryKind kind, const Source& source) {
  const auto& title = source.title;
  switch (kind) {
    case QueryKind::keywords:
      return list_of(source, 1);
    case QueryKind::long_lists:
      return list_of(source, 4);
    case QueryKind::required:
      return title.size() < 2 ? "" : fmt::format("+{} +{}", title[0], title[1]);
    case QueryKind::phrases:
      return pair_of(source, "\"", " ");
    case QueryKind::near:
      return pair_of(source, "", " NEAR/5 ");
    case QueryKind::prefixes:
      return title.empty() ? "" : title[0].substr(0, 4) + "*";
    case QueryKind::spellings:
      return title.empty() ? "" : title[0] + "~";
    case QueryKind::filters:
      return narrowed(list_of(source, 1), "sumber", source.article.source);
    case QueryKind::days:
      return narrowed(list_of(source, 1), "tanggal", source.article.date.substr(0, 4));
  }
  return "";
}

}  // namespace

const Xapian::Database& measured_index() {
  static const tests::TemporaryDirectory directory;
  static const auto built = [] {
    const auto path = directory.path("index");
    tests::build_in_bulk(path, measured_articles(), tests::ample());
    return Xapian::Database(path);
  }();
  return built;
}

std::vector<std::string> measured_queries(QueryKind kind) {
  constexpr std::size_t kStep = 17;  // so that all parts of the articles are drawn from
  text::Analyzer analyzer;
  std::vector<std::string> queries;
  for (std::size_t i = 0; queries.size() < kQueries; i += kStep) {
    const auto place = i % measured_articles().size();
    const auto& article = measured_articles()[place].stored;
    const auto title = title_words(article.title, analyzer);
    auto query = query_of(kind, {article, title, measured_words()[place], queries.size()});
    if (!query.empty()) queries.push_back(std::move(query));
  }
  return queries;
}

}  // namespace warta::bench
