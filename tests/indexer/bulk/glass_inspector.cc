#include "tests/indexer/bulk/glass_inspector.h"

#include <fmt/format.h>

#include "tests/indexer/bulk/glass_block.h"
#include "tests/indexer/bulk/glass_cursor.h"

namespace warta::tests {
namespace {

bool has_chunk(const GlassKey& key) {
  return key.type == GlassKeyType::postings || key.type == GlassKeyType::further_postings ||
         key.type == GlassKeyType::lengths;
}

void add(const GlassChunk& chunk, GlassChunk& sum) {
  sum.postings += chunk.postings;
  sum.head_bytes += chunk.head_bytes;
  sum.step_bytes += chunk.step_bytes;
  sum.wdf_bytes += chunk.wdf_bytes;
}

void add(const GlassKey& key, const GlassEntry& entry, GlassKindBytes& sum) {
  ++sum.entries;
  sum.items += entry.pieces;
  sum.packed_entries += entry.packed ? 1 : 0;
  sum.key_bytes += entry.pieces * entry.key.size();
  sum.tag_bytes += entry.stored_bytes;
  sum.plain_tag_bytes += entry.tag.size();
  sum.overhead_bytes += entry.pieces * GlassBlock::kItemBytes + (entry.pieces - 1) * GlassBlock::kPieceBytes;
  if (has_chunk(key)) add(read_glass_chunk(key, entry.tag), sum.chunks);
}

GlassTableAnatomy inspect_table(const std::string& directory, GlassTableName table,
                                const GlassVersion& version, const TakeGlassEntry& take) {
  GlassTableAnatomy anatomy;
  anatomy.table = table;
  anatomy.root = version.root(table);
  anatomy.shape = read_glass_table(directory, table, version, [&](const GlassEntry& entry) {
    const auto key = read_glass_key(table, entry.key);
    add(key, entry, anatomy.kinds[kind_of(key)]);
    if (take) take(table, key, entry);
  });
  return anatomy;
}

}  // namespace

std::uint64_t GlassTableAnatomy::header_bytes() const {
  const auto headers = shape.leaf_blocks * GlassBlock::kHeaderBytes;
  return shape.leaf_blocks > 0 ? headers + GlassBlock::kItemBytes : headers;
}

std::uint64_t GlassTableAnatomy::accounted_bytes() const {
  const auto others = shape.branch_blocks + shape.freelist_blocks + shape.unused_blocks;
  auto sum = others * root.block_size + header_bytes() + shape.free_bytes;
  for (const auto& [name, kind] : kinds) sum += kind.bytes();
  return sum;
}

std::vector<std::string> GlassAnatomy::problems() const {
  std::vector<std::string> all;
  for (const auto& table : tables) {
    for (const auto& problem : table.shape.problems)
      all.push_back(fmt::format("{}: {}", name_of(table.table), problem));
  }
  return all;
}

GlassAnatomy inspect_glass(const std::string& directory, const TakeGlassEntry& take) {
  GlassAnatomy anatomy{read_glass_version(directory), {}};
  for (const auto table : kGlassTables)
    anatomy.tables.push_back(inspect_table(directory, table, anatomy.version, take));
  return anatomy;
}

}  // namespace warta::tests
