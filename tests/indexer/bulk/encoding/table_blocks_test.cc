#include "indexer/bulk/encoding/table_blocks.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/glass_block.h"
#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::BranchPacker;
using warta::indexing::Divider;
using warta::indexing::kBlockBytes;
using warta::indexing::LeafPacker;
using warta::tests::GlassBlock;
using warta::tests::GlassPlace;
using warta::tests::MadeUpText;

namespace {

struct Entry {
  std::string key;
  std::string tag;
  bool is_compressed = false;

  friend bool operator==(const Entry&, const Entry&) = default;
};
using Entries = std::vector<Entry>;

struct Block {
  std::string bytes;
  Divider divider;
};
using Blocks = std::vector<Block>;

GlassPlace place_of(const Divider& divider) {
  return {divider.key, divider.piece};
}

Blocks pack(const Entries& entries, bool is_first = true) {
  Blocks blocks;
  LeafPacker packer(is_first, [&](std::string_view block, Divider divider) {
    blocks.push_back({std::string(block), std::move(divider)});
  });
  for (const auto& [key, tag, is_compressed] : entries) packer.add(key, tag, is_compressed);
  packer.finish();
  REQUIRE(packer.entries() == entries.size());
  return blocks;
}

/// Puts the entries of the blocks together; requires that everything is in its order, and whole.
class LeafReader {
 public:
  explicit LeafReader(bool is_first) : is_first_(is_first) {}

  void read(const Blocks& blocks) {
    for (const auto& block : blocks) {
      const GlassBlock leaf(block.bytes, /*is_leaf=*/true);
      REQUIRE(leaf.level() == 0);
      REQUIRE(leaf.revision() == 1);
      if (&block != &blocks.front()) {
        REQUIRE((last_ < place_of(block.divider) && place_of(block.divider) <= leaf.leaf_item(0).place));
      }
      for (std::size_t i = 0; i < leaf.size(); ++i) take(leaf.leaf_item(i));
    }
    REQUIRE(is_whole_);
  }

  const Entries& entries() const { return entries_; }

 private:
  void take(const warta::tests::GlassLeafItem& item) {
    if (std::exchange(is_first_, false)) {
      // The empty item that every table begins with.
      REQUIRE((item.place.key.empty() && item.tag.empty() && item.first && item.last));
      return;
    }
    REQUIRE(last_ < item.place);
    last_ = item.place;
    REQUIRE(item.first == is_whole_);
    if (item.first) {
      entries_.push_back({item.place.key, "", item.packed});
      piece_ = 0;
    }
    REQUIRE(item.place.piece == ++piece_);
    REQUIRE(item.place.key == entries_.back().key);
    REQUIRE(item.packed == entries_.back().is_compressed);
    entries_.back().tag += item.tag;
    is_whole_ = item.last;
  }

