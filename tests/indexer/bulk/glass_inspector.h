// What an index is made of, byte by byte: read without Xapian, and without what writes indexes.
//
// It is an independent witness of the format (is everything where it belongs, is it what Xapian's interface
// says?) and tells where the bytes go.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_INSPECTOR_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_INSPECTOR_H_

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/indexer/bulk/glass_keys.h"
#include "tests/indexer/bulk/glass_table.h"
#include "tests/indexer/bulk/glass_version.h"

namespace warta::tests {

/// Entries of one kind. The bytes are those in the file.
struct GlassKindBytes {
  std::uint64_t entries = 0;
  std::uint64_t items = 0;
  std::uint64_t packed_entries = 0;
  std::uint64_t key_bytes = 0;  ///< once for each item
  std::uint64_t tag_bytes = 0;
  std::uint64_t plain_tag_bytes = 0;  ///< before they were packed
  std::uint64_t overhead_bytes = 0;   ///< sizes, lengths of keys, numbers of pieces, directory
  /// Of chunks of postings and of lengths.
  GlassChunk chunks;

  std::uint64_t bytes() const { return key_bytes + tag_bytes + overhead_bytes; }
};

struct GlassTableAnatomy {
  GlassTableName table = GlassTableName::postlist;
  GlassRoot root;
  GlassTableShape shape;
  /// By what kind_of() calls them.
  std::map<std::string, GlassKindBytes> kinds;

  /// Headers of leaves, and the empty item of the first one.
  std::uint64_t header_bytes() const;
  /// All that is named above: the size of the file where nothing is wrong with it.
  std::uint64_t accounted_bytes() const;
};

struct GlassAnatomy {
  GlassVersion version;
  /// In the order of kGlassTables.
  std::vector<GlassTableAnatomy> tables;

  const GlassTableAnatomy& of(GlassTableName table) const {
    return tables.at(static_cast<std::size_t>(table));
  }
  /// Of all tables, each with its name before it.
  std::vector<std::string> problems() const;
};

using TakeGlassEntry =
    std::function<void(GlassTableName table, const GlassKey& key, const GlassEntry& entry)>;

/// Reads all of the index in `directory`, which nobody writes to meanwhile, and calls `take` for each entry
/// of its tables, table by table. Throws GlassDamage where there is no version file to begin with; all else
/// that is wrong is among the problems.
GlassAnatomy inspect_glass(const std::string& directory, const TakeGlassEntry& take = {});

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_INSPECTOR_H_
