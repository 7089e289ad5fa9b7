#include "indexer/bulk/merge/table_range.h"

#include <iterator>
#include <utility>

namespace warta::indexing {
namespace {

constexpr std::size_t kBufferBytes = 64 * kBlockBytes;

/// The branch blocks of `level` above `children`.
std::vector<Child> branches_above(const std::vector<Child>& children, unsigned level, TableFile& file) {
  std::vector<Child> written;
  BranchPacker packer(level, [&](std::string_view block, Divider divider) {
    written.push_back({file.append(block), std::move(divider)});
  });
  for (const auto& child : children) packer.add(child.block, child.divider);
  packer.finish();
  return written;
}

}  // namespace

TableRange::TableRange(TableFile& file, bool is_first)
    : file_(file),
      leaves_(is_first,
              [this](std::string_view block, Divider divider) { take(block, std::move(divider), true); }),
      branches_(1,
                [this](std::string_view block, Divider divider) { take(block, std::move(divider), false); }) {
  buffer_.reserve(kBufferBytes);
}

void TableRange::take(std::string_view block, Divider divider, bool is_leaf) {
  buffer_.append(block);
  waiting_.push_back({std::move(divider), is_leaf});
  if (is_leaf && buffer_.size() >= kBufferBytes) write();
}

/// Now that the blocks have numbers the level above can name them; a branch block that this fills waits for
/// the next time.
void TableRange::write() {
  if (waiting_.empty()) return;
  auto number = file_.append(buffer_);
  buffer_.clear();
  for (auto& [divider, is_leaf] : std::exchange(waiting_, {})) {
    Child child{number++, std::move(divider)};
    if (!is_leaf) {
      written_branches_.push_back(std::move(child));
      continue;
    }
    if (++leaf_count_ == 1) {
      written_leaves_.push_back(std::move(child));
      continue;
    }
    for (const auto& first : std::exchange(written_leaves_, {})) branches_.add(first.block, first.divider);
    branches_.add(child.block, child.divider);
  }
}

WrittenRange TableRange::finish() {
  leaves_.finish();
  write();
  branches_.finish();
  write();
  if (leaf_count_ < 2) return {std::move(written_leaves_), 0, leaves_.entries()};
  return {std::move(written_branches_), 1, leaves_.entries()};
}

TableRoot join_ranges(std::vector<WrittenRange> ranges, TableFile& file) {
  std::erase_if(ranges, [](const auto& range) { return range.children.empty(); });
  TableRoot root;
  root.has_file = true;
  root.is_sequential = ranges.size() == 1;
  std::vector<Child> children;
  unsigned level = ranges.size() == 1 ? ranges.front().level : 1;
  for (auto& range : ranges) {
    root.entries += range.entries;
    // A leaf among branches gets a branch of its own.
    auto blocks = range.level < level ? branches_above(range.children, 1, file) : std::move(range.children);
    children.insert(children.end(), std::make_move_iterator(blocks.begin()),
                    std::make_move_iterator(blocks.end()));
  }
  while (children.size() > 1) children = branches_above(children, ++level, file);
  root.root = children.front().block;
  root.level = level;
  root.blocks = file.blocks();
  return root;
}

}  // namespace warta::indexing
