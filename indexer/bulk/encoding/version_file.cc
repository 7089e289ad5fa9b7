#include "indexer/bulk/encoding/version_file.h"

#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/table_blocks.h"

namespace warta::indexing {
namespace {

/// The magic words, and the format of 2016-03-14 as a number.
constexpr std::string_view kMagic("\x0f\x0dXapian Glass\x04\x6e", 16);

/// Tags longer than this Xapian tries to compress when it writes to the database; 0: none.
constexpr std::array<std::uint64_t, kTables> kCompressed = {0, 18, 18, 0, 18, 18};

void append_root(std::string& out, const TableRoot& table, std::uint64_t compressed, std::uint32_t revision) {
  constexpr std::size_t kBlockUnit = 2048;
  append_vint(out, table.root);
  append_vint(out, table.level << 2U | (table.is_sequential ? 2U : 0U) | (table.has_file ? 0U : 1U));
  append_vint(out, table.entries);
  append_vint(out, kBlockBytes / kBlockUnit);
  append_vint(out, compressed);
  std::string free_list;
  if (table.has_file) {
    append_vint(free_list, revision);
    append_vint(free_list, table.blocks);
    free_list.append(4, '\0');
  }
  append_vint(out, free_list.size());
  out += free_list;
}

}  // namespace

std::string table_file(Table table) {
  constexpr std::array<const char*, kTables> kNames = {"postlist", "docdata",  "termlist",
                                                       "position", "spelling", "synonym"};
  return std::string(kNames.at(static_cast<std::size_t>(table))) + ".glass";
}

std::string encode_version_file(const std::array<std::uint8_t, 16>& uuid,
                                const std::array<TableRoot, kTables>& tables,
                                const DatabaseStatistics& statistics, std::uint32_t revision) {
  std::string out(kMagic);
  out.append(uuid.begin(), uuid.end());
  append_vint(out, revision);
  for (std::size_t i = 0; i < kTables; ++i) append_root(out, tables.at(i), kCompressed.at(i), revision);
  append_vint(out, statistics.documents);
  append_vint(out, statistics.last_document - statistics.documents);
  append_vint(out, statistics.shortest_document);
  append_vint(out, statistics.largest_wdf);
  append_vint(out, statistics.longest_document - statistics.largest_wdf);
  append_vint(out, 0);  // the oldest changeset
  append_vint(out, statistics.total_length);
  append_vint(out, 0);  // the largest frequency of a spelling
  return out;
}

}  // namespace warta::indexing
