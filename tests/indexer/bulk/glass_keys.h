// What the keys and tags of an index's tables say, read without Xapian.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_KEYS_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_KEYS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "tests/indexer/bulk/glass_version.h"

namespace warta::tests {

enum class GlassKeyType : std::uint8_t {
  metadata,
  value_statistics,
  values,            ///< a chunk of the values of a slot
  lengths,           ///< a chunk of the documents' lengths
  postings,          ///< the first chunk of a term's postings
  further_postings,  ///< a later one
  positions,
  terms,  ///< of a document
  slots,  ///< that a document has values in
  data,
  other,  ///< spellings and synonyms, which indexes of this project do not have
};

struct GlassKey {
  GlassKeyType type = GlassKeyType::other;
  /// The term, or the key of the metadata.
  std::string term;
  /// In a chunk, the first; 0 where the key does not name it.
  std::uint32_t document = 0;
  std::uint32_t slot = 0;
};

/// Throws GlassDamage for what is no key of this table.
GlassKey read_glass_key(GlassTableName table, std::string_view key);

/// In words what an entry is, by the schema of this project: "postings of stems", "values of slot 3".
std::string kind_of(const GlassKey& key);

/// A chunk of postings, or of lengths: what its bytes are spent on.
struct GlassChunk {
  std::uint64_t postings = 0;
  /// What is not of a posting: frequencies, whether it is the last, how far it reaches.
  std::uint64_t head_bytes = 0;
  std::uint64_t step_bytes = 0;
  std::uint64_t wdf_bytes = 0;
};

/// Requires a key of type lengths, postings or further_postings. Throws GlassDamage for another tag, also
/// where the last document is not the one that its head says.
GlassChunk read_glass_chunk(const GlassKey& key, std::string_view tag);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_KEYS_H_
