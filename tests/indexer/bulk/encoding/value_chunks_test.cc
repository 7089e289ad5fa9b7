#include "indexer/bulk/encoding/value_chunks.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/glass_keys.h"
#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::TableEntry;
using warta::indexing::ValueChunks;
using warta::tests::GlassCursor;
using warta::tests::GlassKeyType;
using warta::tests::GlassTableName;
using warta::tests::MadeUpText;
using warta::tests::read_glass_key;

namespace {

using Values = std::map<std::uint32_t, std::string>;

std::vector<TableEntry> chunks_of(ValueChunks& chunks, const Values& values) {
  std::vector<TableEntry> entries;
  for (const auto& [document, value] : values) {
    if (const auto full = chunks.add(document, value)) entries.push_back(*full);
  }
  if (const auto last = chunks.finish()) entries.push_back(*last);
  return entries;
}

void read_chunk(const TableEntry& entry, std::uint32_t slot, Values& values) {
  const auto key = read_glass_key(GlassTableName::postlist, entry.key);
  REQUIRE(key.type == GlassKeyType::values);
  REQUIRE(key.slot == slot);
  auto document = key.document;
  GlassCursor cursor(entry.tag);
  for (bool is_first = true; !cursor.at_end(); is_first = false) {
    // A chunk that is full takes no more.
    REQUIRE(entry.tag.size() - cursor.left() < ValueChunks::kChunkBytes);
    if (!is_first) document += static_cast<std::uint32_t>(cursor.vint() + 1);
    REQUIRE(values.emplace(document, cursor.counted()).second);
  }
}

Values read(const std::vector<TableEntry>& entries, std::uint32_t slot) {
  Values values;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i > 0) REQUIRE(entries[i - 1].key < entries[i].key);
    if (i > 0) REQUIRE(entries[i - 1].tag.size() >= ValueChunks::kChunkBytes);
    read_chunk(entries[i], slot, values);
  }
  return values;
}

Values random_values(MadeUpText& text, std::size_t count, std::size_t longest) {
  Values values;
  std::uint32_t document = 0;
  for (std::size_t i = 0; i < count; ++i) {
    document +=
        1 + static_cast<std::uint32_t>(text.random().below(std::size_t{1} << text.random().below(18)));
    values[document] = text.noise(1 + text.random().below(longest));
  }
  return values;
}

}  // namespace

TEST_CASE("a slot without values has no chunk") {
  ValueChunks chunks(3);
  CHECK_FALSE(chunks.finish().has_value());
}

TEST_CASE("values of any lengths are read back from their chunks, with statistics that hold exactly") {
  MadeUpText text(11);
  for (const std::uint32_t slot : {0U, 1U, 7U, 127U, 128U, 300U, 70'000U}) {
    for (const std::size_t longest : {1U, 20U, 300U, 5'000U}) {
      const auto values = random_values(text, 400, longest);
      ValueChunks chunks(slot);
      REQUIRE(read(chunks_of(chunks, values), slot) == values);
      const auto [lowest, highest] = std::minmax_element(
          values.begin(), values.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
      const auto statistics = chunks.statistics();
      const auto key = read_glass_key(GlassTableName::postlist, statistics.key);
      REQUIRE(key.type == GlassKeyType::value_statistics);
      REQUIRE(key.slot == slot);
      GlassCursor cursor(statistics.tag);
      REQUIRE(cursor.vint() == values.size());
      REQUIRE(cursor.counted() == lowest->second);
      REQUIRE(cursor.take(cursor.left()) == highest->second);
    }
  }
}

TEST_CASE("the upper bound of values that are all the same is left out") {
  ValueChunks chunks(2);
  chunks_of(chunks, {{1, "sama"}, {2, "sama"}});
  CHECK(chunks.statistics().tag == "\x02\x04sama");
}

TEST_CASE("a chunk of values is closed when it has 2,000 bytes") {
  for (const std::size_t size : {1'997U, 1'998U, 1'999U, 2'000U}) {
    ValueChunks chunks(0);
    const auto entries = chunks_of(chunks, {{1, std::string(size, 'v')}, {2, "w"}});
    // The length of the first takes two bytes.
    CHECK(entries.size() == (size + 2 < ValueChunks::kChunkBytes ? 1 : 2));
  }
}
