// The file `iamglass` of an index, read without Xapian.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_VERSION_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_VERSION_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::tests {

/// In the order of the file.
enum class GlassTableName : std::uint8_t { postlist, docdata, termlist, position, spelling, synonym };

inline constexpr std::array<GlassTableName, 6> kGlassTables = {
    GlassTableName::postlist, GlassTableName::docdata,  GlassTableName::termlist,
    GlassTableName::position, GlassTableName::spelling, GlassTableName::synonym};

/// "postlist": its file is `postlist.glass`.
std::string_view name_of(GlassTableName table);

/// Where a table begins.
struct GlassRoot {
  std::uint64_t block = 0;
  /// Of the root; leaves are level 0.
  std::uint32_t level = 0;
  /// Leaves are in the order of their keys by block number.
  bool sequential = false;
  /// The table is empty and has no file.
  bool fake = false;
  /// Keys; an entry of several items counts once.
  std::uint64_t entries = 0;
  std::uint64_t block_size = 0;
  std::uint64_t compress_min = 0;
  /// Blocks of the file that are in use or were; 0 for a table without a file.
  std::uint64_t blocks = 0;
  /// Some of these are free.
  bool has_free_blocks = false;
};

struct GlassVersion {
  /// 16 bytes.
  std::string uuid;
  std::uint64_t revision = 0;
  std::array<GlassRoot, 6> roots;
  std::uint64_t documents = 0;
  std::uint64_t last_document = 0;
  std::uint64_t least_length = 0;
  std::uint64_t greatest_length = 0;
  std::uint64_t greatest_wdf = 0;
  std::uint64_t total_length = 0;

  const GlassRoot& root(GlassTableName table) const { return roots.at(static_cast<std::size_t>(table)); }
};

/// Of the index in `directory`. Throws GlassDamage.
GlassVersion read_glass_version(const std::string& directory);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_VERSION_H_
