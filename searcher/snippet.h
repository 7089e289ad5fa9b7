// The passage of an article that shows best why it was found.
#ifndef WARTA_SEARCHER_SNIPPET_H_
#define WARTA_SEARCHER_SNIPPET_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/highlighter.h"

namespace warta::searching {

/// A place in a snippet: byte offsets, [begin, end).
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

/// A text on one line with the places to highlight in it, in order and apart from each other.
struct Snippet {
  std::string text;
  std::vector<Span> highlights;
};

/// About this many columns: three lines of a terminal.
inline constexpr std::size_t kSnippetWidth = 240;

/// The window of `body`, at most `width` columns of a terminal wide, that holds the most different parts of
/// the query, and then the most matches, the first of equals. It begins at a sentence where one begins near
/// enough, and ends at one where that costs no match and little text; it breaks no word but one that is wider
/// than the window, no character ever, and says with "…" where it was cut. Without a match, the beginning.
/// `matches` are Highlighter::find()'s for `body`.
Snippet make_snippet(std::string_view body, std::span<const Match> matches,
                     std::size_t width = kSnippetWidth);

/// The whole of `text` on one line, with its matches; for titles.
Snippet whole_text(std::string_view text, std::span<const Match> matches);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SNIPPET_H_
