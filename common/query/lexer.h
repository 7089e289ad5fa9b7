// Cuts a query into its signs. docs/query_syntax.md says what they are; what looks like an operator and
// cannot be one is refused here, mere punctuation is left out.
#ifndef WARTA_COMMON_QUERY_LEXER_H_
#define WARTA_COMMON_QUERY_LEXER_H_

#include <string_view>
#include <vector>

#include "common/query/token.h"

namespace warta::query {

/// The last token is the only one of kind end. Words are never empty and hold a character that could be of a
/// word; but whether it is one only the analysis knows. Throws UsageError. Any bytes are survived. Views
/// point into `query`. Thread-safe.
std::vector<Token> query_tokens(std::string_view query);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_LEXER_H_
