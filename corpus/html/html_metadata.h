// Which of the things that a page says about itself to believe.
#ifndef WARTA_CORPUS_HTML_HTML_METADATA_H_
#define WARTA_CORPUS_HTML_HTML_METADATA_H_

#include "corpus/html/html_head.h"
#include "corpus/html/html_page.h"
#include "corpus/html/html_tree.h"
#include "corpus/html/json_ld.h"

namespace warta::corpus {

/// All of a page's fields but its body and its problem. Thread-safe.
HtmlPage read_html_metadata(const HtmlHead& head, const JsonLdArticle& json_ld, const HtmlTree& tree);

/// Do the metadata say that the page is an article?
bool says_article(const HtmlHead& head, const JsonLdArticle& json_ld);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_METADATA_H_
