#include "indexer/bulk/encoding/posting_chunks.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/glass_keys.h"
#include "tests/indexer/bulk/seeded_random.h"

using warta::indexing::PostingChunks;
using warta::tests::GlassCursor;
using warta::tests::GlassKeyType;
using warta::tests::GlassTableName;
using warta::tests::read_glass_key;
using warta::tests::SeededRandom;

namespace {

using Posting = std::pair<std::uint32_t, std::uint32_t>;
using Postings = std::vector<Posting>;
using Entries = std::vector<std::pair<std::string, std::string>>;

const std::string kTerm = "gempa";
const std::string kLengthsKey("\0\xe0", 2);

void add_all(PostingChunks& chunks, const Postings& postings) {
  for (const auto& [document, wdf] : postings) chunks.add(document, wdf);
}

Entries term_entries(PostingChunks& chunks, const Postings& postings) {
  add_all(chunks, postings);
  Entries entries;
  chunks.finish_term(kTerm,
                     [&](std::string_view key, std::string_view tag) { entries.emplace_back(key, tag); });
  return entries;
}

Entries term_entries(const Postings& postings) {
  PostingChunks chunks;
  return term_entries(chunks, postings);
}

/// What a list's chunks say of it.
struct ReadList {
  std::uint64_t count = 0;
  std::uint64_t occurrences = 0;
  Postings postings;
};

void read_chunk(const std::string& key, const std::string& tag, bool is_last, ReadList& list) {
  const auto read_key = read_glass_key(GlassTableName::postlist, key);
  GlassCursor cursor(tag);
  auto document = read_key.document;
  if (list.postings.empty()) {
    list.count = cursor.vint();
    list.occurrences = cursor.vint();
    document = static_cast<std::uint32_t>(cursor.vint() + 1);
  }
  REQUIRE(cursor.flag() == is_last);
  const auto last = document + cursor.vint();
  const auto before_body = cursor.left();
  for (bool is_first = true; !cursor.at_end(); is_first = false) {
    // A chunk that is full takes no more.
    REQUIRE(before_body - cursor.left() < PostingChunks::kBodyBytes);
    if (!is_first) document += static_cast<std::uint32_t>(cursor.vint() + 1);
    list.postings.emplace_back(document, cursor.vint());
  }
  REQUIRE(document == last);
  if (!is_last) REQUIRE(before_body >= PostingChunks::kBodyBytes);
}

ReadList read(const Entries& entries) {
  ReadList list;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i > 0) REQUIRE(entries[i - 1].first < entries[i].first);
    read_chunk(entries[i].first, entries[i].second, i + 1 == entries.size(), list);
  }
  return list;
}

Postings random_postings(SeededRandom& random, std::size_t count) {
  Postings postings;
  std::uint32_t document = 0;
  for (std::size_t i = 0; i < count; ++i) {
    document += 1 + static_cast<std::uint32_t>(random.below(std::size_t{1} << random.below(12)));
    postings.emplace_back(document,
                          static_cast<std::uint32_t>(random.below(std::size_t{1} << random.below(20))));
  }
  return postings;
}

}  // namespace

TEST_CASE("a list without postings has no entry") {
  CHECK(term_entries({}).empty());
  PostingChunks chunks;
  chunks.finish_lengths(kLengthsKey, [](std::string_view, std::string_view) { FAIL(); });
}

TEST_CASE("a short list is one chunk under the term itself") {
  using namespace std::string_literals;
  const auto entries = term_entries({{5, 2}, {9, 1}});
  REQUIRE(entries.size() == 1);
  CHECK(entries.front().first == kTerm);
  CHECK(entries.front().second ==
        "\x02\x03\x04"
        "1"
        "\x04\x02\x03\x01"s);
}

TEST_CASE("chunks of lists of any length are what was added") {
  SeededRandom random(3);
  PostingChunks chunks;  // for all of them, one after another
  for (std::size_t round = 0; round < 60; ++round) {
    const auto postings = random_postings(random, 1 + random.below(6'000));
    const auto list = read(term_entries(chunks, postings));
    std::uint64_t occurrences = 0;
    for (const auto& posting : postings) occurrences += posting.second;
    REQUIRE(list.postings == postings);
    REQUIRE(list.count == postings.size());
    REQUIRE(list.occurrences == occurrences);
  }
}

TEST_CASE("a chunk is closed when its body has reached 2,000 bytes") {
  Postings postings;
  // The first takes a byte, all others two: the thousandth makes 1,999 of them, the next one 2,001.
  for (std::uint32_t document = 1; document <= 1'001; ++document) postings.emplace_back(document, 1);
  CHECK(term_entries(postings).size() == 1);
  postings.emplace_back(1'002, 1);
  const auto entries = term_entries(postings);
  REQUIRE(entries.size() == 2);
  CHECK(read_glass_key(GlassTableName::postlist, entries[1].first).document == 1'002);
  CHECK(read(entries).postings == postings);
  // The first of them takes two: 2,000 exactly after the thousandth.
  postings.front().second = 128;
  CHECK(read_glass_key(GlassTableName::postlist, term_entries(postings)[1].first).document == 1'001);
}

TEST_CASE("the largest steps and counts fit in a chunk that is nearly full") {
  Postings postings;
  for (std::uint32_t document = 1; document <= 1'000; ++document) postings.emplace_back(document, 1);
  postings.emplace_back(0xffffffff, 0xffffffff);
  CHECK(read(term_entries(postings)).postings == postings);
}

TEST_CASE("the list of lengths counts nothing and its chunks follow without a NUL") {
  PostingChunks chunks;
  Postings postings;
  for (std::uint32_t document = 1; document <= 1'500; ++document)
    postings.emplace_back(document, document % 3);
  add_all(chunks, postings);
  Entries entries;
  chunks.finish_lengths(kLengthsKey,
                        [&](std::string_view key, std::string_view tag) { entries.emplace_back(key, tag); });
  REQUIRE(entries.size() == 2);
  for (const auto& entry : entries)
    CHECK(read_glass_key(GlassTableName::postlist, entry.first).type == GlassKeyType::lengths);
  const auto list = read(entries);
  CHECK(list.postings == postings);
  CHECK(list.count == 0);
  CHECK(list.occurrences == 0);
}
