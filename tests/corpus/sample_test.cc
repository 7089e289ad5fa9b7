// The bundled sample keeps what corpus/sample/README.md promises of it.

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "common/date.h"
#include "corpus/dump_reader.h"
#include "tests/corpus/records.h"

namespace {

const std::string kSample = std::string(WARTA_SOURCE_DIR) + "/corpus/sample/";

warta::tests::Records sample() {
  const warta::corpus::ReadingOptions options;
  warta::corpus::DumpReader reader({kSample + "articles.jsonl", true}, options);
  return warta::tests::read_all(reader);
}

std::size_t word_count(const std::string& text) {
  std::istringstream words(text);
  return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(words), {}));
}

std::map<std::string, std::string> queries() {
  std::map<std::string, std::string> by_id;
  std::ifstream lines(kSample + "queries.tsv");
  for (std::string line; std::getline(lines, line);) {
    const auto tab = line.find('\t');
    REQUIRE(tab != std::string::npos);
    by_id[line.substr(0, tab)] = line.substr(tab + 1);
  }
  return by_id;
}

struct Judgement {
  std::string query, iteration, article;
  int grade = -1;
};

std::vector<Judgement> judgements() {
  std::vector<Judgement> all;
  std::ifstream file(kSample + "qrels.txt");
  for (Judgement j; file >> j.query >> j.iteration >> j.article >> j.grade;) all.push_back(j);
  REQUIRE(file.eof());
  return all;
}

}  // namespace

TEST_CASE("the sample has at least 150 articles and no record that is none") {
  const auto records = sample();
  CHECK(records.articles.size() >= 150);
  CHECK(records.rejections.empty());
}

TEST_CASE("every sample article has an id of its own and a date that is understood") {
  std::set<std::string> ids;
  for (const auto& article : sample().articles) {
    CAPTURE(article.id);
    CHECK(ids.insert(article.id).second);
    CHECK(warta::parse_publication_time(article.date).has_value());
    CHECK(article.url.starts_with("https://" + article.source + "/"));
    CHECK_FALSE(article.title.empty());
    CHECK_FALSE(article.categories.empty());
  }
}

TEST_CASE("sample articles are 80 to 500 words long") {
  for (const auto& article : sample().articles) {
    CAPTURE(article.id);
    CHECK(word_count(article.body) >= 80);
    CHECK(word_count(article.body) <= 500);
  }
}

TEST_CASE("the sample comes from several outlets that cannot exist and from two years") {
  std::map<std::string, int> outlets;
  std::map<std::string, int> years;
  for (const auto& article : sample().articles) {
    ++outlets[article.source];
    ++years[article.date.substr(0, 4)];
    CHECK(article.source.ends_with(".example"));
  }
  CHECK(outlets.size() >= 5);
  REQUIRE(years.size() == 2);
  for (const auto& [year, count] : years) CHECK(count >= 50);
}

TEST_CASE("there are at least 40 queries of three kinds") {
  const auto all = queries();
  CHECK(all.size() >= 40);
  const auto of_kind = [&](auto is) {
    return std::count_if(all.begin(), all.end(), [&](const auto& q) { return is(q.second); });
  };
  CHECK(of_kind([](const std::string& q) { return q.find('"') != std::string::npos; }) >= 5);
  CHECK(of_kind([](const std::string& q) { return q.ends_with('?'); }) >= 10);
  CHECK(of_kind([](const std::string& q) { return !q.ends_with('?') && q.find('"') == std::string::npos; }) >=
        15);
}

TEST_CASE("judgements grade sample articles for sample queries from 0 to 3") {
  std::set<std::string> ids;
  for (const auto& article : sample().articles) ids.insert(article.id);
  const auto all = queries();
  std::set<std::pair<std::string, std::string>> judged;
  std::set<std::string> answered;
  for (const auto& [query, iteration, article, grade] : judgements()) {
    CAPTURE(query, article);
    CHECK(all.contains(query));
    CHECK(ids.contains(article));
    CHECK(iteration == "0");
    CHECK((grade >= 0 && grade <= 3));
    CHECK(judged.insert({query, article}).second);
    if (grade == 3) answered.insert(query);
  }
  CHECK(answered.size() == all.size());
}
