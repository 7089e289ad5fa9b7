// An article as an index keeps it, made ready for an index again: for --reanalyze, --export and --check.
#ifndef WARTA_INDEXER_INDEX_KEPT_ARTICLE_H_
#define WARTA_INDEXER_INDEX_KEPT_ARTICLE_H_

#include <xapian.h>

#include "indexer/prepared_article.h"

namespace warta::indexing {

/// Everything that does not depend on the analysis comes as the document has it: the article, its values, its
/// date. Thread-safe as the document is. Throws Xapian::Error.
PreparedArticle kept_article(const Xapian::Document& document);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_KEPT_ARTICLE_H_
