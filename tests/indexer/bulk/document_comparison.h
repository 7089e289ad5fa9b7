// The documents of two indexes, held against each other: a part of index_comparer.h.
#ifndef WARTA_TESTS_INDEXER_BULK_DOCUMENT_COMPARISON_H_
#define WARTA_TESTS_INDEXER_BULK_DOCUMENT_COMPARISON_H_

#include <set>

#include <xapian.h>

#include "tests/indexer/bulk/compared_indexes.h"

namespace warta::tests {

/// Lengths and their bounds, terms, positions, values and data. Returns the value slots that were met.
std::set<Xapian::valueno> compare_documents(ComparedIndexes& indexes);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_DOCUMENT_COMPARISON_H_
