#include "tests/indexer/bulk/glass_table.h"

#include <filesystem>
#include <fstream>
#include <optional>

#include <fmt/format.h>

#include "tests/indexer/bulk/glass_block.h"
#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/glass_unpacking.h"

namespace warta::tests {
namespace {

class TableWalk {
 public:
  TableWalk(const std::string& path, const GlassVersion& version, const GlassRoot& root,
            const std::function<void(const GlassEntry&)>& take)
      : file_(path, std::ios::binary), version_(version), root_(root), take_(take) {
    shape_.file_bytes = std::filesystem::file_size(path);
    reached_.resize(shape_.file_bytes / root_.block_size);
  }

  GlassTableShape walk() {
    if (shape_.file_bytes % root_.block_size != 0) problem("the file ends within a block");
    // Of those that are free the last ones may never have been written.
    if (reached_.size() < root_.blocks && !root_.has_free_blocks)
      problem("the file has less blocks than the root says");
    walk_block(static_cast<std::uint32_t>(root_.block), root_.level);
    if (open_) problem("the last entry has no last piece");
    if (shape_.entries != root_.entries)
      problem(fmt::format("there are {} entries, and the root says {}", shape_.entries, root_.entries));
    count_other_blocks();
    return shape_;
  }

 private:
  void problem(const std::string& what) {
    constexpr std::size_t kMost = 100;
    if (shape_.problems.size() < kMost) shape_.problems.push_back(what);
  }

  std::string read_block(std::size_t number) {
    std::string bytes(root_.block_size, '\0');
    file_.clear();
    file_.seekg(static_cast<std::streamoff>(number * root_.block_size));
    file_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file_) throw GlassDamage("cannot be read");
    return bytes;
  }

  void walk_block(std::uint32_t number, std::uint32_t level) {
    try {
      if (number >= reached_.size()) throw GlassDamage("is beyond the end of the file");
      if (reached_[number]) throw GlassDamage("is named twice");
      reached_[number] = true;
      const auto bytes = read_block(number);
      const GlassBlock block(bytes, level == 0);
      if (block.level() != level)
        throw GlassDamage(fmt::format("is of level {}, not {}", block.level(), level));
      if (block.revision() > version_.revision) throw GlassDamage("is of a later revision");
      if (level > 0) return walk_branch(block, level);
      walk_leaf(number, block);
    } catch (const GlassDamage& damage) {
      problem(fmt::format("block {} {}", number, damage.what()));
      open_.reset();
    }
  }

  void walk_branch(const GlassBlock& block, std::uint32_t level) {
    ++shape_.branch_blocks;
    if (block.size() == 0) throw GlassDamage("has no child");
    for (std::size_t i = 0; i < block.size(); ++i) {
      const auto item = block.branch_item(i);
      if (i == 0 && !item.place.key.empty()) throw GlassDamage("has a key before its first child");
      if (i > 0) divide(item.place);
      walk_block(item.child, level - 1);
    }
  }

  /// Between what was before and what comes.
  void divide(const GlassPlace& place) {
    if (!(last_ < place)) throw GlassDamage("has a dividing key that is not behind what is before it");
    least_ = place;
  }

  void walk_leaf(std::uint32_t number, const GlassBlock& block) {
    if (root_.sequential && shape_.leaf_blocks > 0 && number < last_leaf_)
      problem(fmt::format("block {} is out of order, and the root says that leaves are in order", number));
    if (block.size() == 0) throw GlassDamage("has no item");
    last_leaf_ = number;
    std::size_t begin = 0;
    if (shape_.leaf_blocks++ == 0) {
      const auto first = block.leaf_item(begin++);
      if (!first.place.key.empty() || !first.tag.empty())
        throw GlassDamage("does not begin with the empty item");
    }
    shape_.free_bytes += block.free();
    shape_.most_free = std::max<std::uint64_t>(shape_.most_free, block.free());
    for (auto i = begin; i < block.size(); ++i) take_item(block.leaf_item(i));
  }

  void take_item(const GlassLeafItem& item) {
    if (!(last_ < item.place)) throw GlassDamage("has items that are not in the order of their keys");
    if (item.place < least_) throw GlassDamage("has an item that is before its dividing key");
    last_ = item.place;
    if (item.first == open_.has_value()) throw GlassDamage("has a piece where another was expected");
    if (item.first) {
      open_ = GlassEntry{item.place.key, {}, 0, 0, item.packed};
      pieces_.clear();
    } else if (item.place.key != open_->key || item.packed != open_->packed ||
               item.place.piece != open_->pieces + 1) {
      throw GlassDamage("has a piece that is not of the entry before it");
    }
    pieces_.emplace_back(item.tag);
    ++open_->pieces;
    if (item.last) finish();
  }

  void finish() {
    auto entry = std::move(*open_);
    open_.reset();
    ++shape_.entries;
    for (const auto& piece : pieces_) {
      entry.stored_bytes += piece.size();
      if (!entry.packed) entry.tag += piece;
    }
    if (entry.packed) {
      auto unpacked = unpack(pieces_);
      if (!unpacked.is_readable_by_xapian) ++shape_.entries_beyond_xapian;
      entry.tag = std::move(unpacked.plain);
    }
    if (take_) take_(entry);
  }

  void count_other_blocks() {
    for (std::size_t number = 0; number < reached_.size(); ++number) {
      if (reached_[number]) continue;
      if (GlassBlock::level_of(read_block(number)) == GlassBlock::kFreelistLevel)
        ++shape_.freelist_blocks;
      else
        ++shape_.unused_blocks;
    }
    if (shape_.freelist_blocks + shape_.unused_blocks > 0 && !root_.has_free_blocks)
      problem("there are blocks that are not part of the tree, and none is free");
  }

  std::ifstream file_;
  const GlassVersion& version_;
  const GlassRoot& root_;
  const std::function<void(const GlassEntry&)>& take_;
  GlassTableShape shape_;
  std::vector<bool> reached_;
  std::uint32_t last_leaf_ = 0;
  GlassPlace last_;                  // of the item before
  GlassPlace least_;                 // the dividing key before the block
  std::vector<std::string> pieces_;  // of the open entry
  std::optional<GlassEntry> open_;   // an entry whose last piece has not come
};

}  // namespace

double GlassTableShape::fill(std::uint64_t block_size) const {
  if (leaf_blocks == 0) return 1;
  const auto room = static_cast<double>(leaf_blocks * (block_size - GlassBlock::kHeaderBytes));
  return 1 - static_cast<double>(free_bytes) / room;
}

GlassTableShape read_glass_table(const std::string& directory, GlassTableName table,
                                 const GlassVersion& version,
                                 const std::function<void(const GlassEntry&)>& take) {
  const auto path = fmt::format("{}/{}.glass", directory, name_of(table));
  const auto& root = version.root(table);
  GlassTableShape shape;
  if (!std::filesystem::exists(path)) {
    if (!root.fake || root.entries > 0) shape.problems.emplace_back("there is no file");
    return shape;
  }
  if (root.fake) {  // a table that has a file before it has a block
    shape.file_bytes = std::filesystem::file_size(path);
    if (root.entries > 0 || shape.file_bytes > 0)
      shape.problems.emplace_back("there is a file without a root");
    return shape;
  }
  return TableWalk(path, version, root, take).walk();
}

}  // namespace warta::tests
