#include "common/text/analyzer.h"

#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::text::Analyzer;

namespace {

/// "term/stem" for each word.
std::vector<std::string> analyzed(std::string_view text) {
  Analyzer analyzer;
  std::vector<std::string> words;
  for (const auto& token : analyzer.analyze(text))
    words.push_back(std::string(token.term) + "/" + std::string(token.stem));
  return words;
}

/// A stemmer that tells itself apart from the real one.
class FirstLetterStemmer final : public warta::text::Stemmer {
 public:
  std::string stem(std::string_view term) override { return std::string(term.substr(0, 1)); }
  std::string name() const override { return "first-letter"; }
};

}  // namespace

TEST_CASE("each word has its normal form and its stem") {
  CHECK(analyzed("DIBUKA, Jum'at 1.500") ==
        std::vector<std::string>{"dibuka/buka", "jumat/jumat", "1.500/1.500"});
}

TEST_CASE("offsets lead back to the word as it was written") {
  Analyzer analyzer;
  const std::string text = "“DeepSeek” membuka";
  const auto tokens = analyzer.analyze(text);
  REQUIRE(tokens.size() == 2);
  CHECK(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin) == "DeepSeek");
}

TEST_CASE("capitals make no difference to the stem") {
  CHECK(analyzed("Membuka") == analyzed("membuka"));
  CHECK(analyzed("MEMBUKA") == analyzed("membuka"));
}

TEST_CASE("overlong words are cut at the same place every time") {
  Analyzer analyzer;
  const auto tokens = analyzer.analyze(std::string(99, 'a') + "ж" + std::string(500, 'b'));
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].term == std::string(99, 'a'));
  CHECK(tokens[0].end == 601);
}

TEST_CASE("what came before changes nothing") {
  Analyzer used;
  for (int i = 0; i < 300000; ++i) used.analyze("kata" + std::to_string(i));
  const std::string text = "Sberbank membuka kata7";
  const auto tokens = used.analyze(text);
  Analyzer fresh;
  const auto expected = fresh.analyze(text);
  REQUIRE(tokens.size() == expected.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    CHECK(tokens[i].term == expected[i].term);
    CHECK(tokens[i].stem == expected[i].stem);
  }
}

TEST_CASE("the description names all that the terms depend on") {
  const auto description = Analyzer().description();
  CHECK_THAT(description, Contains("rules 1") && Contains("ICU ") && Contains("snowball-indonesian-2") &&
                              Contains("stop words") && Contains(" yang"));
  CHECK(description == Analyzer().description());
  CHECK(description != Analyzer(std::make_unique<FirstLetterStemmer>()).description());
}
