// What a field that filters is given, as a node of the tree.
#ifndef WARTA_COMMON_QUERY_FILTER_VALUE_H_
#define WARTA_COMMON_QUERY_FILTER_VALUE_H_

#include <string_view>
#include <vector>

#include "common/query/query.h"
#include "common/query/token.h"

namespace warta::query {

/// The languages that the indexer tells apart, as the index has them. Static storage; thread-safe.
std::vector<std::string_view> language_codes();

/// The Filter or DateRange of `value`, a word or a phrase of `query`. Requires: `field` is not title. Throws
/// UsageError where the field takes no such value. Thread-safe.
Node filter_node(std::string_view query, Field field, const Token& value);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_FILTER_VALUE_H_
