// Whether what was built is sound, as Xapian sees it.
#ifndef WARTA_INDEXER_BULK_GUARD_SOUNDNESS_H_
#define WARTA_INDEXER_BULK_GUARD_SOUNDNESS_H_

#include <cstddef>
#include <string>

namespace warta::indexing {

/// Has Xapian check the database in `directory`, which was built for the index at `index_path`: with more
/// than one thread in two of them. Throws IndexError if it finds something wrong.
void require_sound(const std::string& directory, const std::string& index_path, std::size_t threads);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_GUARD_SOUNDNESS_H_
