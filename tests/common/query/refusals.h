// How queries are refused, for tests. Header-only.
#ifndef WARTA_TESTS_COMMON_QUERY_REFUSALS_H_
#define WARTA_TESTS_COMMON_QUERY_REFUSALS_H_

#include <string>
#include <string_view>

#include "common/errors.h"
#include "common/query/query_parser.h"

namespace warta::tests {

inline std::string refusal(std::string_view text) {
  try {
    query::parse_query(text);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "understood";
}

/// "@5 a quotation mark …": the column of the caret and the problem.
inline std::string problem(std::string_view text) {
  const auto message = refusal(text);
  const auto end = message.find('\n');
  const auto caret = message.find("^\n");
  if (caret == std::string::npos) return "@- " + message;
  constexpr std::size_t kIndent = 2;
  const auto line = message.rfind('\n', caret) + 1;
  return "@" + std::to_string(caret - line - kIndent) + " " + message.substr(0, end);
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_COMMON_QUERY_REFUSALS_H_
