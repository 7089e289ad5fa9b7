// Articles like another one, by the words that tell most of it.
#ifndef WARTA_SEARCHER_SIMILAR_H_
#define WARTA_SEARCHER_SIMILAR_H_

#include <cstddef>

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/query/word_matcher.h"
#include "common/text/analyzer.h"

namespace warta::searching {

/// So many words of an article are searched for.
inline constexpr std::size_t kTellingWords = 25;

/// A search for the stems of `article` that are frequent in it and rare elsewhere (tf-idf, with the logarithm
/// of the one and of the other; a word of the title counts three times), each weighing the more the more
/// frequent it is there. The article itself is not found. `stems` has them, the most telling first. Stop
/// words and words that no other article has are not among them; a query that finds nothing if none is left.
/// `analyzer` must be that of the index; `matcher` finds the stems. Lets Xapian's errors through.
query::CompiledQuery similar_query(const Xapian::Database& database, Xapian::docid article,
                                   text::Analyzer& analyzer,
                                   const query::WordMatcher& matcher = query::OperatorMatcher());

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SIMILAR_H_
