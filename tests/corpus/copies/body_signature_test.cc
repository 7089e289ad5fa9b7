#include "corpus/copies/body_signature.h"

#include <cmath>
#include <string>

#include <catch2/catch.hpp>

#include "tests/corpus/copies/stories.h"

using warta::corpus::BodySignature;
using warta::corpus::sign_body;
using warta::tests::replaced;
using warta::tests::story;
using warta::tests::WordSource;

namespace {

/// Requires that `body` has one.
BodySignature signature(std::string_view body) {
  const auto signed_body = sign_body(body);
  REQUIRE(signed_body);
  return *signed_body;
}

std::string hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 15U];
  }
  return text;
}

constexpr std::string_view kShort =
    "Simak foto lengkapnya di halaman berikut, hari ini pukul 19.30 waktu setempat";

}  // namespace

TEST_CASE("signatures stay what they are in indexes") {
  CHECK(hex(signature(story()).encode()) ==
        "01bce13c6faa76886b5d735cae5e0555b82a917e3b57a7b541e3ecf8b5294955d9ecc49b81cdeab70c739d4597cd9890a2b3"
        "a51f99b8a0c0ed469c089b5e0297");
  CHECK(hex(signature(kShort).encode()) ==
        "021dfb6c3db34782a30000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        "0000000000000000000000000000");
  CHECK(signature(story()).key() == 0x7f4e22a6d48548f4U);
}

TEST_CASE("the byte form is read back") {
  for (const auto& body : {story(), std::string(kShort)}) {
    const auto bytes = signature(body).encode();
    REQUIRE(bytes.size() == BodySignature::kBytes);
    REQUIRE(BodySignature::decode(bytes));
    CHECK(*BodySignature::decode(bytes) == signature(body));
    CHECK(BodySignature::decode(bytes)->key() == signature(body).key());
  }
}

TEST_CASE("bytes that are no signature are not read") {
  const auto bytes = signature(kShort).encode();
  CHECK_FALSE(BodySignature::decode(""));
  CHECK_FALSE(BodySignature::decode(bytes.substr(1)));
  CHECK_FALSE(BodySignature::decode(bytes + '\0'));
  CHECK_FALSE(BodySignature::decode(std::string(BodySignature::kBytes, '\0')));
  CHECK_FALSE(BodySignature::decode(std::string(BodySignature::kBytes, '\3')));
  CHECK_FALSE(BodySignature::decode(bytes.substr(0, bytes.size() - 1) + '\1'));
}

TEST_CASE("case, punctuation and the way numbers are written do not count") {
  auto other = replaced(story(), "\"", "”");
  other = replaced(other, "Rp1,75", "RP 1.75");
  other = replaced(other, "(3/2/2025)", "03-02-2025");
  other = replaced(other, "Warga", "WARGA");
  REQUIRE(other != story());
  CHECK(signature(other) == signature(story()));
}

TEST_CASE("short bodies are told apart by any word") {
  CHECK(signature(kShort).exact());
  CHECK(signature(kShort).resemblance(signature(replaced(std::string(kShort), "foto", "FOTO:"))) == 1);
  CHECK(signature(kShort).resemblance(signature(replaced(std::string(kShort), "di", "ke"))) == 0);
  CHECK(signature(kShort).resemblance(signature(story())) == 0);
  CHECK(signature(story()).resemblance(signature(kShort)) == 0);
  CHECK(signature(kShort).bands() == 1);
}

TEST_CASE("how short bodies are judged depends on their number of words") {
  WordSource source(1);
  const auto words = [&](std::size_t count) { return sign_body(source.words(count)); };
  CHECK_FALSE(words(0));
  CHECK_FALSE(words(warta::corpus::kWordsToBeSigned - 1));
  CHECK(words(warta::corpus::kWordsToBeSigned)->exact());
  CHECK(words(warta::corpus::kWordsToBeJudged - 1)->exact());
  CHECK_FALSE(words(warta::corpus::kWordsToBeJudged)->exact());
}

TEST_CASE("a long body of few different words is told apart by any word") {
  std::string same;
  for (int i = 0; i < 1000; ++i) same += "lorem ";
  CHECK(signature(same).exact());
  CHECK(signature(same).resemblance(signature(same + "lorem")) == 0);
  std::string little;
  for (int i = 0; i < 100; ++i) little += "ya di ke ";
  CHECK(signature(little).exact());
}

TEST_CASE("resemblance is symmetric and 1 for the same") {
  const auto whole = signature(story());
  for (std::size_t cut = 0; cut < warta::tests::kBridge.size(); ++cut) {
    const auto part = signature(story(cut));
    CHECK(whole.resemblance(part) == part.resemblance(whole));
    CHECK(whole.resemblance(part) > 0.6);
    CHECK(whole.resemblance(part) < 1);
  }
  CHECK(whole.resemblance(whole) == 1);
}

TEST_CASE("resemblance is the share of features in common") {
  // Of two bodies with 300 words in common and `own` of their own each, of all different words.
  for (const std::size_t own : {0U, 30U, 75U, 150U, 300U, 900U}) {
    constexpr double kCommon = 300;
    const double expected = kCommon / (kCommon + 2 * static_cast<double>(own));
    constexpr int kPairs = 100;
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= kPairs; ++seed) {
      WordSource source(seed * 1000 + own);
      const auto common = source.words(300);
      const auto first = signature(common + source.words(own));
      const auto second = signature(common + source.words(own));
      CHECK(std::abs(first.resemblance(second) - expected) < 0.2);
      sum += first.resemblance(second);
    }
    CHECK(std::abs(sum / kPairs - expected) < 0.025);
  }
}

TEST_CASE("numbers count more than words") {
  const auto words_changed = replaced(replaced(story(), "lega", "senang"), "perahu", "sampan");
  const auto numbers_changed = replaced(replaced(story(), "85", "86"), "40", "45");
  const auto whole = signature(story());
  CHECK(whole.resemblance(signature(numbers_changed)) < whole.resemblance(signature(words_changed)));
}

TEST_CASE("any bytes have the same signature each time") {
  WordSource source(7);
  for (std::size_t length = 0; length < 3000; length += 37) {
    std::string bytes;
    while (bytes.size() < length) bytes += static_cast<char>(source.number());
    const auto once = sign_body(bytes);
    CHECK(once == sign_body(bytes));
    if (once) CHECK(BodySignature::decode(once->encode()) == once);
  }
  CHECK_FALSE(sign_body(std::string(1U << 20U, 'x')));
  CHECK_FALSE(sign_body(std::string(1U << 20U, '\0')));
  CHECK_FALSE(sign_body(std::string(1U << 20U, '1')));
  CHECK_FALSE(sign_body(std::string(1U << 20U, '\xe2')));
}