  bool is_first_;
  bool is_whole_ = true;
  std::uint32_t piece_ = 0;
  GlassPlace last_{"", 0};
  Entries entries_;
};

bool come_back(const Entries& entries, bool is_first = true) {
  LeafReader reader(is_first);
  reader.read(pack(entries, is_first));
  return reader.entries() == entries;
}

Entries random_entries(MadeUpText& text, std::size_t count, std::size_t longest_tag) {
  Entries entries;
  for (std::size_t i = 0; i < count; ++i) {
    auto key = std::string(text.random().below(100), 'k') + text.noise(1 + text.random().below(155));
    entries.push_back(
        {std::move(key), text.noise(text.random().below(longest_tag)), text.random().once_in(2)});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return entries;
}

}  // namespace

TEST_CASE("a table without an entry is one leaf with the empty item") {
  CHECK(pack({}).size() == 1);
  CHECK(come_back({}));
}

TEST_CASE("a range without an entry that does not begin a table is no leaf") {
  CHECK(pack({}, /*is_first=*/false).empty());
}

TEST_CASE("entries of all sizes are read back from the leaves") {
  MadeUpText text(1);
  for (const std::size_t longest : {1U, 30U, 600U, 2'100U, 9'000U, 60'000U}) {
    for (const bool is_first : {true, false})
      REQUIRE(come_back(random_entries(text, 400, longest), is_first));
  }
}

TEST_CASE("an entry of any size is read back, however full the leaf is that it comes to") {
  MadeUpText text(2);
  const auto noise = text.noise(10'000);
  for (std::size_t before = 0; before < 8'300; before += 83) {
    for (const std::size_t size :
         {0U, 1'000U, 2'034U, 2'035U, 2'036U, 2'037U, 2'040U, 4'070U, 4'071U, 8'192U}) {
      const Entries entries = {{"a", noise.substr(0, before)}, {"ka", noise.substr(0, size)}, {"kb", "x"}};
      if (!come_back(entries)) FAIL(before << ' ' << size);
    }
  }
}

TEST_CASE("tags of every length around the multiples of what an item takes are read back") {
  MadeUpText text(3);
  const auto noise = text.noise(6'500);
  for (const std::size_t key : {1U, 2U, 5U, 100U, 255U}) {
    for (const std::size_t items : {1U, 2U, 3U}) {
      const auto multiple = items * (LeafPacker::kMostItemBytes - 3 - key);
      for (std::size_t size = multiple - 24; size <= multiple + 24; ++size) {
        const Entries entries = {{"", "erst"}, {std::string(key, 'k'), noise.substr(0, size)}};
        if (!come_back({entries[1]})) FAIL(key << ' ' << size);
      }
    }
  }
}

TEST_CASE("no item is larger than a quarter of a block, and hardly anything is wasted") {
  MadeUpText text(4);
  for (const std::size_t longest : {100U, 1'900U, 20'000U}) {
    const auto blocks = pack(random_entries(text, 1'000, longest));
    std::size_t free = 0;
    for (const auto& block : blocks) {
      const GlassBlock leaf(block.bytes, true);
      free += leaf.free();
      for (std::size_t i = 0; i < leaf.size(); ++i) {
        const auto item = leaf.leaf_item(i);
        REQUIRE(item.tag.size() + item.place.key.size() + 3 <= LeafPacker::kMostItemBytes);
      }
    }
    CHECK(free * 20 < blocks.size() * kBlockBytes);
  }
}

TEST_CASE("a leaf is divided from the one before by as few bytes as tell them apart") {
  const std::string tag(2'000, 't');
  Entries entries;
  for (const char* key : {"aaa1", "aaa2", "aaa3", "aaabbbbb", "aaac"}) entries.push_back({key, tag});
  const auto blocks = pack(entries);
  REQUIRE(blocks.size() == 2);
  // What fills the first leaf is cut, and its rest is told by the number of the piece.
  const auto first = GlassBlock(blocks[1].bytes, true).leaf_item(0).place;
  CHECK(place_of(blocks[1].divider) <= first);
  const auto small = std::string(1'000, 't');
  Entries many;
  for (int i = 0; i < 9; ++i) many.push_back({"gempa" + std::to_string(i), small});
  const auto cut = pack(many);
  REQUIRE(cut.size() == 2);
  CHECK(cut[1].divider.key.size() <= 6);
}

TEST_CASE("branches name all blocks in their order, the first without its divider") {
  MadeUpText text(5);
  for (const unsigned level : {1U, 2U, 9U}) {
    std::vector<Block> branches;
    BranchPacker packer(level, [&](std::string_view block, Divider divider) {
      branches.push_back({std::string(block), std::move(divider)});
    });
    const auto entries = random_entries(text, 2'000, 1);
    for (std::uint32_t i = 0; i < entries.size(); ++i)
      packer.add(4'000'000'000U + i, {entries[i].key, static_cast<std::uint16_t>(i + 1)});
    packer.finish();
    std::uint32_t met = 0;
    for (const auto& branch : branches) {
      const GlassBlock block(branch.bytes, /*is_leaf=*/false);
      REQUIRE(block.level() == level);
      CHECK(branch.divider == Divider{entries[met].key, static_cast<std::uint16_t>(met + 1)});
      for (std::size_t i = 0; i < block.size(); ++i, ++met) {
        const auto item = block.branch_item(i);
        REQUIRE(item.child == 4'000'000'000U + met);
        REQUIRE(item.place.key == (i == 0 ? "" : entries[met].key));
        if (i > 0) REQUIRE(item.place.piece == met + 1);
      }
    }
    CHECK(met == entries.size());
    CHECK(branches.size() > 20);
  }
}

TEST_CASE("a level without blocks has no branch") {
  BranchPacker packer(1, [](std::string_view, const Divider&) { FAIL(); });
  packer.finish();
}
