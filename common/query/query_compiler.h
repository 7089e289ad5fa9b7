// A query tree as what Xapian searches for and what a snippet shows.
#ifndef WARTA_COMMON_QUERY_QUERY_COMPILER_H_
#define WARTA_COMMON_QUERY_QUERY_COMPILER_H_

#include <xapian.h>

#include "common/query/compiled_query.h"
#include "common/query/query.h"
#include "common/query/word_matcher.h"
#include "common/text/analyzer.h"

namespace warta::query {

/// What each part of a tree finds is told in docs/query_syntax.md. In terms of the schema (common/schema.h):
///
///   - A keyword is its stem, `Z`, or in titles `ZS`; as an optional part of a List each of its words by
///     itself, elsewhere all of them. Phrases, NEAR, exact forms, prefixes and fuzzy words are exact forms,
///     in titles with `S`. Prefixes and fuzzy words are all terms of `database` that they reach (OP_SYNONYM).
///   - Stop words among the optional parts of a List are left out if it has any other word; where an operator
///     or a field asks for one it is a word like others.
///   - Filters and days weigh nothing. `+a b` is a filter of (a or b) by a: OP_AND_MAYBE of Xapian 1.4 can
///     lose documents.
///
/// `database` must be the one that will be searched, in the same state: what it does not hold when the query
/// is compiled is not found. `matcher` finds the keywords. Throws UsageError where there is no word to look
/// for or too many are reached; lets Xapian's errors of reading `database` through.
CompiledQuery compile(const Query& query, const Weights& weights, text::Analyzer& analyzer,
                      const Xapian::Database& database, const WordMatcher& matcher = OperatorMatcher());

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_QUERY_COMPILER_H_
