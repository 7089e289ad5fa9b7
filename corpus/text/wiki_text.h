// Makes plain text of MediaWiki's markup.
//
// What it does, by the manuals of MediaWiki: Help:Formatting, Help:Links, Help:Tables, Help:Templates.
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_TEXT_WIKI_TEXT_H_
#define WARTA_CORPUS_TEXT_WIKI_TEXT_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// The sentences of an article: links by their labels, headings and the items of lists on lines of their own,
/// paragraphs apart by an empty line. Left out are templates (a few keep the text they show: `lang`,
/// `nowrap`, `convert`), tables, references, comments, formulas, galleries, files with their captions,
/// categories, links to other languages, and headings at the end with nothing below them. What is opened and
/// never closed stays as text. Linear time, however things are nested.
std::string wiki_to_text(std::string_view markup);

/// Does the page only lead to another (`#REDIRECT [[…]]`, in Indonesian `#ALIH`)?
bool is_wiki_redirect(std::string_view markup);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_TEXT_H_
