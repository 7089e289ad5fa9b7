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
  std::string rule(std::string_view /*term*/) override { return "first letter"; }
  warta::text::HyphenatedKind kind_of_hyphenated(std::string_view /*term*/) override {
    return warta::text::HyphenatedKind::compound;
  }
  std::string name() const override { return "first-letter"; }
};

}  // namespace

TEST_CASE("each word has its normal form and its stem") {
  CHECK(analyzed("DIBUKA, Jum'at 1.500") ==
        std::vector<std::string>{"dibuka/buka", "jumat/jumat", "1.500/1500"});
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

namespace {

/// "position:term/stem", with a + behind that of a whole.
std::vector<std::string> placed(std::string_view text) {
  Analyzer analyzer;
  std::vector<std::string> words;
  for (const auto& token : analyzer.analyze(text)) {
    words.push_back(std::to_string(token.position) + (token.whole ? "+:" : ":") + std::string(token.term) +
                    "/" + std::string(token.stem));
  }
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a word that stands twice is one token, and so is one with its affix") {
  CHECK(placed("Anak-anak di-upgrade, ke-50 sejak 1990-an") ==
        Words{"0:anak-anak/anak", "1:di-upgrade/upgrade", "2:ke-50/50", "3:sejak/sejak", "4:1990-an/1990"});
}

TEST_CASE("a pair gives itself and its parts") {
  CHECK(placed("undang-undang baru") ==
        Words{"0+:undang-undang/undang-undang", "0:undang/undang", "1:undang/undang", "2:baru/baru"});
}

TEST_CASE("other words with hyphens give their parts and what they make when joined") {
  CHECK(placed("Covid-19 se-Indonesia") == Words{"0+:covid19/covid19", "0:covid/covid", "1:19/19",
                                                 "2+:seindonesia/indonesia", "2:se/se",
                                                 "3:indonesia/indonesia"});
}

TEST_CASE("figures and chains of words give their parts alone") {
  CHECK(placed("2019-2020, 3-1") == Words{"0:2019/2019", "1:2020/2020", "2:3/3", "3:1/1"});
  CHECK(placed("a-b-c-d-e") == Words{"0:a/a", "1:b/b", "2:c/c", "3:d/d", "4:e/e"});
}

TEST_CASE("hyphens of all shapes are one, dashes between blanks are none") {
  for (const auto* const text : {"anak-anak", "anak\u2010anak", "anak\u2011anak", "anak\u2013anak"}) {
    CAPTURE(text);
    CHECK(placed(text) == Words{"0:anak-anak/anak"});
  }
  CHECK(placed("anak - anak") == placed("anak anak"));
  CHECK(placed("anak\u2014anak") == placed("anak anak"));
}

TEST_CASE("a whole covers its parts in the text") {
  Analyzer analyzer;
  const std::string text = "si Covid-19!";
  const auto tokens = analyzer.analyze(text);
  REQUIRE(tokens.size() == 4);
  CHECK(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin) == "Covid-19");
  CHECK(analyzer.rule_of(tokens[1]) == "joined");
  CHECK(analyzer.rule_of(tokens[3]) == "number");
}

TEST_CASE("the user's lexicon decides and is part of the description") {
  const auto lexicon = std::make_shared<warta::text::UserLexicon>(warta::text::UserLexicon::parse(
      "deepseek = seek", [](std::string_view term) { return std::string(term); }));
  Analyzer analyzer(lexicon);
  CHECK(analyzer.analyze("DeepSeek")[0].stem == "seek");
  CHECK(analyzer.description() != Analyzer().description());
}

TEST_CASE("of a text without blanks only the beginning is looked at") {
  Analyzer analyzer;
  const std::string text = std::string(1000000, 'a') + "-" + std::string(1000000, 'b');
  const auto tokens = analyzer.analyze(text);
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].term == std::string(100, 'a'));
  CHECK(tokens[1].begin == 1000001);
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
  CHECK_THAT(description, Contains("rules 2") && Contains("ICU ") && Contains("indonesian-1-") &&
                              Contains("stop words") && Contains(" yang"));
  CHECK(description == Analyzer().description());
  CHECK(description != Analyzer(std::make_unique<FirstLetterStemmer>()).description());
}
