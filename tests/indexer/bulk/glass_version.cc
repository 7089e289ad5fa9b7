#include "tests/indexer/bulk/glass_version.h"

#include <fstream>
#include <iterator>

#include "tests/indexer/bulk/glass_cursor.h"

namespace warta::tests {
namespace {

constexpr std::string_view kMagic = "\x0f\x0dXapian Glass\x04\x6e";
/// Xapian reads no more.
constexpr std::size_t kMostBytes = 256;

/// Freelist: revision, blocks of the file, then where it is read and where it is written.
void read_freelist(std::string_view bytes, GlassRoot& root) {
  if (bytes.empty()) return;
  GlassCursor cursor(bytes);
  cursor.vint();
  root.blocks = cursor.vint();
  const auto read_block = cursor.vint();
  const auto read_offset = cursor.vint();
  const auto write_block = cursor.vint();
  root.has_free_blocks = read_block != write_block || read_offset != cursor.vint();
}

GlassRoot read_root(GlassCursor& cursor) {
  GlassRoot root;
  root.block = cursor.vint();
  const auto flags = cursor.vint();
  root.level = static_cast<std::uint32_t>(flags >> 2U);
  root.sequential = (flags & 2U) != 0;
  root.fake = (flags & 1U) != 0;
  root.entries = cursor.vint();
  root.block_size = cursor.vint() << 11U;
  root.compress_min = cursor.vint();
  read_freelist(cursor.counted(), root);
  return root;
}

void read_statistics(GlassCursor& cursor, GlassVersion& version) {
  version.documents = cursor.vint();
  version.last_document = version.documents + cursor.vint();
  version.least_length = cursor.vint();
  version.greatest_wdf = cursor.vint();
  version.greatest_length = version.greatest_wdf + cursor.vint();
  cursor.vint();  // the oldest changeset
  version.total_length = cursor.vint();
  cursor.vint();  // the greatest frequency of a spelling
}

}  // namespace

std::string_view name_of(GlassTableName table) {
  constexpr std::array<std::string_view, 6> kNames = {"postlist", "docdata",  "termlist",
                                                      "position", "spelling", "synonym"};
  return kNames.at(static_cast<std::size_t>(table));
}

GlassVersion read_glass_version(const std::string& directory) {
  std::ifstream file(directory + "/iamglass", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (bytes.size() > kMostBytes) throw GlassDamage("iamglass has more than 256 bytes");
  GlassCursor cursor(bytes);
  if (cursor.take(kMagic.size()) != kMagic) throw GlassDamage("iamglass begins otherwise");
  GlassVersion version;
  version.uuid = cursor.take(16);
  version.revision = cursor.vint();
  for (auto& root : version.roots) root = read_root(cursor);
  read_statistics(cursor, version);
  if (!cursor.at_end()) throw GlassDamage("iamglass goes on behind its end");
  return version;
}

}  // namespace warta::tests
