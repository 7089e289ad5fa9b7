#include "corpus/generate/article_generator.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "common/date.h"
#include "common/hash.h"
#include "corpus/generate/json_line.h"
#include "tests/corpus/generate/known.h"

using namespace warta::generating;

namespace {

/// Words in lower case and figures, of `articles` articles from the first one on.
class Sample {
 public:
  Sample(const ArticleGenerator& generator, std::uint64_t articles) {
    for (std::uint64_t i = 0; i < articles; ++i) {
      const auto body = generator.article(i).body;
      bytes_.push_back(body.size());
      add(body);
      types_.push_back(counts_.size());
      words_.push_back(total_);
    }
  }

  double mean_bytes() const {
    std::size_t sum = 0;
    for (const auto bytes : bytes_) sum += bytes;
    return static_cast<double>(sum) / static_cast<double>(bytes_.size());
  }

  std::size_t percentile(std::size_t percent) const {
    auto sorted = bytes_;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() * percent / 100];
  }

  /// Of the words, those that are among the `count` commonest.
  double share_of_commonest(std::size_t count) const {
    const auto sorted = by_frequency();
    std::size_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += sorted[i];
    return static_cast<double>(sum) / static_cast<double>(total_);
  }

  std::vector<std::size_t> by_frequency() const {
    std::vector<std::size_t> counts;
    for (const auto& [word, count] : counts_) counts.push_back(count);
    std::sort(counts.rbegin(), counts.rend());
    return counts;
  }

  double share_of_words_once() const {
    const auto once =
        std::count_if(counts_.begin(), counts_.end(), [](const auto& word) { return word.second == 1; });
    return static_cast<double>(once) / static_cast<double>(counts_.size());
  }

  /// Different words after so many articles.
  std::size_t types(std::size_t articles) const { return types_[articles - 1]; }
  std::size_t words(std::size_t articles) const { return words_[articles - 1]; }

 private:
  void add(std::string_view text) {
    std::string word;
    for (const char c : text) {
      if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      } else if (!word.empty()) {
        ++counts_[word];
        ++total_;
        word.clear();
      }
    }
  }

  std::map<std::string, std::size_t> counts_;
  std::size_t total_ = 0;
  std::vector<std::size_t> bytes_;
  std::vector<std::size_t> types_;
  std::vector<std::size_t> words_;
};

const Sample& sample() {
  static const Sample whole(ArticleGenerator(lexicon_words(), 1), 5'600);
  return whole;
}

std::string lines(const ArticleGenerator& generator, std::uint64_t begin, std::uint64_t end) {
  std::string lines;
  for (; begin < end; ++begin) lines += json_line(generator.article(begin));
  return lines;
}

}  // namespace

TEST_CASE("a seed gives these bytes, on any machine and with any compiler") {
  const ArticleGenerator generator(few_words(), 42);
  CHECK(warta::hash_hex(lines(generator, 0, 200)) == "e60e420ff4b7743f6fe32080a0d7b9fc");
  CHECK(warta::hash_hex(lines(generator, 5'000'000'000, 5'000'000'100)) ==
        "229c3a7f11a10eb8c45a50eb426e027a");
}

TEST_CASE("an article is the same whatever was asked for before") {
  const ArticleGenerator generator(few_words(), 7);
  const auto whole = lines(generator, 0, 100);
  CHECK(lines(generator, 0, 50) + lines(ArticleGenerator(few_words(), 7), 50, 100) == whole);
}

TEST_CASE("another seed gives other articles") {
  CHECK(ArticleGenerator(few_words(), 1).article(0).body != ArticleGenerator(few_words(), 2).article(0).body);
}

