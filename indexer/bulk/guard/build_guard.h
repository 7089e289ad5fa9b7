// Whether the Xapian that this program runs with writes databases as BulkDatabase does.
//
// The format is Xapian's own affair, and a later version may change it: so before each building a database
// without a document, made by Xapian, is compared with ours byte by byte, and a small one, made both ways, in
// all that Xapian reads from it. It takes some milliseconds.
#ifndef WARTA_INDEXER_BULK_GUARD_BUILD_GUARD_H_
#define WARTA_INDEXER_BULK_GUARD_BUILD_GUARD_H_

#include <optional>
#include <string>
#include <string_view>

#include <xapian.h>

namespace warta::indexing {

/// What speaks against building an index in one go, in words; nullopt if nothing does. Works in a directory
/// that it makes in `directory` and removes. Thread-safe for different directories. Throws IndexError, which
/// names the index at `index_path`, where that cannot be written to.
std::optional<std::string> obstacle_to_building(const std::string& directory, const std::string& index_path);

/// Is this the version file of a database without a document, as Xapian has made it and we expect it? Pure.
bool is_expected_version_file(std::string_view bytes);

/// What the two databases differ in, in words; nullopt if in nothing. Throws Xapian::Error.
std::optional<std::string> difference_between(const Xapian::Database& ours, const Xapian::Database& theirs);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_GUARD_BUILD_GUARD_H_
