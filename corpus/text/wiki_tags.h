// The tags of HTML and of MediaWiki's extensions in wiki markup.
#ifndef WARTA_CORPUS_TEXT_WIKI_TAGS_H_
#define WARTA_CORPUS_TEXT_WIKI_TAGS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::corpus {

struct WikiTag {
  /// Bytes of the tag, or of the whole element where that is left out; 0 where no tag stands.
  std::size_t length = 0;
  /// Does a line end here?
  bool breaks_line = false;
  /// What is shown as it stands (`<nowiki>`); a view into the markup.
  std::string_view literal;
};

/// Reads tags from one markup, front to back; remembers which end tags it will never meet, so all readings
/// together take linear time. Not thread-safe.
class WikiTags {
 public:
  /// The tag at the beginning of `rest`, which begins with `<` and is a shorter and shorter end of the
  /// markup.
  WikiTag read(std::string_view rest);

 private:
  WikiTag read_element(std::string_view rest, std::size_t tag_length, std::size_t element);

  std::uint64_t never_ends_ = 0;  // a bit for each element of those that are left out
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_TAGS_H_
