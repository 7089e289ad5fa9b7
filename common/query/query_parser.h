// Reads the query language that docs/query_syntax.md explains.
#ifndef WARTA_COMMON_QUERY_QUERY_PARSER_H_
#define WARTA_COMMON_QUERY_QUERY_PARSER_H_

#include <cstddef>
#include <string_view>

#include "common/query/query.h"

namespace warta::query {

/// Parentheses within parentheses; NOT before something counts as one too.
inline constexpr std::size_t kMostNested = 100;

/// The tree of `text`. It has a word, a phrase or a filter that is not prohibited; whether the words are any
/// only the analysis knows. Throws UsageError with a message of several lines for what cannot be meant: what
/// is wrong, the query with a caret under the place, and what to write instead. Nothing but punctuation is
/// left out. Any bytes are survived. Thread-safe.
Query parse_query(std::string_view text);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_QUERY_PARSER_H_
