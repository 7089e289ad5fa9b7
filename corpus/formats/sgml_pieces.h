// Cuts text with tags into its tags and what stands between them.
#ifndef WARTA_CORPUS_FORMATS_SGML_PIECES_H_
#define WARTA_CORPUS_FORMATS_SGML_PIECES_H_

#include <cstddef>
#include <string_view>

#include "corpus/formats/sgml_tag.h"

namespace warta::corpus {

struct SgmlPiece {
  /// Text, if `tag` is none (of size 0). What a CDATA section holds is a piece, and may be empty.
  std::string_view text;
  SgmlTag tag;
  /// Of the piece in what is cut.
  std::size_t begin = 0;
};

/// Comments, declarations (<!…>) and processing instructions (<?…>) are left out. Linear time. Not
/// thread-safe.
class SgmlPieces {
 public:
  /// `text` must outlive what is cut from it.
  explicit SgmlPieces(std::string_view text) : text_(text) {}

  /// The next piece; false at the end and ever after.
  bool next();

  const SgmlPiece& piece() const { return piece_; }

 private:
  bool skip_markup(std::string_view rest);
  std::size_t declaration_size(std::string_view rest);
  bool take_section(std::string_view rest);

  std::string_view text_;
  std::size_t at_ = 0;
  SgmlPiece piece_;
  // An end that was once not found is not looked for again: that would take the square of the time.
  bool comments_end_ = true;
  bool sections_end_ = true;
  bool subsets_end_ = true;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_SGML_PIECES_H_
