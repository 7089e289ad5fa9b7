// The last step from wiki markup to text: lines and paragraphs.
#ifndef WARTA_CORPUS_TEXT_WIKI_LAYOUT_H_
#define WARTA_CORPUS_TEXT_WIKI_LAYOUT_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Stands at the beginning of a line that is a heading. XML cannot hold it, and wiki_to_text() takes it from
/// what it reads.
inline constexpr char kHeadingMark = '\x01';

/// `text` without its heading marks: blanks in runs and at the ends of lines left out, an empty line around
/// headings and never two, no heading at the end, no parentheses that templates left empty. Linear time.
/// Thread-safe.
std::string laid_out_wiki_text(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_LAYOUT_H_
