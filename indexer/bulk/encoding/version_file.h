// The version file of a glass database: what makes of its tables a database.
#ifndef WARTA_INDEXER_BULK_ENCODING_VERSION_FILE_H_
#define WARTA_INDEXER_BULK_ENCODING_VERSION_FILE_H_

#include <array>
#include <cstdint>
#include <string>

namespace warta::indexing {

/// Its name in the database's directory.
inline constexpr const char* kVersionFile = "iamglass";

/// The tables, in the order of the version file.
enum class Table : std::uint8_t { postlist, docdata, termlist, position, spelling, synonym };
inline constexpr std::size_t kTables = 6;

/// The file of a table: `postlist.glass`.
std::string table_file(Table table);

/// Where a table begins and how large it is. As it is made, a table without a file.
struct TableRoot {
  std::uint32_t root = 0;
  std::uint32_t level = 0;
  /// Are its leaves in the order of their keys?
  bool is_sequential = true;
  bool has_file = false;
  /// Keys, not items.
  std::uint64_t entries = 0;
  /// Of the file.
  std::uint32_t blocks = 0;

  friend bool operator==(const TableRoot&, const TableRoot&) = default;
};

struct DatabaseStatistics {
  std::uint64_t documents = 0;
  std::uint32_t last_document = 0;
  /// Of those that are not 0; 0 if none is.
  std::uint64_t shortest_document = 0;
  std::uint64_t longest_document = 0;
  std::uint64_t largest_wdf = 0;
  std::uint64_t total_length = 0;
};

/// The file's bytes, of which there are at most 256. `revision` counts the commits that made the database.
std::string encode_version_file(const std::array<std::uint8_t, 16>& uuid,
                                const std::array<TableRoot, kTables>& tables,
                                const DatabaseStatistics& statistics, std::uint32_t revision = 1);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_VERSION_FILE_H_