TEST_CASE("each line is an object of JSON with all fields filled in, and ids and addresses of its own") {
  const ArticleGenerator generator(lexicon_words(), 3);
  std::set<std::string> ids;
  std::set<std::string> urls;
  for (std::uint64_t i = 0; i < 1'000; ++i) {
    const auto line = json_line(generator.article(i));
    REQUIRE(std::count(line.begin(), line.end(), '\n') == 1);
    const auto object = nlohmann::json::parse(line);
    for (const auto* const field : {"id", "title", "url", "date", "source", "category", "author", "body"})
      REQUIRE_FALSE(object.at(field).get<std::string>().empty());
    REQUIRE(warta::parse_publication_time(object.at("date").get<std::string>()).has_value());
    ids.insert(object.at("id"));
    urls.insert(object.at("url"));
  }
  CHECK(ids.size() == 1'000);
  CHECK(urls.size() == 1'000);
}

TEST_CASE("bodies are as long as those of news: 1.8 kB on average, and spread as a logarithm is") {
  CHECK(sample().mean_bytes() == Approx(1'800).margin(100));
  CHECK(sample().percentile(5) == Approx(800).margin(100));
  CHECK(sample().percentile(50) == Approx(1'600).margin(100));
  CHECK(sample().percentile(95) == Approx(3'400).margin(250));
}

TEST_CASE("the commonest words make up what they do in news (Zipf's law)") {
  CHECK(sample().share_of_commonest(10) == Approx(.12).margin(.01));
  CHECK(sample().share_of_commonest(100) == Approx(.32).margin(.02));
  CHECK(sample().share_of_commonest(1'000) == Approx(.64).margin(.02));
  CHECK(sample().share_of_commonest(10'000) == Approx(.93).margin(.02));
  const auto counts = sample().by_frequency();
  const auto ratio = static_cast<double>(counts[99]) / static_cast<double>(counts[999]);
  CHECK(ratio == Approx(7.6).margin(1));
}

TEST_CASE("new words never end, and come more and more slowly (Heaps' law)") {
  // 50,000 different words in the first 1.44 million of real news.
  CHECK(sample().words(5'600) == Approx(1'440'000).epsilon(.05));
  CHECK(sample().types(5'600) == Approx(48'000).epsilon(.1));
  const auto growth = static_cast<double>(sample().types(5'600)) / static_cast<double>(sample().types(1'400));
  CHECK(growth == Approx(2.1).margin(.2));
  CHECK(sample().share_of_words_once() == Approx(.38).margin(.03));
}

TEST_CASE("words have companions: pairs of neighbours come again more often than chance has it") {
  const ArticleGenerator generator(lexicon_words(), 4);
  std::map<std::string, std::size_t> pairs;
  std::size_t total = 0;
  for (std::uint64_t i = 0; i < 2'000; ++i) {
    std::istringstream words(generator.article(i).body);
    std::string before;
    for (std::string word; words >> word; before = word) {
      ++pairs[before.append(1, ' ').append(word)];
      ++total;
    }
  }
  const auto once =
      std::count_if(pairs.begin(), pairs.end(), [](const auto& pair) { return pair.second == 1; });
  // .70 without companions, .50 in as many articles of real news.
  CHECK(static_cast<double>(once) / static_cast<double>(total) == Approx(.59).margin(.03));
}

TEST_CASE("one article in fifty is a near-copy: most paragraphs of an earlier one, under another address") {
  const ArticleGenerator generator(lexicon_words(), 5);
  std::uint64_t copies = 0;
  for (std::uint64_t i = 0; i < 10'000; ++i) {
    const auto original = generator.original_of(i);
    REQUIRE(original <= i);
    if (original == i) continue;
    ++copies;
    if (copies > 20) continue;
    const auto copied = generator.article(i);
    const auto source = generator.article(original);
    CHECK(copied.url != source.url);
    const auto begin = copied.body.find(". ") + 2;
    const auto sentence = copied.body.substr(begin, copied.body.find('.', begin) - begin);
    CHECK(source.body.find(sentence) != std::string::npos);
  }
  CHECK(copies == Approx(210).margin(45));
}

TEST_CASE("some pages hold lines that are no part of the article") {
  const ArticleGenerator generator(few_words(), 6);
  std::map<std::string_view, int> pages;
  for (std::uint64_t i = 0; i < 500; ++i) {
    const auto body = generator.article(i).body;
    for (const auto* const line :
         {"Baca juga: ", "ADVERTISEMENT", " -- ", "Google News", "Exit mobile version"})
      pages[line] += body.find(line) != std::string::npos ? 1 : 0;
  }
  CHECK(std::all_of(pages.begin(), pages.end(), [](const auto& line) { return line.second > 5; }));
  CHECK(pages["Baca juga: "] < 150);
}
