// What the names in wiki markup say: which links show nothing, which templates show text.
//
// Thread-safe: pure functions. They look at the beginning of what they are given only, so that links inside
// links do not cost the length of all they hold.
#ifndef WARTA_CORPUS_TEXT_WIKI_NAMES_H_
#define WARTA_CORPUS_TEXT_WIKI_NAMES_H_

#include <cstddef>
#include <string_view>

namespace warta::corpus {

/// Does a link to `target` show nothing in the place where it stands? Files, categories and links to other
/// languages do not.
bool is_hidden_wiki_target(std::string_view target);

/// A template that shows in a sentence what it is given.
struct ShownWikiTemplate {
  std::string_view name;
  /// Of its values, the first so many; 0 for its last.
  std::size_t values = 0;
};

/// The template of that name; null for all others, whose values are not shown.
const ShownWikiTemplate* find_shown_template(std::string_view name);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_NAMES_H_
