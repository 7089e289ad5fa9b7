// Any bytes are a query with clauses, or refused with a UsageError.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/errors.h"
#include "common/text/analyzer.h"
#include "searcher/query_compiler.h"
#include "searcher/query_parser.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static warta::text::Analyzer analyzer;
  try {
    const auto query = warta::searching::parse_query({reinterpret_cast<const char*>(data), size});
    warta::tests::require(!query.clauses.empty());
    warta::tests::require(!compile(query, {}, analyzer).query.empty());
  } catch (const warta::UsageError&) {
    return 0;
  }
  return 0;
}
