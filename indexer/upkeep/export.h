// Writes the articles of an index as a dump that indexes to the same thing.
#ifndef WARTA_INDEXER_UPKEEP_EXPORT_H_
#define WARTA_INDEXER_UPKEEP_EXPORT_H_

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

namespace warta::indexing {

/// Writes the articles of the index at `path` to `out` in the order of their documents, in the form of
/// corpus/fields/exported_record.h; returns how many. Ends early where `out` can take no more or `cancelled`
/// is true. The index must not change meanwhile: see lock_against_writers(). Throws IndexError.
std::uint64_t export_articles(const std::string& path, std::ostream& out,
                              const std::function<bool()>& cancelled = {});

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_EXPORT_H_
