// Reads the query language: words, and "phrases" between quotation marks. Parentheses may stand around
// either; as any of them makes a hit, they change nothing, but they must match.
//
// The operators that the language has beyond that (docs/query_syntax.md) are recognised and refused: a query
// is never read as something else than it says.
#ifndef WARTA_SEARCHER_QUERY_PARSER_H_
#define WARTA_SEARCHER_QUERY_PARSER_H_

#include <string_view>

#include "searcher/query.h"

namespace warta::searching {

/// Never returns a query without clauses. Throws UsageError with a message of several lines: what is wrong,
/// the query with a caret under the place, and what to write instead. Any bytes are survived. Thread-safe.
Query parse_query(std::string_view text);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_QUERY_PARSER_H_
