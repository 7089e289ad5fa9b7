// Text out of the HTML that dumps have in their fields: `content.rendered`, `content:encoded`, a CSV's `isi`.
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_HTML_HTML_TEXT_H_
#define WARTA_CORPUS_HTML_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Does the text hold tags or entities? "a < b", "AT&T", "5 <10" and "<budi@contoh.example>" are none. Scans
/// plain text at the speed of memchr.
bool holds_markup(std::string_view text);

/// What a reader sees of a fragment: paragraphs on lines of their own, none empty; block elements, <br>, list
/// items and table rows break the line, cells are set apart by a blank, inline tags leave no trace. Entities
/// are decoded, twice encoded ones too, and markup that is wholly encoded (`&lt;p&gt;`) is read as markup.
/// Blanks and what has no width as TextLines says. Line breaks in the text count as blanks, unless the
/// fragment leaves its paragraphs to them: it has no <p>, <br> or <div>, or an empty line stands outside of
/// all blocks.
///
/// Left out: scripts, styles, embedded objects, forms' controls, comments, and the captions of pictures,
/// which are no sentences of the article. What looks like a tag but is none ("<budi@contoh.example>") is
/// text. UTF-8 is not checked. Linear in time, and in memory a few times the fragment.
std::string html_to_text(std::string_view fragment);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_TEXT_H_
