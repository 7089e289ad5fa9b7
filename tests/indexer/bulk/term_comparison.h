// The terms and postings of two indexes, held against each other: a part of index_comparer.h.
#ifndef WARTA_TESTS_INDEXER_BULK_TERM_COMPARISON_H_
#define WARTA_TESTS_INDEXER_BULK_TERM_COMPARISON_H_

#include "tests/indexer/bulk/compared_indexes.h"

namespace warta::tests {

/// Each term's frequencies and bound of wdf, and its postings with wdf, length and positions.
void compare_terms(ComparedIndexes& indexes);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_TERM_COMPARISON_H_
