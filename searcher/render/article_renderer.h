// One article, whole: --show.
#ifndef WARTA_SEARCHER_RENDER_ARTICLE_RENDERER_H_
#define WARTA_SEARCHER_RENDER_ARTICLE_RENDERER_H_

#include <iosfwd>

#include "common/stored_article.h"
#include "common/terminal.h"
#include "searcher/highlighter.h"

namespace warta::searching {

/// Writes title, date, source, authors, categories, URL, id and body for people, the body's paragraphs broken
/// into the lines of a terminal. Nothing in it steers the terminal.
void write_article(const StoredArticle& article, Highlighter& highlighter, const Terminal& terminal,
                   std::ostream& out);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_ARTICLE_RENDERER_H_
