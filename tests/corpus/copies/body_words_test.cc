#include "corpus/copies/body_words.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::BodyWord;
using warta::corpus::BodyWords;

namespace {

std::vector<BodyWord> words_of(std::string_view body) {
  BodyWords words(body);
  std::vector<BodyWord> all;
  while (const auto word = words.next()) all.push_back(*word);
  return all;
}

/// The words with their lengths, as `letters7` and `number3`.
std::vector<std::string> shapes(std::string_view body) {
  std::vector<std::string> all;
  for (const auto& word : words_of(body))
    all.push_back((word.number ? "number" : "letters") + std::to_string(word.length));
  return all;
}

bool same_words(std::string_view first, std::string_view second) {
  const auto a = words_of(first);
  const auto b = words_of(second);
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const BodyWord& x, const BodyWord& y) { return x.hash == y.hash; });
}

using Shapes = std::vector<std::string>;

}  // namespace

TEST_CASE("words are runs of letters and numbers") {
  CHECK(shapes("Warga, desa-desa 12 rumah") ==
        Shapes{"letters5", "letters4", "letters4", "number2", "letters5"});
  CHECK(shapes("Rp757.000 covid19x") == Shapes{"letters2", "number6", "letters5", "number2", "letters1"});
  CHECK(shapes("18/09/2019 1.250,5. 7, 8") ==
        Shapes{"number2", "number1", "number4", "number5", "number1", "number1"});
  CHECK(shapes("").empty());
  CHECK(shapes(" \n.,-!\x01\x7f").empty());
  CHECK(shapes("0 00,0") == Shapes{"number0", "number0"});
}

TEST_CASE("what outlets write differently is the same") {
  CHECK(same_words("Kami PERGI", "kami pergi"));
  CHECK(same_words("Rp757.000", "rp 757,000"));
  CHECK(same_words("09.30", "9.30"));
  CHECK(same_words("“Kami pergi,” katanya – lalu…", "\"Kami pergi,\" katanya - lalu..."));
  CHECK(same_words("Ma’ruf\xc2\xa0pulang", "Ma'ruf pulang"));
  CHECK(same_words("\xef\xbb\xbfKami \xef\xbf\xbdpergi\xef\xbf\xbd", "kami pergi"));
}

TEST_CASE("what differs in words or numbers is different") {
  CHECK_FALSE(same_words("kami pergi", "kami pergi lagi"));
  CHECK_FALSE(same_words("757", "758"));
  CHECK_FALSE(same_words("757", "7570"));
  CHECK_FALSE(same_words("é", "è"));
}

TEST_CASE("bytes that are not ASCII belong to words also where they are broken") {
  CHECK(shapes("\xc3\xa9t\xc3\xa9 \xff\xfe \x80") == Shapes{"letters5", "letters2", "letters1"});
  CHECK(shapes("a\xe2") == Shapes{"letters2"});
  CHECK(shapes("a\xe2\x80") == Shapes{"letters3"});
  CHECK(shapes("\xc2") == Shapes{"letters1"});
  CHECK(shapes("\xef\xbb") == Shapes{"letters2"});
  CHECK(shapes(std::string_view("a\0b", 3)) == Shapes{"letters1", "letters1"});
}

TEST_CASE("hashes of words are FNV-1a") {
  CHECK(words_of("foobar").front().hash == 0x85944171f73967e8U);
  CHECK(words_of("FooBar").front().hash == 0x85944171f73967e8U);
  CHECK(words_of("a").front().hash == 0xaf63dc4c8601ec8cU);
}
