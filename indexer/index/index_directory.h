// An index's directory as the file system has it: whether one may be made there, what a killed run left
// beside it, and how what was written comes to stay.
//
// Thread-safe: no state. All throw IndexError.
#ifndef WARTA_INDEXER_INDEX_INDEX_DIRECTORY_H_
#define WARTA_INDEXER_INDEX_INDEX_DIRECTORY_H_

#include <cstdint>
#include <string>

namespace warta::indexing {

/// Xapian would write its files between whatever is in a directory: throws unless nothing is at `path`, or an
/// index, or a directory that is empty but for what a failed attempt to make an index left.
void require_free_or_index(const std::string& path);

/// Throws unless an index is at `path`, saying what is there instead.
void require_index(const std::string& path);

/// Makes the directory, and those above it that are missing.
void make_directory(const std::string& path);

/// Bytes of the files in it; 0 for what is not there.
std::uint64_t directory_bytes(const std::string& path);

/// Writes the names in a directory to the disk: without it a power cut can undo the renaming of a file.
/// `index_path` is the index that messages name.
void sync_directory(const std::string& path, const std::string& index_path);

/// Writes a directory and the files in it to the disk.
void sync_files(const std::string& path, const std::string& index_path);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_INDEX_DIRECTORY_H_
