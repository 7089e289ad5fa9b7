// Where the bytes of an index go:
//
//   index_anatomy INDEX...
//
// For each table, and in it for each kind of entry, how many bytes keys, tags and what is around them take,
// in the file and per byte of the articles' text (titles and bodies). Nothing but the index is read.
#include <algorithm>
#include <cstdint>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "common/number_format.h"
#include "common/stored_article.h"
#include "tests/indexer/bulk/glass_inspector.h"

namespace warta::bench {
namespace {

using tests::GlassAnatomy;
using tests::GlassKindBytes;
using tests::GlassTableAnatomy;

struct Text {
  std::uint64_t articles = 0;
  std::uint64_t bytes = 0;
};

double ratio(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void print_row(const std::string& name, std::uint64_t entries, std::uint64_t bytes, const std::string& rest,
               const Text& text) {
  std::cout << fmt::format("  {:<34}{:>12}{:>15}{:>8.3f}{:>8.1f}  {}\n", name,
                           entries == 0 ? "" : grouped(entries), grouped(bytes), ratio(bytes, text.bytes),
                           ratio(bytes, entries), rest);
}

/// Keys, tags and overhead in bytes an entry; of postings what the tags are spent on.
std::string detail(const GlassKindBytes& kind) {
  auto text = fmt::format("key {:.1f}, tag {:.1f}, overhead {:.1f}", ratio(kind.key_bytes, kind.entries),
                          ratio(kind.tag_bytes, kind.entries), ratio(kind.overhead_bytes, kind.entries));
  if (kind.items > kind.entries) text += fmt::format("; {:.2f} items", ratio(kind.items, kind.entries));
  if (kind.packed_entries > 0)
    text += fmt::format("; {:.0f} % packed, to {:.3f} of all", 100 * ratio(kind.packed_entries, kind.entries),
                        ratio(kind.tag_bytes, kind.plain_tag_bytes));
  const auto& chunks = kind.chunks;
  if (chunks.postings == 0) return text;
  return text + fmt::format("; {} postings: heads {}, steps {}, wdf {}", grouped(chunks.postings),
                            grouped(chunks.head_bytes), grouped(chunks.step_bytes),
                            grouped(chunks.wdf_bytes));
}

void print_kinds(const GlassTableAnatomy& table, const Text& text) {
  std::vector<std::pair<std::string, GlassKindBytes>> kinds(table.kinds.begin(), table.kinds.end());
  std::stable_sort(kinds.begin(), kinds.end(),
                   [](const auto& a, const auto& b) { return a.second.bytes() > b.second.bytes(); });
  for (const auto& [name, kind] : kinds) print_row(name, kind.entries, kind.bytes(), detail(kind), text);
}

void print_table(const GlassTableAnatomy& table, const Text& text) {
  const auto& shape = table.shape;
  if (shape.file_bytes == 0) return;
  std::cout << fmt::format(
      "\n{}: {} bytes, {:.3f} per byte of text; blocks of {}, {} levels, {} leaves {:.1f} % full\n",
      name_of(table.table), grouped(shape.file_bytes), ratio(shape.file_bytes, text.bytes),
      table.root.block_size, table.root.level + 1, grouped(shape.leaf_blocks),
      100 * shape.fill(table.root.block_size));
  print_kinds(table, text);
  print_row("free space of leaves", 0, shape.free_bytes, "", text);
  print_row("headers of leaves", 0, table.header_bytes(), "", text);
  print_row("branch blocks", 0, shape.branch_blocks * table.root.block_size, "", text);
  print_row("free blocks", 0, (shape.freelist_blocks + shape.unused_blocks) * table.root.block_size, "",
            text);
  if (shape.entries_beyond_xapian > 0)
    std::cout << fmt::format("  {} entries are packed so that Xapian 1.4 cannot unpack them\n",
                             grouped(shape.entries_beyond_xapian));
  if (table.accounted_bytes() != shape.file_bytes)
    std::cout << fmt::format("  {} bytes are not accounted for\n",
                             shape.file_bytes - table.accounted_bytes());
}

/// How many bytes of all tables are keys, tags, overhead and free.
void print_parts(const GlassAnatomy& anatomy, const Text& text) {
  std::map<std::string, std::uint64_t> parts;
  std::uint64_t all = 0;
  for (const auto& table : anatomy.tables) {
    all += table.shape.file_bytes;
    parts["headers of leaves"] += table.header_bytes();
    parts["free space of leaves"] += table.shape.free_bytes;
    parts["branch blocks"] += table.shape.branch_blocks * table.root.block_size;
    parts["free blocks"] += (table.shape.freelist_blocks + table.shape.unused_blocks) * table.root.block_size;
    for (const auto& [name, kind] : table.kinds) {
      parts["keys"] += kind.key_bytes;
      parts["tags"] += kind.tag_bytes;
      parts["overhead of items"] += kind.overhead_bytes;
    }
  }
  std::cout << fmt::format("all tables: {} bytes, {:.3f} per byte of text\n", grouped(all),
                           ratio(all, text.bytes));
  for (const auto& [name, bytes] : parts)
    print_row(name, 0, bytes, fmt::format("{:.1f} %", 100 * ratio(bytes, all)), text);
}

/// False if the index is damaged.
bool print_anatomy(const std::string& directory) {
  Text text;
  const auto count_text = [&](tests::GlassTableName, const tests::GlassKey& key,
                              const tests::GlassEntry& entry) {
    if (key.type != tests::GlassKeyType::data) return;
    const auto article = decode_stored_article(entry.tag);
    ++text.articles;
    text.bytes += article.title.size() + article.body.size();
  };
  const auto anatomy = tests::inspect_glass(directory, count_text);
  std::cout << fmt::format("{}: {} articles, {} bytes of text\n", directory, grouped(text.articles),
                           grouped(text.bytes));
  std::cout << fmt::format("  {:<34}{:>12}{:>15}{:>8}{:>8}\n", "", "entries", "bytes", "of text", "each");
  print_parts(anatomy, text);
  for (const auto& table : anatomy.tables) print_table(table, text);
  for (const auto& problem : anatomy.problems()) std::cout << "problem: " << problem << '\n';
  return anatomy.problems().empty();
}

}  // namespace
}  // namespace warta::bench

int main(int argc, char** argv) {
  try {
    bool sound = true;
    for (int i = 1; i < argc; ++i) sound = warta::bench::print_anatomy(argv[i]) && sound;
    if (argc < 2) std::cerr << "usage: index_anatomy INDEX...\n";
    return argc < 2 ? 2 : (sound ? 0 : 1);
  } catch (const std::exception& error) {
    std::cerr << "index_anatomy: " << error.what() << '\n';
    return 2;
  }
}
