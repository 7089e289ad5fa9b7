// How a query that cannot be meant is refused.
#ifndef WARTA_COMMON_QUERY_REFUSAL_H_
#define WARTA_COMMON_QUERY_REFUSAL_H_

#include <cstddef>
#include <string_view>

namespace warta::query {

/// Throws UsageError with a message of several lines: the problem, the query with a caret under the byte `at`
/// (of a long one only what is around it), and the remedy. Nothing in it steers a terminal, provided that
/// nothing in `problem` and `remedy` does. Thread-safe.
[[noreturn]] void refuse(std::string_view query, std::size_t at, std::string_view problem,
                         std::string_view remedy);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_REFUSAL_H_
