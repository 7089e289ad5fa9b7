// Any bytes are a query that prints back to the same tree and can be searched for, or refused with a
// UsageError.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <xapian.h>

#include "common/errors.h"
#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"
#include "common/query/query_printer.h"
#include "common/text/analyzer.h"
#include "tests/fuzz/require.h"

namespace {

using warta::query::parse_query;
using warta::query::Query;

std::optional<Query> parsed_if_meant(std::string_view text) {
  try {
    return parse_query(text);
  } catch (const warta::UsageError&) {
    return std::nullopt;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static warta::text::Analyzer analyzer;
  const auto query = parsed_if_meant({reinterpret_cast<const char*>(data), size});
  if (!query) return 0;
  warta::tests::require(parse_query(print_query(query->root)).root == query->root);
  try {
    compile(*query, {}, analyzer, Xapian::Database());
  } catch (const warta::UsageError&) {
    return 0;
  }
  return 0;
}
