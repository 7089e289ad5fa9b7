#include "indexer/bulk/encoding/term_list.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/seeded_random.h"

using warta::indexing::encode_used_slots;
using warta::indexing::TermListEncoder;
using warta::tests::GlassCursor;
using warta::tests::SeededRandom;

namespace {

using Terms = std::map<std::string, std::uint32_t>;

std::string encode(TermListEncoder& encoder, const Terms& terms) {
  std::uint64_t length = 0;
  for (const auto& term : terms) length += term.second;
  encoder.begin(length, terms.size());
  // Eight bytes from a term's begin on are to be readable.
  std::vector<std::string> readable;
  for (const auto& term : terms)
    readable.push_back(term.first + std::string(TermListEncoder::kReadable, 'x'));
  std::size_t i = 0;
  for (const auto& [term, wdf] : terms)
    encoder.add(std::string_view(readable[i++]).substr(0, term.size()), wdf);
  return std::string(encoder.list());
}

/// By the rules of docs/index_schema.md.
Terms decode(const std::string& list) {
  Terms terms;
  if (list.empty()) return terms;
  GlassCursor cursor(list);
  const auto length = cursor.vint();
  const auto count = cursor.vint();
  std::uint64_t met = 0;
  std::string term;
  for (bool is_first = true; !cursor.at_end(); is_first = false) {
    std::size_t reused = is_first ? 0 : cursor.byte();
    std::optional<std::uint64_t> wdf;
    if (reused > term.size()) {
      wdf = reused / (term.size() + 1) - 1;
      reused %= term.size() + 1;
    }
    const std::size_t rest = cursor.byte();
    term = term.substr(0, reused).append(cursor.take(rest));
    if (!wdf) wdf = cursor.vint();
    met += *wdf;
    REQUIRE((terms.empty() || terms.rbegin()->first < term));
    terms.emplace(term, static_cast<std::uint32_t>(*wdf));
  }
  REQUIRE(terms.size() == count);
  REQUIRE(met == length);
  return terms;
}

std::string random_term(SeededRandom& random) {
  constexpr std::array<char, 5> kBytes = {'a', 'b', '\0', '\xff', 'Z'};
  std::string term(1 + random.below(std::size_t{1} << random.below(8)), 'a');
  for (auto& byte : term) byte = random.one_of(kBytes);
  // Mostly the same begins.
  if (!random.once_in(4)) term = std::string(random.below(100), 'a') + term;
  return term.substr(0, TermListEncoder::kMostTermBytes);
}

std::uint32_t random_wdf(SeededRandom& random) {
  return static_cast<std::uint32_t>(random.below(std::size_t{1} << random.below(33)));
}

}  // namespace

TEST_CASE("a document without terms has an empty list") {
  TermListEncoder encoder;
  encode(encoder, {{"a", 1}});
  CHECK(encode(encoder, {}).empty());
}

TEST_CASE("a term stands without what it shares with the one before, its count in the same byte if it fits") {
  TermListEncoder encoder;
  // 2 * (5 + 1) + 4: wdf 1 and four letters of "gempa".
  CHECK(encode(encoder, {{"gempa", 2}, {"gempi", 1}}) == "\x03\x02\x05gempa\x02\x10\x01i");
}

TEST_CASE("term lists of all kinds of terms and counts are read back") {
  SeededRandom random(5);
  TermListEncoder encoder;
  for (std::size_t round = 0; round < 400; ++round) {
    Terms terms;
    for (std::size_t i = random.below(120); i > 0; --i) terms[random_term(random)] = random_wdf(random);
    REQUIRE(decode(encode(encoder, terms)) == terms);
  }
}

TEST_CASE("at the limits of what a byte holds together counts are read back") {
  TermListEncoder encoder;
  for (std::size_t length = 1; length <= TermListEncoder::kMostTermBytes; ++length) {
    const std::string first(length, 'a');
    for (const auto reused : {std::size_t{0}, length / 2, length - 1, length}) {
      for (std::uint32_t wdf = 0; wdf <= 130; ++wdf) {
        auto second = first.substr(0, reused) + 'b';
        if (second.size() > TermListEncoder::kMostTermBytes) continue;
        const Terms terms = {{first, 1}, {second, wdf}};
        if (decode(encode(encoder, terms)) != terms) FAIL(length << ' ' << reused << ' ' << wdf);
      }
    }
  }
}

TEST_CASE("the slots that are used are counted from each other") {
  using namespace std::string_literals;
  CHECK(encode_used_slots(std::array<std::uint32_t, 1>{0}) == "\0"s);
  CHECK(encode_used_slots(std::array<std::uint32_t, 4>{0, 1, 3, 300}) == "\0\0\x01\xa8\x02"s);
}
