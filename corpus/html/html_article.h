// Finds the article on a page: its text without menus, related links, captions, comments and footers.
//
// An extractor of our own. Ideas, not code, from Readability (Arc90 2009; Mozilla's Readability.js: names of
// elements, scores that paragraphs give to what is around them), boilerpipe (see html_blocks.h) and
// trafilatura (Barbaresi, ACL 2021: the known places of articles first, then what the page's text says).
//
// 1. What is never the article is left out: by element (nav, aside, figcaption), by name (comments, related,
//    share), if it is not shown. Nothing that holds half of the page's prose is left out so.
// 2. The container: microdata's articleBody, else the best of the elements named as an article's text, else
// an
//    <article> with most of the prose, else the element to which most prose stands close.
// 3. Of its blocks those that are prose, and what stands between them; links alone, bylines and what follows
//    the last sentence are left out.
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_HTML_HTML_ARTICLE_H_
#define WARTA_CORPUS_HTML_HTML_ARTICLE_H_

#include <string>
#include <string_view>

#include "corpus/html/html_tree.h"

namespace warta::corpus {

struct FoundArticle {
  /// Paragraphs on lines of their own; empty if there is no article.
  std::string text;
  /// Then why: "the page is a list of …".
  std::string reason;
};

/// `title`: the page's, which is no part of the text; may be empty. `says_article`: the page's metadata say
/// that it is one, then little text is enough.
FoundArticle find_article(const HtmlTree& tree, std::string_view title, bool says_article);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_ARTICLE_H_
