// The spellings that Indonesian had before 1972, which names keep.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_OLD_SPELLING_H_
#define WARTA_COMMON_TEXT_INDONESIAN_OLD_SPELLING_H_

#include <string>
#include <string_view>
#include <vector>

namespace warta::text::indonesian {

/// The words of today that `term` may be an old spelling of, the likeliest first; none if nothing in it is
/// old. Van Ophuijsen's spelling (1901) had oe, tj, dj, nj, sj, ch and j for u, c, j, ny, sy, kh and y;
/// Soewandi's (1947) changed oe alone, and names mix them ("Soeharto", "Djoko", "Wahjoe"). Whether a word is
/// meant by it only a lexicon can tell. Thread-safe.
std::vector<std::string> present_spellings(std::string_view term);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_OLD_SPELLING_H_
