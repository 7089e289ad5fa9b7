// What makes articles alike, in the words of one of them.
#ifndef WARTA_SEARCHER_RENDER_SHARED_WORDS_H_
#define WARTA_SEARCHER_RENDER_SHARED_WORDS_H_

#include <string>
#include <vector>

#include "common/stored_article.h"
#include "searcher/highlighter.h"

namespace warta::searching {

/// The parts of the highlighter's query that `article` has, in the query's order, each in the form that
/// stands there first; in small letters where it stands so somewhere in the article.
std::vector<std::string> shared_words(const StoredArticle& article, Highlighter& highlighter);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_SHARED_WORDS_H_
