// Where the markup stands in XML, sound or broken: tags, comments, CDATA sections, instructions.
//
// Nothing is parsed here but what it takes to tell them apart, so that a dump can be cut into its records
// before anything else, and a broken record costs no other. In well-formed XML it finds what a parser finds.
#ifndef WARTA_CORPUS_FORMATS_XML_MARKUP_H_
#define WARTA_CORPUS_FORMATS_XML_MARKUP_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::corpus {

struct XmlMarkup {
  enum class Kind : std::uint8_t {
    none,         ///< no markup up to the end of the bytes
    start_tag,    ///< `<title>`
    empty_tag,    ///< `<title/>`
    end_tag,      ///< `</title>`
    comment,      ///< `<!-- … -->`
    cdata,        ///< `<![CDATA[ … ]]>`
    instruction,  ///< `<?xml … ?>` and all that begin with a question mark
    declaration,  ///< `<!DOCTYPE … [ … ]>` and the like
    too_long,     ///< by XmlScanner only: what is held exceeds its limit
  };
  static constexpr std::size_t kKinds = 9;

  Kind kind = Kind::none;
  /// Byte offsets of the whole of it, counted from the beginning of the stream.
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  /// Of a tag or an instruction, with its prefix; a view into the bytes.
  std::string_view name;
  /// Of a tag: quoted values, and what is called xmlns.
  std::size_t attributes = 0;
  std::size_t namespaces = 0;
  /// A tag that ends without its `>`, where the next markup begins.
  bool broken = false;
  /// The bytes end inside it.
  bool unfinished = false;
};

/// Is it a tag that opens an element?
inline bool opens(const XmlMarkup& markup) {
  return markup.kind == XmlMarkup::Kind::start_tag || markup.kind == XmlMarkup::Kind::empty_tag;
}

/// Finds markup, and remembers what never ends: so a text of which every fourth byte opens a comment that is
/// not closed is still read in linear time. Not thread-safe.
class XmlMarkupFinder {
 public:
  /// The first markup at or after offset `from` in `bytes`, whose first byte has offset `base`. A `<` that
  /// begins no markup is text.
  XmlMarkup find(std::string_view bytes, std::uint64_t base, std::uint64_t from) const;

  /// Markup of `kind` that begins before offset `until` has no end: from now on it is text.
  void give_up(XmlMarkup::Kind kind, std::uint64_t until);

  /// find() for bytes after which nothing comes: what is unfinished is given up and passed over.
  XmlMarkup find_in_whole(std::string_view bytes, std::uint64_t from);

 private:
  std::array<std::uint64_t, XmlMarkup::kKinds> given_up_until_{};
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_MARKUP_H_
