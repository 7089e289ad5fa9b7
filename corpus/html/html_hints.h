// What an element's class, id, role and microdata say about it.
//
// The idea that names tell the article from what surrounds it is Readability's (Arc90, 2009; Mozilla's
// Readability.js) and trafilatura's (Barbaresi, ACL 2021); the words here are from the templates of
// Indonesian outlets, of WordPress and of the pages of two benchmarks
// (scrapinghub's article-extraction-benchmark, trafilatura's evaluation).
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_HTML_HTML_HINTS_H_
#define WARTA_CORPUS_HTML_HTML_HINTS_H_

#include <string_view>

#include "corpus/html/html_tags.h"

namespace warta::corpus {

struct HtmlHints {
  /// Microdata says so: itemprop="articleBody".
  bool is_marked_body = false;
  /// Named as an article's text: `post-content`, `detail__body-text`, `isi-berita`.
  bool is_named_body = false;
  /// Never the article: comments, related links, share buttons, advertisements, menus, tags.
  bool is_unlikely = false;
  /// Seldom the article's sentences: dates, buttons, pictures.
  bool is_doubtful = false;
  /// Not shown until a script says so.
  bool is_hidden = false;
  bool is_author = false;
  bool is_date = false;
};

/// Of an element with these attributes. Of html, body, main and article names say nothing: there stand the
/// page's kind, its tags and what else is on it.
HtmlHints hints_of(HtmlTag tag, std::string_view attributes);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_HINTS_H_
