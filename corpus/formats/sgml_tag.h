// Tags in text that is not well-formed: SGML as test collections use it.
#ifndef WARTA_CORPUS_FORMATS_SGML_TAG_H_
#define WARTA_CORPUS_FORMATS_SGML_TAG_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warta::corpus {

/// No tag is longer: what has no end by then is text.
inline constexpr std::size_t kMaxTagBytes = 4096;

/// `<name attributes>` or `</name>`; `<name/>` counts as the first.
struct SgmlTag {
  /// As it came. Views into the text.
  std::string_view name;
  std::string_view attributes;
  bool closing = false;
  /// Bytes, with both brackets; 0 if it is no tag.
  std::size_t size = 0;
};

/// The tag at the beginning of `text`, if a tag is there: "<" and a letter, and before the next "<" a ">"
/// that is not between quotation marks. `a < b` and `<x@a.example>` are text. Thread-safe, as are all here.
SgmlTag read_tag(std::string_view text);

/// The same for a tag in whose attributes a "<" may stand between quotation marks.
SgmlTag read_tag_with_text(std::string_view text);

/// Names in lower case, values without their quotation marks and otherwise as they came. A quotation mark
/// within a value, as WikiExtractor leaves it in title=""A" (b)", is a part of it: it ends at a mark behind
/// which another attribute or the end comes.
std::vector<std::pair<std::string, std::string_view>> read_attributes(std::string_view attributes);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_SGML_TAG_H_
