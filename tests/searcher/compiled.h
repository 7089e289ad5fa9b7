// Queries compiled for an index without words: all but prefixes and near spellings. Header-only.
#ifndef WARTA_TESTS_SEARCHER_COMPILED_H_
#define WARTA_TESTS_SEARCHER_COMPILED_H_

#include <string_view>

#include <xapian.h>

#include "common/query/query_compiler.h"
#include "common/query/query_parser.h"

namespace warta::tests {

inline query::CompiledQuery compiled(std::string_view text, text::Analyzer& analyzer,
                                     const Xapian::Database& database = Xapian::Database()) {
  return compile(query::parse_query(text), {}, analyzer, database);
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_COMPILED_H_
