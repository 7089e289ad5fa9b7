// Data that Xapian 1.4 packs when it stores it, and cannot always unpack.
//
// It deflates what is longer than 18 bytes, cuts it into pieces of at most kMostPieceBytes, and inflates
// 8,192 bytes at a time, as long as a piece has bytes that were not taken. But zlib may have taken all and
// still have more to give: then Xapian asks for another piece, and if it was the last one, the data is lost
// ("Too few chunks of compressed data"). Long repetitions may do so, at some lengths: a tag of 8,193 equal
// letters is the shortest.
//
// Pure; thread-safe.
#ifndef WARTA_INDEXER_INDEX_PACKED_DATA_H_
#define WARTA_INDEXER_INDEX_PACKED_DATA_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::indexing {

/// At the usual size of blocks, and more than with any key.
inline constexpr std::size_t kMostPieceBytes = 2043;

/// Can Xapian surely inflate `deflated`, which gives `bytes`, wherever it is cut into pieces? False also for
/// some that it could.
bool is_surely_unpacked(std::string_view deflated, std::size_t bytes);

/// An encoded article, with a line behind it that says nothing (see stored_article.h) if Xapian might not
/// unpack it otherwise: some 2,900 bytes that cannot be packed, so that the last piece gives little. Deflates
/// what is longer than 8,192 bytes to know.
std::string made_unpackable(std::string encoded);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_PACKED_DATA_H_
