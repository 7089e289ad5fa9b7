// Unpacks the tags of glass tables without Xapian.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_UNPACKING_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_UNPACKING_H_

#include <string>
#include <vector>

namespace warta::tests {

struct UnpackedTag {
  std::string plain;
  /// Can Xapian 1.4.22 unpack it? It does so in steps of 8,192 bytes and takes a step for the last one if all
  /// input was taken, though zlib may have more to give: what ends with long repetitions it cannot read back
  /// at some lengths ("Too few chunks of compressed data"). A tag of 8,193 equal letters is the shortest.
  bool is_readable_by_xapian = true;
};

/// `pieces` are those of one tag: a deflate stream without header and sum. Throws GlassDamage if it is none
/// or does not end with the last piece.
UnpackedTag unpack(const std::vector<std::string>& pieces);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_UNPACKING_H_
